import { LedeArticleCard } from '../../components/article-card/article-card.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { iconBookmark } from '../../generated/glyphs/bookmark.ts';
import { iconBookmarkB } from '../../generated/glyphs/bookmark-b.ts';
import { iconCamera } from '../../generated/glyphs/camera.ts';
import { iconChevronDown } from '../../generated/glyphs/chevron-down.ts';
import { iconChevronUp } from '../../generated/glyphs/chevron-up.ts';
import { iconMusic } from '../../generated/glyphs/music.ts';
import { iconShare } from '../../generated/glyphs/share.ts';
import { iconVPlay } from '../../generated/glyphs/v-play.ts';
import { define } from '../../internal/element/define.ts';

registerIcons(iconCamera, iconChevronDown, iconChevronUp, iconMusic, iconVPlay);
registerIcons(iconBookmark, iconBookmarkB, iconShare);
define('lede-article-card', LedeArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'lede-article-card': LedeArticleCard;
  }
}
