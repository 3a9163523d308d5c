import { dragByMouse, scrollToSlide, slideInView } from './scroll-snap.ts';

/** What a row of slides needs from its element. */
export interface ScrollRowHost {
  list(): HTMLElement;
  slides(): readonly HTMLElement[];
  index(): number;
  /** The reader scrolled to another slide. */
  onScrolledTo(index: number): void;
}

/** The nearest valid index in a list of `count` items; 0 for NaN. */
export const clampIndex = (index: number, count: number): number =>
  Math.max(0, Math.min(Math.trunc(index) || 0, count - 1));

/** A row of slides that scrolls sideways: natively by touch and wheel, by mouse dragging, and by script. */
export class ScrollRow {
  readonly #host: ScrollRowHost;
  /** The slide that a scroll by script is on its way to. */
  #target: number | undefined;

  constructor(host: ScrollRowHost) {
    this.#host = host;
  }

  get #visible(): number {
    return slideInView(this.#host.list(), this.#host.slides());
  }

  /** Index of the slide in view, or of the one that it scrolls to. */
  get current(): number {
    return this.#target ?? this.#visible;
  }

  scrollTo(index: number, smooth: boolean): void {
    this.#target = index === this.#visible ? undefined : index;
    scrollToSlide(this.#host.list(), this.#host.slides(), index, smooth);
  }

  /** The reader scrolls: a scroll by script no longer counts. */
  release(): void {
    this.#target = undefined;
  }

  onScroll(): void {
    const visible = this.#visible;
    const byScript = this.#target !== undefined;
    if (byScript && visible !== this.#target) return;
    this.#target = undefined;
    if (!byScript && visible !== this.#host.index()) this.#host.onScrolledTo(visible);
  }

  startDrag(event: PointerEvent, settle: (index: number) => void): void {
    this.release();
    dragByMouse(event, this.#host.list(), this.#host.slides(), this.#host.index(), settle);
  }
}
