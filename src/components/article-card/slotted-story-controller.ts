import type { ReactiveController, ReactiveElement } from 'lit';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { checkPictures } from '../../internal/missing-pictures.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';

/** The slotted headlines of the page's cards, and what reads them again. A headline that is gone needs no more observing. */
const readers = new WeakMap<Node, () => void>();
const CHANGES = { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] };
/** One observer for the page, which may have a thousand cards. */
let observer: MutationObserver | undefined;

function readChanged(records: MutationRecord[]): void {
  const changed = new Set<() => void>();
  for (const { target } of records)
    for (let at: Node | null = target; at; at = at.parentNode) {
      const read = readers.get(at);
      if (read) changed.add(read);
    }
  for (const read of changed) read();
}

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
  #headline: Element | undefined;
  #waiting = false;
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
    this.#observe(undefined);
    this.#known = false;
  }

  /** Before the first render that may differ from the server's, so that a card is not drawn again for its content. */
  hostUpdate(): void {
    if (!this.#phase.ready || this.#known) return;
    this.#known = true;
    this.#read();
  }

  /** Reads the content again: on `slotchange`, once for all slots, and when a framework changes the slotted headline. */
  readonly read = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.#read()) this.#host.requestUpdate();
    });
  };

  /** Whether anything that the card shows has changed. */
  #read(): boolean {
    const { headline, url, body, main } = this;
    const slotted = new Map<string, Element>();
    for (const child of this.#host.children) if (!slotted.has(child.slot)) slotted.set(child.slot, child);
    this.body = slotted.has('body');
    const element = slotted.get('headline');
    this.#observe(element);
    this.main = element?.localName === 'h1';
    const link = element?.matches('a') ? element : element?.querySelector('a');
    if (link) refuseLinks(this.#host, [link]);
    this.headline = element && (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    this.url = element && ((link as HTMLAnchorElement | null | undefined)?.href ?? '');
    const media = slotted.get('media');
    if (media) checkPictures(media);
    return headline !== this.headline || url !== this.url || body !== this.body || main !== this.main;
  }

  #observe(headline: Element | undefined): void {
    if (headline === this.#headline) return;
    if (this.#headline) readers.delete(this.#headline);
    this.#headline = headline;
    if (!headline) return;
    readers.set(headline, this.read);
    (observer ??= new MutationObserver(readChanged)).observe(headline, CHANGES);
  }
}
