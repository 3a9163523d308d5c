import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * False for the render at the server and the one that takes it over, which must be equal; true from then on, when
 * facts of the page (its address, its clock, its devices) may show.
 */
export class OnPage implements ReactiveController {
  yes: boolean;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // A shadow root before the first render came from the server.
    this.yes = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.yes) return;
    this.yes = true;
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
