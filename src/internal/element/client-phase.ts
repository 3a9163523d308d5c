import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { hydrates } from './hydration.ts';

/**
 * False for the render at the server and the one that takes it over, which must be equal; true from then on, when
 * facts of the page (its address, its clock, its devices) may show.
 */
export class ClientPhase implements ReactiveController {
  ready: boolean;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    // A shadow root before the first render came from the server.
    this.ready = !isServer && !(host.shadowRoot && hydrates(host));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.ready) return;
    this.ready = true;
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
