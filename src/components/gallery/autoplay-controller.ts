import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isStill } from '../../internal/carousel/scroll-snap.ts';

/**
 * A slide show that the reader can stop, that stops by itself when the reader comes near, and that only the reader
 * starts again.
 */
export class Rotation implements ReactiveController {
  on = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #turn: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;

  /** `turn` shows the next picture and says whether there was one. */
  constructor(host: ReactiveControllerHost & HTMLElement, turn: () => boolean) {
    this.#host = host;
    this.#turn = turn;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Called with each change of the seconds; it begins by itself only where motion is welcome. */
  set(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    if (seconds > 0 && !isStill() && !this.#host.matches(':hover, :focus-within')) this.start();
    else this.stop();
  }

  /** The reader points at it or moves into it, but for its own button. */
  near(event: Event): void {
    if (!(event.composedPath()[0] as Element).matches('.rotation')) this.stop();
  }

  toggle(): void {
    if (this.on) this.stop();
    else this.start();
  }

  start(): void {
    this.stop();
    this.on = true;
    this.#timer = setInterval(() => {
      if (!document.hidden && !this.#turn()) this.stop();
    }, this.#seconds * 1000);
    this.#host.requestUpdate();
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.on) this.#host.requestUpdate();
    this.on = false;
  }
}
