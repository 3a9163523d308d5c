import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { share } from '../../locales/en.ts';
import { enhanceShareLink } from './slotted-links.ts';

/** Finds and enhances the links in an element's content, and updates the element when they change. */
export class SlottedLinksController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #texts: () => typeof share;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement, texts: () => typeof share) {
    this.#host = host;
    this.#texts = texts;
    host.addController(this);
  }

  /** Empty at the server, which does not know the content. */
  get all(): HTMLAnchorElement[] {
    if (isServer) return [];
    return [...this.#host.querySelectorAll<HTMLAnchorElement>('a[href]')];
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    const attributeFilter = ['href', 'rel', 'aria-label', 'data-network'];
    this.#observer.observe(this.#host, {
      attributeFilter,
      characterData: true,
      childList: true,
      subtree: true,
    });
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const link of this.all) enhanceShareLink(this.#host, link, this.#texts());
    // Changes made here need no update.
    this.#observer?.takeRecords();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
