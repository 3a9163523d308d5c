import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reducedMotion } from '../../internal/layout.ts';

/**
 * A slide show. It stops when the reader interacts with the gallery, and only the reader starts it again. It does not
 * start by itself where the reader prefers reduced motion.
 */
export class AutoplayController implements ReactiveController {
  playing = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #showNext: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;

  /** `showNext` shows the next picture and returns whether there was one. */
  constructor(host: ReactiveControllerHost & HTMLElement, showNext: () => boolean) {
    this.#host = host;
    this.#showNext = showNext;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Sets the seconds between pictures, at least 1; 0, negative numbers and NaN stop the slide show. */
  setInterval(value: number): void {
    // Timers count at most 2³¹ ms.
    const seconds = value > 0 ? Math.min(Math.max(value, 1), 2_000_000) : 0;
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    if (seconds > 0 && !reducedMotion() && !this.#host.matches(':hover, :focus-within')) this.start();
    else this.stop();
  }

  /** Stops when the pointer or the focus enters the gallery, except for the slide show's own button. */
  onInteraction(event: Event): void {
    if (!(event.composedPath()[0] as Element).matches('.rotation')) this.stop();
  }

  toggle(): void {
    if (this.playing) this.stop();
    else this.start();
  }

  start(): void {
    this.stop();
    this.playing = true;
    this.#timer = setInterval(() => {
      if (!document.hidden && !this.#showNext()) this.stop();
    }, this.#seconds * 1000);
    this.#host.requestUpdate();
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.playing) this.#host.requestUpdate();
    this.playing = false;
  }
}
