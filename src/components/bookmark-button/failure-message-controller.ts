import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

/** The message that a story could not be saved: announced, and shown beside the button until the reader's next action. */
export class FailureMessageController implements ReactiveController {
  shown = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  show(): void {
    // The message must be empty for one update, or the same text is not announced again.
    void this.#host.updateComplete.then(() => {
      if (this.#host.isConnected) this.#set(true);
    });
  }

  readonly hide = (): void => this.#set(false);

  hostDisconnected(): void {
    this.hide();
  }

  hostUpdated(): void {
    const popover = this.#host.shadowRoot?.querySelector<HTMLElement>('.failed');
    // Without support for popovers the text is only announced.
    if (popover?.isConnected && this.shown !== popover.matches(':popover-open'))
      popover.togglePopover(this.shown);
  }

  /** The live region and the popover; both exist before they have text. */
  render(text: string): TemplateResult {
    const message = this.shown ? text : '';
    return html`<span class="hidden-text" role="status">${message}</span
      ><span part="message" class="failed" popover="manual" aria-hidden="true">${message}</span>`;
  }

  #set(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    // It covers what is below, so the reader's next action hides it.
    const change = shown ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerdown', 'focusout', 'keydown'])
      (type === 'focusout' ? this.#host : document)[change](type, this.#onAction);
    this.#host.requestUpdate();
  }

  readonly #onAction = (event: Event): void => {
    if (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Escape') this.hide();
  };
}
