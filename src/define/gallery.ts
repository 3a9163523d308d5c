import './lightbox.ts';
import { LedeGallery } from '../components/gallery/gallery.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { iconCamera } from '../glyphs/camera.ts';
import { iconVPause } from '../glyphs/v-pause.ts';
import { iconVPlay } from '../glyphs/v-play.ts';
import { define } from '../internal/define.ts';

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
