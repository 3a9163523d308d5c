import { reducedMotion } from '../../internal/layout.ts';
import type { ZoomController } from './zoom-controller.ts';
import { thumbKeyframe } from './zoom-geometry.ts';

/**
 * Grows the picture out of its thumbnail, or shrinks it back into it; without a thumbnail in the page it fades. Not a view transition: its names don't reach into
 * nested shadow roots, and it holds up the reader's next touch.
 */
export function animateThumb(
  { slide, sizes: { fitted } }: ZoomController,
  thumb: HTMLImageElement | undefined,
  direction: 'open' | 'close',
): void {
  if (!slide || reducedMotion()) return;
  const opens = direction === 'open';
  const timing = { duration: 240, easing: 'cubic-bezier(.2,.8,.2,1)' };
  const from = thumb?.getBoundingClientRect();
  // Neither has a size where something around the lightbox is hidden, such as a closed <details>.
  if (!from?.width || !fitted.width) {
    for (const child of slide.children) child.animate({ opacity: opens ? [0, 1] : [1, 0] }, timing);
    return;
  }
  const { x, y, width, height } = slide.getBoundingClientRect();
  const to = new DOMRect(
    x + (width - fitted.width) / 2,
    y + (height - fitted.height) / 2,
    fitted.width,
    fitted.height,
  );
  const cropped = getComputedStyle(thumb!).objectFit === 'cover';
  const small = thumbKeyframe(from, to, cropped, { width, height });
  const large = { transform: 'none', clipPath: 'inset(0)' };
  // The images move, not the slide: the row would snap to wherever the slide went.
  for (const image of slide.querySelectorAll('img'))
    image.animate(opens ? [small, large] : [large, small], timing);
}
