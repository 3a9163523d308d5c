import { html, isServer, nothing, type TemplateResult } from 'lit';
import { isAddress } from '../../internal/history-layers.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { dialog as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { Beside } from './backdrop-click.ts';
import { commandFor, formCloses } from './invoker-command.ts';
import { styles } from './dialog.styles.ts';
import { dragSheet } from './sheet-drag.ts';
import { isSheet, NARROW, openModal } from './modal.ts';
import { nameDialog } from './accessible-name.ts';
import type { DialogCloseReason } from './reason.ts';

/**
 * A modal dialog, or a sheet from the bottom of a small screen, around content of the page.
 *
 * A button opens it, `<button commandfor="id" command="show-modal">`, or a link, `<a href="#id">`. Back, Escape and its
 * own button close it; the focus goes back to what opened it.
 *
 * @tag lede-dialog
 * @summary A dialog, or a sheet on small screens.
 *
 * @slot - The content. The focus goes to an element in it with `autofocus`.
 * @slot heading - A heading that names the dialog, in place of `label`.
 * @slot footer - Buttons below the content; they stay in view.
 *
 * @csspart dialog - The native `<dialog>`; its backdrop is `::part(dialog)::backdrop`.
 * @csspart header - Heading and close button, by which a sheet is dragged.
 * @csspart heading - The heading made of `label`.
 * @csspart handle - What a sheet shows to be dragged by.
 * @csspart close-button - The close button.
 * @csspart body - The content, which scrolls.
 * @csspart footer - The row of the slot `footer`.
 *
 * @cssprop [--lede-dialog-size=34rem] - Greatest width.
 * @cssprop [--lede-dialog-radius=1rem] - Roundness of the corners.
 * @cssprop [--lede-dialog-space=1.25rem] - Space around the content.
 *
 * @fires {ToggleEvent} toggle - It opened or closed: `newState`. Does not bubble.
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} cancel - The reader asked to close it. Cancelable: it stays open then. Does not bubble.
 * @fires {CustomEvent<{ reason: DialogCloseReason, returnValue: string }>} close - It was closed. Does not bubble.
 */
export class LedeDialog extends LedeElement {
  static override styles = [base, styles];
  static override properties = {
    open: { type: Boolean, reflect: true },
    label: {},
    placement: { reflect: true },
    closedby: {},
    back: {},
    address: {},
  };

  /** Whether it is open. */
  declare open: boolean;
  /** Its name, shown as a heading where the slot `heading` is empty. */
  declare label: string;
  /** `auto`: in the middle, on narrow screens a sheet at the bottom. `modal`, `sheet`: always so. `full`: the whole window, without a header. Default `auto`. */
  declare placement: 'auto' | 'modal' | 'sheet' | 'full';
  /** What closes it, as in `<dialog>`. `any`: also a click beside it. `closerequest`: Escape, Back and its button. `none`: your script alone. Default `closerequest`. */
  declare closedby: 'any' | 'closerequest' | 'none';
  /** `leaves`: Back leaves the page, and links to `#id` do not open it. Default `closes`. */
  declare back: 'closes' | 'leaves';

  /** The page's address while it is open, e.g. `#lead-3`. Default: unchanged. */
  declare address: string;

