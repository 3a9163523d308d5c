import './bookmark-button.ts';
import './share.ts';
import './tag-list.ts';
import { LedeArticleCard } from '../components/article-card/article-card.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { iconCamera } from '../generated/glyphs/camera.ts';
import { iconChevronDown } from '../generated/glyphs/chevron-down.ts';
import { iconChevronUp } from '../generated/glyphs/chevron-up.ts';
import { iconMusic } from '../generated/glyphs/music.ts';
import { iconVPlay } from '../generated/glyphs/v-play.ts';
import { define } from '../internal/element/define.ts';

registerIcons(iconCamera, iconChevronDown, iconChevronUp, iconMusic, iconVPlay);
define('lede-article-card', LedeArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'lede-article-card': LedeArticleCard;
  }
}
