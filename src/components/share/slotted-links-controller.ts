import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Finds the links in an element's content, and updates the element when they change. */
export class SlottedLinksController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get all(): HTMLAnchorElement[] {
    return [...this.#host.querySelectorAll<HTMLAnchorElement>('a[href]')];
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { attributeFilter: ['href'], childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
