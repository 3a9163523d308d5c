import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a card must know of its slots: whose story it is, and whether there is a body to unfold. */
export class SlottedStory implements ReactiveController {
  /** Undefined where no headline is slotted, and the card's data holds. */
  headline: string | undefined;
  url: string | undefined;
  body = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #first = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
    // A slot that the server filled never changes, so the first look is ours.
    if (this.#first) void this.#host.updateComplete.then(this.read);
    this.#first = false;
  }

  /** Reads the slots; for `@slotchange`, and whenever a framework has changed the headline in its place. */
  readonly read = (): void => {
    const root = this.#host.shadowRoot!;
    const filled = (name: string) =>
      root.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements();
    this.body = filled('body').length > 0;
    const [element] = filled('headline');
    this.#observer?.disconnect();
    if (element) {
      this.#observer ??= new MutationObserver(this.read);
      const changes = { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] };
      this.#observer.observe(element, changes);
    }
    const link = element?.matches('a') ? element : element?.querySelector('a');
    this.headline = element && (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    this.url = element && ((link as HTMLAnchorElement | null | undefined)?.href ?? '');
    this.#host.requestUpdate();
  };
}
