import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/**
 * Whether an element can hydrate what the server rendered: the page has imported
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js` before Lit, which leaves this attribute as its only trace.
 */
export const canHydrate = (host: ReactiveElement): boolean =>
  (host.constructor as typeof ReactiveElement).observedAttributes.includes('defer-hydration');

/**
 * Tells the first render of an element from the later ones. What the server renders and what hydrates it must be equal,
 * so facts of the page (its URL, clock and devices) are used only after that.
 */
export class ClientPhase implements ReactiveController {
  /** False at the server and while hydrating; true from then on. */
  ready: boolean;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    // A shadow root that exists before the first render was rendered by the server.
    this.ready = !isServer && !(host.shadowRoot && canHydrate(host));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.ready) return;
    this.ready = true;
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
