import { reducedMotion } from '../layout.ts';
import { isSwipe, suppressClick, trackPointer, velocity, type Sample } from './drag.ts';

type Slides = readonly HTMLElement[];

/** Distance from one of the equally wide slides to the next. */
const slideDistance = (scroller: HTMLElement, [first, second]: Slides): number =>
  (second ? Math.abs(second.offsetLeft - first!.offsetLeft) : scroller.clientWidth) || 1;

export const isRtl = (element: Element): boolean => element.matches(':dir(rtl)');

/** How a row in the page scrolls: at once too where nobody sees it, since Firefox moves nothing smoothly out of view. */
export function scrollBehavior(scroller: Element): ScrollBehavior {
  const { top, bottom } = scroller.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && !reducedMotion() ? 'smooth' : 'instant';
}

/** Index of the slide in view, of a row of equally wide slides; at the end of the row, the last one. */
export function slideInView(scroller: HTMLElement, slides: Slides): number {
  const offset = Math.abs(scroller.scrollLeft);
  const end = scroller.scrollWidth - scroller.clientWidth;
  const last = slides.length - 1;
  return end > 0 && offset >= end - 1
    ? last
    : Math.min(last, Math.round(offset / slideDistance(scroller, slides)));
}

/** Scrolls to a slide: instantly from far away, or where the reader prefers reduced motion. */
export function scrollToSlide(scroller: HTMLElement, slides: Slides, index: number, smooth: boolean): void {
  const [first, slide] = [slides[0], slides[index]];
  if (!first || !slide) return;
  const left = slide.offsetLeft - first.offsetLeft;
  const near = Math.abs(left - scroller.scrollLeft) < 3 * slideDistance(scroller, slides);
  scroller.scrollTo({ left, behavior: smooth && near ? scrollBehavior(scroller) : 'instant' });
}

/** Index at which a row dragged by a mouse settles: the next slide in that direction after a swipe, else the same. */
export function settledIndex(index: number, dragged: number, speed: number, width: number): number {
  if (isSwipe(dragged, speed, width)) return index + Math.max(1, Math.round(dragged / width));
  if (isSwipe(-dragged, -speed, width)) return index - Math.max(1, Math.round(-dragged / width));
  return index;
}

/**
 * Lets a mouse drag a row, as browsers let fingers do. `settle` gets the index of the slide to scroll to; the click that
 * ends a drag is suppressed.
 */
export function dragByMouse(
  down: PointerEvent,
  scroller: HTMLElement,
  slides: Slides,
  index: number,
  settle: (index: number) => void,
): void {
  if (down.pointerType !== 'mouse' || down.button) return;
  const samples: Sample[] = [];
  const start = { x: down.clientX, left: scroller.scrollLeft };
  const move = (event: PointerEvent) => {
    const dragged = start.x - event.clientX;
    if (!samples.length) {
      const vertical = event.clientY - down.clientY;
      if (Math.hypot(dragged, vertical) <= 6) return;
      if (Math.abs(vertical) > Math.abs(dragged)) return stopTracking();
      scroller.setPointerCapture(down.pointerId);
      scroller.classList.add('dragged');
    }
    samples.push({ position: -event.clientX, time: event.timeStamp });
    scroller.scrollLeft = start.left + dragged;
  };
  const up = (event: PointerEvent) => {
    if (!samples.length) return;
    suppressClick();
    const direction = isRtl(scroller) ? -1 : 1;
    const dragged = (start.x - event.clientX) * direction;
    const width = slideDistance(scroller, slides);
    settle(settledIndex(index, dragged, velocity(samples, event.timeStamp) * direction, width));
    // Snapping right away would jump: it comes back when the row rests at a slide.
    const restoreSnap = () => {
      const offset = Math.abs(scroller.scrollLeft) % width;
      if (offset > 2 && width - offset > 2 && 'onscrollend' in window) return;
      scroller.classList.remove('dragged');
      scroller.removeEventListener('scrollend', restoreSnap);
    };
    scroller.addEventListener('scrollend', restoreSnap);
    scroller.addEventListener('pointerdown', () => scroller.classList.remove('dragged'), { once: true });
    restoreSnap();
  };
  const stopTracking = trackPointer(down, scroller, move, up);
}
