import { LedeGallery } from '../../components/gallery/gallery.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { iconCamera } from '../../generated/glyphs/camera.ts';
import { iconChevronLeft } from '../../generated/glyphs/chevron-left.ts';
import { iconChevronRight } from '../../generated/glyphs/chevron-right.ts';
import { iconFullChevronLeft } from '../../generated/glyphs/full-chevron-left.ts';
import { iconFullChevronRight } from '../../generated/glyphs/full-chevron-right.ts';
import { iconVPause } from '../../generated/glyphs/v-pause.ts';
import { iconVPlay } from '../../generated/glyphs/v-play.ts';
import { define } from '../../internal/element/define.ts';

registerIcons(iconChevronLeft, iconChevronRight, iconFullChevronLeft, iconFullChevronRight);
registerIcons(iconCamera, iconVPause, iconVPlay);
define('lede-gallery', LedeGallery);

declare global {
  interface HTMLElementTagNameMap {
    'lede-gallery': LedeGallery;
  }
  interface GlobalEventHandlersEventMap {
    'lede-lightbox-open': CustomEvent<{ index: number }>;
  }
}
