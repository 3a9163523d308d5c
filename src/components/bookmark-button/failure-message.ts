import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

/** The message that a story could not be saved: announced, and shown beside its button until the reader goes on. */
export class Failure implements ReactiveController {
  shown = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  show(): void {
    // What was said before must be gone first, or the same words are not said again.
    void this.#host.updateComplete.then(() => {
      if (this.#host.isConnected) this.#set(true);
    });
  }

  readonly hide = (): void => this.#set(false);

  hostDisconnected(): void {
    this.hide();
  }

  hostUpdated(): void {
    const bubble = this.#host.shadowRoot?.querySelector<HTMLElement>('.failed');
    // Without popovers the announced text is all there is.
    if (bubble?.isConnected && this.shown !== bubble.matches(':popover-open'))
      bubble.togglePopover(this.shown);
  }

  /** The region stands there before it has something to say. */
  render(text: string): TemplateResult {
    const said = this.shown ? text : '';
    return html`<span class="hidden-text" role="status">${said}</span
      ><span part="message" class="failed" popover="manual" aria-hidden="true">${said}</span>`;
  }

  #set(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    // It covers what is below, so whatever the reader does next takes it away.
    const change = shown ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerdown', 'focusout', 'keydown'])
      (type === 'focusout' ? this.#host : document)[change](type, this.#next);
    this.#host.requestUpdate();
  }

  readonly #next = (event: Event): void => {
    if (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Escape') this.hide();
  };
}
