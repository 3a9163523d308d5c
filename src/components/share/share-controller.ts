import type { ReactiveController, ReactiveElement } from 'lit';

/** Copies a text to the clipboard; false where the page is not secure, or the reader or a policy refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the value of a text field with `execCommand`, which needs no permission; false where that fails. */
function copyField(field: HTMLInputElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** How long "Link copied" is shown, in milliseconds. */
const COPIED_DURATION = 4000;

/** Copies the link, opens the device's share dialog, and holds the result for the element to show and announce. */
export class ShareController implements ReactiveController {
  /** Key of the message among the element's texts; empty: no message. */
  result: '' | 'copied' | 'copyFailed' | 'shareFailed' = '';
  /** Content of the text field to copy by hand; empty: no field. */
  field = '';

  readonly #host: ReactiveElement;
  #resetTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  async copy(text: string, button: HTMLElement): Promise<void> {
    if (await copyText(text)) return this.#setResult('copied');
    this.field = text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot!.querySelector<HTMLInputElement>('.field');
    if (!field) return;
    if (!copyField(field)) return this.#setResult('copyFailed');
    this.field = '';
    button.focus();
    this.#setResult('copied');
  }

  async share(data: ShareData): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // The reader closed the dialog: not a failure.
      if ((error as Error)?.name !== 'AbortError') this.#setResult('shareFailed');
    }
  }

  /** Removes the field when it loses the focus. Switching to another window also fires `blur`, but keeps the focus. */
  readonly leave = (): void => {
    if (this.#host.shadowRoot!.activeElement) return;
    this.field = '';
    this.#setResult('');
  };

  hostDisconnected(): void {
    this.field = '';
    this.#setResult('');
  }

  hostUpdated(): void {
    const note = this.#host.shadowRoot!.querySelector<HTMLElement>('.note');
    // Without support for popovers the tick says it.
    if (note?.isConnected && (this.result === 'copied') !== note.matches(':popover-open'))
      note.togglePopover(this.result === 'copied');
  }

  #setResult(result: typeof this.result): void {
    clearTimeout(this.#resetTimer);
    if (result === 'copied') this.#resetTimer = setTimeout(() => this.#setResult(''), COPIED_DURATION);
    this.result = result;
    this.#host.requestUpdate();
  }
}
