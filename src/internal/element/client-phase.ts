import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { hydrates } from './hydration.ts';

/**
 * False for the render at the server and the one that takes it over, which must be equal; true from then on, when
 * facts of the page (its address, its clock, its devices) may show.
 */
export class OnPage implements ReactiveController {
  yes: boolean;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    // A shadow root before the first render came from the server.
    this.yes = !isServer && !(host.shadowRoot && hydrates(host));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.yes) return;
    this.yes = true;
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
