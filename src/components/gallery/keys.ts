import { isRtl } from '../../internal/carousel/scroll-snap.ts';
import { keyOf } from '../../internal/carousel/picture-keys.ts';

/** Where a key leads from a picture, or nowhere. */
export function keyTo(
  event: KeyboardEvent,
  gallery: HTMLElement & { index: number },
  last: number,
): number | undefined {
  const { to, x } = (!event.shiftKey && keyOf(event)) || {};
  if (to !== undefined) return Math.min(to, last);
  return x && gallery.index + (isRtl(gallery) ? -x : x);
}

/** Whether a key presses a picture, as it would a button. */
export const presses = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && (target as Element).localName === 'img' && !defaultPrevented;
