import type { ReactiveController, ReactiveElement } from 'lit';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { checkPictures } from '../../internal/missing-pictures.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';

/** Reads the headline and link from a card's slotted content, and whether a body is slotted. */
export class SlottedStoryController implements ReactiveController {
  /** Undefined where no headline is slotted; the card's data then applies. */
  headline: string | undefined;
  url: string | undefined;
  body = false;
  /** Whether the headline is the page's main heading. */
  main = false;

  readonly #host: ReactiveElement;
  readonly #phase: ClientPhase;
  #observer: MutationObserver | undefined;
  /** Whether the content has been read since the card was connected. */
  #known = false;

  constructor(host: ReactiveElement, phase: ClientPhase) {
    this.#host = host;
    this.#phase = phase;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#known = false;
  }

  /** Before the first render that may differ from the server's, so that a card is not drawn again for its content. */
  hostUpdate(): void {
    if (!this.#phase.ready || this.#known) return;
    this.#known = true;
    this.#read();
  }

  /** Reads the content again: on `slotchange`, and when a framework changes the slotted headline. */
  readonly read = (): void => {
    if (this.#read()) this.#host.requestUpdate();
  };

  /** Whether anything that the card shows has changed. */
  #read(): boolean {
    const { headline, url, body, main } = this;
    const slotted = new Map<string, Element>();
    for (const child of this.#host.children) if (!slotted.has(child.slot)) slotted.set(child.slot, child);
    this.body = slotted.has('body');
    const element = slotted.get('headline');
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
    const media = slotted.get('media');
    if (media) checkPictures(media);
    return headline !== this.headline || url !== this.url || body !== this.body || main !== this.main;
  }
}
