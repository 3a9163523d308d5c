import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the controls stay after the reader's last input, in milliseconds. */
const DELAY = 2500;

/** Whether the reader is idle: the controls hide then, and return with the next input. */
export class AutohideController implements ReactiveController {
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

  /** Call this on input. Returns whether the controls were hidden until now. */
  wake(): boolean {
    const hidden = this.idle;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.hide, DELAY);
    if (hidden) {
      this.idle = false;
      this.#host.requestUpdate();
    }
    return hidden;
  }

  /** Hides the controls: the mouse left, or the delay is over. */
  readonly hide = (): void => {
    clearTimeout(this.#timer);
    if (!this.#mayHide()) {
      // Tries again later: an open menu, for example, may be closed by then.
      this.#timer = setTimeout(this.hide, DELAY);
      return;
    }
    this.idle = true;
    this.#host.requestUpdate();
  };
}
