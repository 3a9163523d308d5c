import { isSwipe, swallowClick, trackPointer, velocity, type Sample } from './drag.ts';

type Slides = readonly HTMLElement[];

/** From one of the equally wide slides to the next. */
const step = (scroller: HTMLElement, [first, second]: Slides): number =>
  (second ? Math.abs(second.offsetLeft - first!.offsetLeft) : scroller.clientWidth) || 1;

export const isRtl = (element: Element): boolean => element.matches(':dir(rtl)');
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Which of the equally wide slides of a row is in view; at its very end the last. */
export function slideInView(scroller: HTMLElement, slides: Slides): number {
  const at = Math.abs(scroller.scrollLeft);
  const end = scroller.scrollWidth - scroller.clientWidth;
  const last = slides.length - 1;
  return end > 0 && at >= end - 1 ? last : Math.min(last, Math.round(at / step(scroller, slides)));
}

/** Brings a slide into view; from afar, or where motion is unwelcome, at once. */
export function scrollToSlide(scroller: HTMLElement, slides: Slides, index: number, smooth: boolean): void {
  const left = slides[index]!.offsetLeft - slides[0]!.offsetLeft;
  const near = Math.abs(left - scroller.scrollLeft) < 3 * step(scroller, slides);
  scroller.scrollTo({ left, behavior: smooth && near && !isStill() ? 'smooth' : 'instant' });
}

/** Where a row dragged by a mouse goes: the next slide in that direction after a swipe, else back. */
export function settleOn(index: number, dragged: number, speed: number, width: number): number {
  if (isSwipe(dragged, speed, width)) return index + Math.max(1, Math.round(dragged / width));
  if (isSwipe(-dragged, -speed, width)) return index - Math.max(1, Math.round(-dragged / width));
  return index;
}

/**
 * Lets a mouse drag a row, as a finger does by itself. `settle` is given the slide to go to; a click at the end of a
 * drag is none.
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
      const aside = event.clientY - down.clientY;
      if (Math.hypot(dragged, aside) <= 6) return;
      if (Math.abs(aside) > Math.abs(dragged)) return letGo();
      scroller.setPointerCapture(down.pointerId);
      scroller.classList.add('dragged');
    }
    samples.push({ at: -event.clientX, time: event.timeStamp });
    scroller.scrollLeft = start.left + dragged;
  };
  const up = (event: PointerEvent) => {
    if (!samples.length) return;
    swallowClick();
    const sense = isRtl(scroller) ? -1 : 1;
    const dragged = (start.x - event.clientX) * sense;
    const width = step(scroller, slides);
    settle(settleOn(index, dragged, velocity(samples, event.timeStamp) * sense, width));
    // Snapping at once would jump; it is back when the row stands at a slide.
    const rest = () => {
      const off = Math.abs(scroller.scrollLeft) % width;
      if (off > 2 && width - off > 2 && 'onscrollend' in window) return;
      scroller.classList.remove('dragged');
      scroller.removeEventListener('scrollend', rest);
    };
    scroller.addEventListener('scrollend', rest);
    scroller.addEventListener('pointerdown', () => scroller.classList.remove('dragged'), { once: true });
    rest();
  };
  const letGo = trackPointer(down, scroller, move, up);
}
