import './lightbox.ts';
import { LedeGallery } from '../components/gallery/gallery.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { iconCamera } from '../generated/glyphs/camera.ts';
import { iconVPause } from '../generated/glyphs/v-pause.ts';
import { iconVPlay } from '../generated/glyphs/v-play.ts';
import { define } from '../internal/element/define.ts';

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
