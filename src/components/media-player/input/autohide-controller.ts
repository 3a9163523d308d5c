import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long controls stay after the reader's last move. */
const STAY = 2500;

/** Whether the reader is idle: controls go then, and come back with the next move. */
export class Autohide implements ReactiveController {
  idle = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mayHide: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, mayHide: () => boolean) {
    this.#host = host;
    this.#mayHide = mayHide;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.idle = false;
  }

  /** The reader did something. Returns whether the controls were hidden until now. */
  wake(): boolean {
    const was = this.idle;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.rest, STAY);
    if (was) {
      this.idle = false;
      this.#host.requestUpdate();
    }
    return was;
  }

  /** Nothing more is expected of the reader: the mouse left, or the time is over. */
  readonly rest = (): void => {
    clearTimeout(this.#timer);
    if (!this.#mayHide()) {
      // Asked again later: what keeps them now, such as a menu, may be gone then.
      this.#timer = setTimeout(this.rest, STAY);
      return;
    }
    this.idle = true;
    this.#host.requestUpdate();
  };
}
