import type { ReactiveController, ReactiveElement } from 'lit';
import { refuseLinks } from '../../internal/url/refuse-links.ts';

/** Reads the headline and link from a card's slots, and whether a body is slotted. */
export class SlottedStoryController implements ReactiveController {
  /** Undefined where no headline is slotted; the card's data then applies. */
  headline: string | undefined;
  url: string | undefined;
  body = false;
  /** Whether the headline is the page's main heading. */
  main = false;

  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #first = true;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#first) this.read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    // Slots of a server-rendered shadow root fire no `slotchange`, so read them after the first update.
    if (this.#first) void this.#host.updateComplete.then(this.read);
    this.#first = false;
  }

  /** Reads the slots: on `slotchange`, and when a framework changes the slotted headline. */
  readonly read = (): void => {
    const root = this.#host.shadowRoot!;
    const slotted = (name: string) =>
      root.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements();
    this.body = slotted('body').length > 0;
    const [element] = slotted('headline');
    this.#observer?.disconnect();
    if (element) {
      this.#observer ??= new MutationObserver(this.read);
      const changes = { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] };
      this.#observer.observe(element, changes);
    }
    this.main = element?.localName === 'h1';
    const link = element?.matches('a') ? element : element?.querySelector('a');
    if (link) refuseLinks(this.#host, [link]);
    this.headline = element && (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    this.url = element && ((link as HTMLAnchorElement | null | undefined)?.href ?? '');
    this.#host.requestUpdate();
  };
}
