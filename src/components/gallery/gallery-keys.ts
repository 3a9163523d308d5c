import { pictureAction } from '../../internal/carousel/picture-keys.ts';
import { isRtl } from '../../internal/carousel/scroll-snap.ts';

/** Index of the picture that a key leads to; undefined for other keys. */
export function indexForKey(
  event: KeyboardEvent,
  gallery: HTMLElement & { index: number },
  last: number,
): number | undefined {
  const { goTo, x } = (!event.shiftKey && pictureAction(event)) || {};
  if (goTo !== undefined) return Math.min(goTo, last);
  return x && gallery.index + (isRtl(gallery) ? -x : x);
}

/** Whether a key activates a focused picture, as it would a button. */
export const isActivationKey = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && (target as Element).localName === 'img' && !defaultPrevented;
