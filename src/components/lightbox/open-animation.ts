import { isStill } from '../../internal/carousel/scroll-snap.ts';
import { flight, type Size } from './zoom-geometry.ts';

/**
 * The picture grows out of its small one, or goes back there. Not a view transition: their names do not reach out of
 * nested shadow roots, and they hold up the reader's next touch.
 */
export function fly(
  slide: Element | undefined,
  fitted: Size,
  thumb: HTMLImageElement | undefined,
  out: boolean,
): void {
  const from = thumb?.getBoundingClientRect();
  if (!slide || !from?.width || isStill()) return;
  const { x, y, width, height } = slide.getBoundingClientRect();
  const to = new DOMRect(
    x + (width - fitted.width) / 2,
    y + (height - fitted.height) / 2,
    fitted.width,
    fitted.height,
  );
  const small = flight(from, to, getComputedStyle(thumb!).objectFit === 'cover', { width, height });
  const large = { transform: 'none', clipPath: 'inset(0)' };
  // The slide itself must not move: the row would snap to where it went.
  for (const image of slide.querySelectorAll('img'))
    image.animate(out ? [small, large] : [large, small], {
      duration: 240,
      easing: 'cubic-bezier(.2,.8,.2,1)',
    });
}
