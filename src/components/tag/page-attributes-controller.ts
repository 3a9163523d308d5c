import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';

/** Sets the attributes of a tag and its slotted link that the page has not set, and restores what a morph removes. */
export class PageAttributesController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    const attributeFilter = ['role', 'href', 'aria-current', 'aria-disabled'];
    this.#observer.observe(this.#host, { attributeFilter, subtree: true });
    this.#setRole();
  }

  hostUpdated(): void {
    this.#setRole();
    this.#observer?.takeRecords();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Sets the state of the slotted link, and removes an unsafe URL from it. */
  updateLink(link: Element, current: string | undefined, disabled: boolean): void {
    refuseLinks(this.#host);
    setPageAttribute(link, 'aria-current', current ?? null);
    setPageAttribute(link, 'aria-disabled', disabled ? 'true' : null);
    this.#observer?.takeRecords();
  }

  /** A tag that is a child of the list is its item; one in the page's own `<ul>` is not. */
  #setRole(): void {
    const item = this.#host.parentElement?.localName === 'lede-tag-list';
    setPageAttribute(this.#host, 'role', item ? 'listitem' : null);
  }
}
