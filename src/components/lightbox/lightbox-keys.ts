import { pictureAction } from '../../internal/carousel/picture-keys.ts';
import { isRtl } from '../../internal/carousel/scroll-snap.ts';
import type { ZoomController } from './zoom-controller.ts';

/** What keys do to the lightbox. */
export interface KeyTarget {
  readonly index: number;
  readonly zoom: ZoomController;
  goTo(index: number): void;
  toggleFullscreen(): void;
  toggleControls(): void;
}

export function handleKey(event: KeyboardEvent, target: KeyTarget): void {
  const action = pictureAction(event);
  if (!action) return;
  event.preventDefault();
  const { zoomBy, goTo, x = 0, y = 0, toggle } = action;
  const { zoom } = target;
  const frame = event.currentTarget as HTMLElement;
  if (zoomBy !== undefined) zoom.zoomBy(zoomBy);
  else if (goTo !== undefined) target.goTo(goTo);
  else if (toggle === 'fullscreen') target.toggleFullscreen();
  else if (toggle) target.toggleControls();
  else if (zoom.view.scale > 1) zoom.moveBy(-80 * x, -80 * y);
  else if (x) target.goTo(target.index + (isRtl(frame) ? -x : x));
  // A long caption scrolls.
  else frame.querySelector('.caption')!.scrollBy(0, 60 * y);
}

const HIDDEN =
  '.bare :is(.bar, .turns, .caption):focus-within, .zoomed :is(.turns, .caption):focus-within, [inert]:focus-within';

/** Moves the focus to the pictures when the focused element was hidden or removed, so that keys still work. */
export function keepFocus(root: ShadowRoot, pictures: HTMLElement): void {
  const { activeElement, body } = root.ownerDocument;
  if (activeElement === body || root.querySelector(HIDDEN)) pictures.focus({ preventScroll: true });
}
