import { dragByMouse, scrollToSlide, slideInView } from './scroller.ts';

/** What a row of slides asks of its element. */
export interface RowHost {
  list(): HTMLElement;
  count(): number;
  index(): number;
  /** The reader scrolled to another slide. */
  scrolledTo(index: number): void;
}

/** A row of slides that scrolls sideways: by fingers and wheels as it is, by a mouse that drags it, and when told to. */
export class Row {
  readonly #host: RowHost;
  /** The slide that it is on its way to. */
  #target: number | undefined;

  constructor(host: RowHost) {
    this.#host = host;
  }

  /** Where it is, or is going. */
  get at(): number {
    return this.#target ?? slideInView(this.#host.list(), this.#host.count());
  }

  go(to: number, smooth: boolean): void {
    const list = this.#host.list();
    this.#target = to === slideInView(list, this.#host.count()) ? undefined : to;
    scrollToSlide(list, to, smooth);
  }

  /** The reader takes over. */
  free(): void {
    this.#target = undefined;
  }

  scrolled(): void {
    const seen = slideInView(this.#host.list(), this.#host.count());
    const led = this.#target !== undefined;
    if (led && seen !== this.#target) return;
    this.#target = undefined;
    if (!led && seen !== this.#host.index()) this.#host.scrolledTo(seen);
  }

  grab(event: PointerEvent, settle: (index: number) => void): void {
    this.free();
    dragByMouse(event, this.#host.list(), this.#host.index(), settle);
  }
}
