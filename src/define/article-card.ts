import './bookmark-button.ts';
import './button.ts';
import './share.ts';
import './tag-list.ts';
import { LedeArticleCard } from '../components/article-card/article-card.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { iconCamera } from '../glyphs/camera.ts';
import { iconChevronDown } from '../glyphs/chevron-down.ts';
import { iconChevronUp } from '../glyphs/chevron-up.ts';
import { iconMusic } from '../glyphs/music.ts';
import { iconVPlay } from '../glyphs/v-play.ts';
import { define } from '../internal/define.ts';

registerIcons(iconCamera, iconChevronDown, iconChevronUp, iconMusic, iconVPlay);
define('lede-article-card', LedeArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'lede-article-card': LedeArticleCard;
  }
}
