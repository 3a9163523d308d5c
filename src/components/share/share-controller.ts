import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether the text is on the clipboard now. Not where the page is not secure, or the reader or a policy refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way, which asks for no permission: whether what the field holds, selected now, could be copied. */
function copyField(field: HTMLInputElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** How long "copied" is shown, in milliseconds. */
const SHOWN = 4000;

/** Copies and shares, and keeps what came of it for the element to show and say. */
export class Outcome implements ReactiveController {
  /** The text of `locales` that tells it. */
  result: '' | 'copied' | 'copyFailed' | 'shareFailed' = '';
  /** What the reader can copy by hand from a field; empty: no field. */
  field = '';

  readonly #host: ReactiveElement;
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  async copy(text: string, button: HTMLElement): Promise<void> {
    if (await copyText(text)) return this.#tell('copied');
    this.field = text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot!.querySelector<HTMLInputElement>('.field');
    if (!field) return;
    if (!copyField(field)) return this.#tell('copyFailed');
    this.field = '';
    button.focus();
    this.#tell('copied');
  }

  async share(data: ShareData): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // The reader closing the sheet is no error.
      if ((error as Error)?.name !== 'AbortError') this.#tell('shareFailed');
    }
  }

  /** The field goes when the reader does; going to another window leaves it too, but not for good. */
  readonly leave = (): void => {
    if (this.#host.shadowRoot!.activeElement) return;
    this.field = '';
    this.#tell('');
  };

  hostDisconnected(): void {
    this.field = '';
    this.#tell('');
  }

  #tell(result: typeof this.result): void {
    clearTimeout(this.#forget);
    if (result === 'copied') this.#forget = setTimeout(() => this.#tell(''), SHOWN);
    this.result = result;
    this.#host.requestUpdate();
  }
}
