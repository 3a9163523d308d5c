import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/**
 * Redraws an element when the page, or a morph, changes attributes inside its light DOM that the element has set, so that
 * it sets them again. To be used with `setPageAttribute()`, which writes only what differs.
 */
export class LightDomController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: MutationObserverInit;
  readonly #isNeeded: () => boolean;
  #observer: MutationObserver | undefined;

  /**
   * @param attributes - The attributes that the element sets.
   * @param isNeeded - Whether there is anything to observe now: most elements hold no control of the page.
   */
  constructor(host: ReactiveElement, attributes: string[], isNeeded: () => boolean) {
    this.#host = host;
    this.#options = { attributeFilter: attributes, childList: true, subtree: true };
    this.#isNeeded = isNeeded;
  }

  hostConnected(): void {
    if (!isServer && this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#observer || !this.#host.isConnected || !this.#isNeeded()) return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, this.#options);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
