import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeSize } from '../layout.ts';
import { dragByMouse, scrollToSlide, slideInView } from './scroll-snap.ts';

/** What a row of slides needs from its element. */
export interface ScrollRowHost {
  /** The scrolling element; the same one after the first render. */
  list(): HTMLElement;
  slides(): readonly HTMLElement[];
  index(): number;
  /** The reader scrolled to another slide. */
  onScrolledTo(index: number): void;
  /** The row got another size, and has scrolled to the current slide. */
  onResize?(): void;
}

/** A row of slides that scrolls sideways: natively by touch and wheel, by mouse dragging, and by script. */
export class ScrollRowController implements ReactiveController {
  readonly #host: ScrollRowHost;
  /** The slide that a scroll by script is on its way to. */
  #target: number | undefined;
  #stopObserving: (() => void) | undefined;
  #width = 0;

  constructor(element: ReactiveControllerHost, host: ScrollRowHost) {
    this.#host = host;
    element.addController(this);
  }

  hostUpdated(): void {
    this.#stopObserving ??= observeSize(this.#host.list(), () => this.#onResize());
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** The row may not have been rendered before, and then it could not scroll. */
  #onResize(): void {
    const width = this.#width;
    this.#width = this.#host.list().clientWidth;
    const index = this.#host.index();
    if (!this.#width || !this.#host.slides()[index]) return;
    // A row that shows the right slide may be scrolling already.
    if (width !== this.#width && this.#visible !== index) this.scrollTo(index, false);
    this.#host.onResize?.();
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
