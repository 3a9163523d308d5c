import { LedeLightbox } from '../../components/lightbox/lightbox.ts';
import { define } from '../../internal/element/define.ts';
import { watchHistory } from '../../internal/history-watch.ts';

define('lede-lightbox', LedeLightbox);
watchHistory();

declare global {
  interface HTMLElementTagNameMap {
    'lede-lightbox': LedeLightbox;
  }
  interface GlobalEventHandlersEventMap {
    'lede-picture-change': CustomEvent<{ index: number }>;
  }
}