  /** What the form or the script that closed it said. */
  returnValue = '';

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'dialog', english);
  /** Undoes what opening did. */
  #release: (() => void) | undefined;
  #listening: AbortController | undefined;
  #opener: Element | undefined;
  #reason: DialogCloseReason = 'script';
  #from: 'here' | 'start' | undefined;
  readonly #beside = new Beside();
  /** Whether `toggle` said that it is open. */
  #told = false;

  constructor() {
    super();
    this.open = false;
    this.label = '';
    this.placement = 'auto';
    this.closedby = 'closerequest';
    this.back = 'closes';
    this.address = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    this.ownerDocument.addEventListener('click', this.#commanded, { signal });
    addEventListener('hashchange', this.#addressed, { signal });
    matchMedia(NARROW).addEventListener('change', () => this.requestUpdate(), { signal });
    this.addEventListener('submit', this.#submitted, { signal });
    if (this.open) this.requestUpdate('open', false);
    else this.#addressed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#hide();
  }

  /**
   * Opens it; `opener` is what the focus goes back to, by default what has it now. `at` tells that the page is at the
   * dialog's address already: `here` by a link, `start` since it was opened.
   */
  show(opener?: Element, at?: 'here' | 'start'): void {
    if (this.open) return;
    this.#opener = opener;
    this.#from = at;
    this.open = true;
  }

  /** Closes it, whatever `cancel` listeners may say. */
  close(reason: DialogCloseReason = 'script', returnValue = ''): void {
    if (!this.open) return;
    this.#reason = reason;
    this.returnValue = returnValue;
    this.open = false;
    this.#hide();
  }

  /** Closes it as a reader would: a listener of `cancel` may keep it open. Returns whether it is closed now. */
  requestClose(reason: DialogCloseReason = 'script', returnValue = ''): boolean {
    if (this.open && this.dispatchEvent(new CustomEvent('cancel', { detail: { reason }, cancelable: true })))
      this.close(reason, returnValue);
    return !this.open;
  }

  protected override render(): TemplateResult {
    const closable = this.closedby !== 'none';
    // prettier-ignore
    return html`<dialog
      part="dialog"
      closedby=${closable ? 'closerequest' : 'none'}
      aria-label=${this.label || nothing}
      ?open=${isServer && this.open}
      @cancel=${this.#cancelled}
      @close=${this.#closed}
      @pointerdown=${this.#beside.press}
      @click=${this.#clicked}
    >
      <form method="dialog" part="header" class="header" @submit=${this.#submitted} @pointerdown=${this.#dragged}>
        <div part="handle" class="handle" aria-hidden="true">${iconSvg('swipe-down')}</div>
        <div class="heading"><slot name="heading">${this.label ? html`<h2 part="heading">${this.label}</h2>` : nothing}</slot></div>
        ${closable ? html`<button part="close-button" class="control" type="submit" aria-label=${this.#localize.texts.close}>${iconSvg('close')}</button>` : nothing}
      </form>
      <div part="body" class="body"><slot></slot></div>
      <div part="footer" class="footer"><slot name="footer"></slot></div>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    // As the server sent it, it was open but not modal.
    this.#dialog.removeAttribute('open');
  }

  protected override updated(): void {
    if (this.open && this.isConnected) this.#show();
    else this.#hide();
  }

  get #dialog(): HTMLDialogElement {
    return this.shadowRoot!.querySelector('dialog')!;
  }

  #show(): void {
    const dialog = this.#dialog;
    nameDialog(this, dialog, this.label);
    dialog.classList.toggle('sheet', isSheet(this.placement));
    if (this.#release) return;
    dialog.style.removeProperty('--_y');
    const at = this.#from;
    const url = this.address || (at && `#${this.id}`);
    const layer = { back: () => void this.requestClose('back'), url };
    const backCloses = this.back !== 'leaves' && this.closedby !== 'none';
    this.#release = openModal(this, dialog, {
      opener: this.#opener,
      layer: backCloses ? layer : undefined,
      at,
    });
    this.#from = undefined;
    if (!this.#told) this.#tell('closed', 'open');
  }

  #hide(): void {
    this.#release?.();
    this.#release = this.#opener = undefined;
    // Moved or removed, it did not close.
    if (this.open || !this.#told) return;
    const detail = { reason: this.#reason, returnValue: this.returnValue };
    this.#reason = 'script';
    this.dispatchEvent(new CustomEvent('close', { detail }));
    this.#tell('open', 'closed');
  }

  #tell(oldState: string, newState: string): void {
    this.#told = newState === 'open';
    this.dispatchEvent(new ToggleEvent('toggle', { oldState, newState }));
  }

  #cancelled(event: Event): void {
    // A file input's cancel bubbles.
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.requestClose('escape');
  }

  /** Browsers let a second Escape through unasked. */
  #closed(event: Event): void {
    if (event.target !== this.#dialog || !this.open || !this.#release || this.#dialog.open) return;
    if (!this.requestClose('escape')) this.#dialog.showModal();
  }

  #clicked(event: MouseEvent): void {
    if (this.closedby === 'any' && this.#beside.is(event)) this.requestClose('outside');
  }

  readonly #submitted = (event: SubmitEvent): void => {
    const reason = formCloses(event);
    if (reason) this.requestClose(reason, (event.submitter as HTMLButtonElement | null)?.value);
  };

  #dragged(event: PointerEvent): void {
    dragSheet(event, this.#dialog, () => this.requestClose('swipe'));
  }

  readonly #commanded = (event: Event): void => {
    const { command, opener, value } = commandFor(event, this);
    if (opener && !this.open) this.#opener = opener;
    if (command === 'show') this.show(opener);
    else if (command === 'close') this.close('command', value);
    else if (command) this.requestClose('command', value);
  };

  /** A link to it, and the page's address when it is opened. */
  readonly #addressed = (event?: Event): void => {
    if (this.open || this.back === 'leaves' || !isAddress(`#${this.id}`)) return;
    this.show(this.#opener, event ? 'here' : 'start');
  };
}
