import './dialog.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { LedeLightbox } from '../components/lightbox/lightbox.ts';
import { iconChevronLeft } from '../glyphs/chevron-left.ts';
import { iconChevronRight } from '../glyphs/chevron-right.ts';
import { iconDownload } from '../glyphs/download.ts';
import { iconFullChevronLeft } from '../glyphs/full-chevron-left.ts';
import { iconFullChevronRight } from '../glyphs/full-chevron-right.ts';
import { iconMove } from '../glyphs/move.ts';
import { iconSwipeDown } from '../glyphs/swipe-down.ts';
import { iconVCompress } from '../glyphs/v-compress.ts';
import { iconVExpand } from '../glyphs/v-expand.ts';
import { define } from '../internal/define.ts';

registerIcons(iconChevronLeft, iconChevronRight, iconFullChevronLeft, iconFullChevronRight);
registerIcons(iconDownload, iconMove, iconSwipeDown, iconVCompress, iconVExpand);
define('lede-lightbox', LedeLightbox);

declare global {
  interface HTMLElementTagNameMap {
    'lede-lightbox': LedeLightbox;
  }
  interface GlobalEventHandlersEventMap {
    'lede-picture-change': CustomEvent<{ index: number }>;
  }
}
