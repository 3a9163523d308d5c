import { dragByMouse, scrollToSlide, slideInView } from './scroll-snap.ts';

/** What a row of slides asks of its element. */
export interface RowHost {
  list(): HTMLElement;
  slides(): readonly HTMLElement[];
  index(): number;
  /** The reader scrolled to another slide. */
  scrolledTo(index: number): void;
}

/** The nearest number of one of so many. */
export const within = (index: number, count: number): number =>
  Math.max(0, Math.min(Math.trunc(index) || 0, count - 1));

/** A row of slides that scrolls sideways: by fingers and wheels as it is, by a mouse that drags it, and when told to. */
export class Row {
  readonly #host: RowHost;
  /** The slide that it is on its way to. */
  #target: number | undefined;

  constructor(host: RowHost) {
    this.#host = host;
  }

  get #seen(): number {
    return slideInView(this.#host.list(), this.#host.slides());
  }

  /** Where it is, or is going. */
  get at(): number {
    return this.#target ?? this.#seen;
  }

  go(to: number, smooth: boolean): void {
    this.#target = to === this.#seen ? undefined : to;
    scrollToSlide(this.#host.list(), this.#host.slides(), to, smooth);
  }

  /** The reader takes over. */
  free(): void {
    this.#target = undefined;
  }

  scrolled(): void {
    const seen = this.#seen;
    const led = this.#target !== undefined;
    if (led && seen !== this.#target) return;
    this.#target = undefined;
    if (!led && seen !== this.#host.index()) this.#host.scrolledTo(seen);
  }

  grab(event: PointerEvent, settle: (index: number) => void): void {
    this.free();
    dragByMouse(event, this.#host.list(), this.#host.slides(), this.#host.index(), settle);
  }
}
