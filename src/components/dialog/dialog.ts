import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { setLayerUrl } from '../../internal/history-layers.ts';
import { backLeaves, isAtAddress, subscribeToAddress, type Layer } from '../../internal/history-watch.ts';
import { toggleEvent } from '../../internal/element/emit.ts';
import { mediaQuery } from '../../internal/layout.ts';
import { coerceText } from '../../internal/element/property-types.ts';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { dialog as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import {
  closeButton,
  CloseRequestController,
  closesDialog,
  hasClosedby,
} from './close-request-controller.ts';
import { InvokerController } from './invoker-controller.ts';
import { styles } from './dialog.styles.ts';
import { dragSheet } from './sheet-drag.ts';
import { isSheet, NARROW, openModal } from './modal.ts';
import { nameDialog } from './accessible-name.ts';
import { closeNestedDialogs, trackOpenDialog } from './open-dialogs.ts';
import type { ArrivedBy, DialogCloseReason } from '../../internal/dialog-types.ts';
import { warnAs } from '../../internal/element/warn-once.ts';

/**
 * A modal dialog around the page's own content; on small screens a bottom sheet.
 *
 * A button opens it, `<button commandfor="id" command="show-modal">`, or a link, `<a href="#id">`. Back, Escape and its
 * close button close it; the focus then returns to what opened it.
 *
 * @tag lede-dialog
 * @summary A dialog, or a sheet on small screens.
 *
 * @slot - The content. An element in it with `autofocus` gets the focus.
 * @slot heading - A heading that names the dialog, instead of `label`.
 * @slot footer - Buttons below the content, always in view.
 *
 * @csspart dialog - The native `<dialog>`; its backdrop is `::part(dialog)::backdrop`.
 * @csspart header - Heading and close button; a sheet is dragged by it.
 * @csspart heading - The heading that shows `label`.
 * @csspart handle - The handle of a sheet.
 * @csspart close-button - The close button.
 * @csspart body - The scrolling content.
 * @csspart footer - The row around the slot `footer`.
 *
 * @cssprop [--lede-dialog-size=34rem] - Maximum width.
 * @cssprop [--lede-dialog-radius=1rem] - Corner radius; by default at most that of controls, `--lede-control-radius`.
 * @cssprop [--lede-dialog-space=1.25rem] - Padding.
 *
 * @fires {ToggleEvent} toggle - The dialog opened or closed; see `newState`. Does not bubble.
 * @fires {CustomEvent<{ reason: DialogCloseReason }>} cancel - The reader asked to close the dialog. Cancelable: a canceled event keeps it open. Does not bubble.
 * @fires {CustomEvent<{ reason: DialogCloseReason, returnValue: string }>} close - The dialog closed. Does not bubble.
 */
export class LedeDialog extends LedeElement {
  static override styles = [base, styles];
  static override properties = {
    open: { type: Boolean, reflect: true },
    label: { type: String },
    placement: { type: String, reflect: true, default: 'auto' },
    closedby: { type: String, default: 'closerequest' },
    back: { type: String, default: 'closes' },
    address: { type: String },
  };

  /** Whether the dialog is open. Default: false. */
  declare open: boolean;
  /** Accessible name, shown as a heading where the slot `heading` is empty. A dialog without any name logs a warning while developing. */
  declare label: string;
  /** `auto`: centered, but a bottom sheet on screens up to 40rem wide. `modal`, `sheet`: always that. `full`: the whole window, whose content has no padding and does not scroll. Default: `auto`; unknown values show a centered dialog. */
  declare placement: 'auto' | 'modal' | 'sheet' | 'full';
  /** What closes the dialog, as for `<dialog>`. `any`: also a click on the backdrop. `closerequest`: Escape, Back and the close button. `none`: only your script. Default: `closerequest`, also for unknown values. */
  declare closedby: 'any' | 'closerequest' | 'none';
  /** `leaves`: Back leaves the page, and links to `#id` don't open the dialog. Default: `closes`, also for unknown values. */
  declare back: 'closes' | 'leaves';
  /** The page's address while the dialog is open, e.g. `#lead-3`. Default: the address stays the same. */
  declare address: string;

  #returnValue = '';

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'dialog', english);
  /** Undoes what opening did; set while the native dialog is shown. */
  #release: (() => void) | undefined;
  #layer: Layer | undefined;
  #listening: AbortController | undefined;
  #reason: DialogCloseReason = 'script';
  #arrivedBy: ArrivedBy | undefined;
  readonly #invokers = new InvokerController(this);
  readonly #closeRequests = new CloseRequestController(this);
  /** The last `toggle` event announced that it is open. */
  #announcedOpen = false;

  /** Value of the button, or from the script, that closed the dialog. Default: empty. */
  get returnValue(): string {
    return this.#returnValue;
  }
  set returnValue(value: string) {
    this.#returnValue = (coerceText(value, warnAs('<lede-dialog> returnValue')) as string | undefined) ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    signal.addEventListener('abort', subscribeToAddress(this.#onHashChange));
    mediaQuery(NARROW)?.addEventListener('change', () => this.requestUpdate(), { signal });
    this.addEventListener('submit', this.#onSubmit, { signal });
    if (this.open) this.requestUpdate('open', false);
    else this.#onHashChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#hide();
  }

  /**
   * Opens the dialog. The focus later returns to `opener`, by default to what has it now. `arrivedBy` says that the
   * page is at the dialog's address already: `here` by a link, `start` because the page was opened there.
   */
  show(opener?: Element, arrivedBy?: 'here' | 'start'): void {
    if (this.open) return;
    this.#invokers.opener = opener;
    this.#arrivedBy = arrivedBy;
    this.open = true;
  }

  /** The same as `show()`, as native dialogs call it. */
  showModal(opener?: Element): void {
    this.show(opener);
  }

  /** Closes the dialog without asking `cancel` listeners. */
  close(reason: DialogCloseReason = 'script', returnValue = ''): void {
    if (!this.open) return;
    this.#reason = reason;
    this.returnValue = returnValue;
    this.open = false;
    this.#hide();
  }

  /** Closes the dialog unless a `cancel` listener prevents that. Returns whether it is closed now. */
  requestClose(reason: DialogCloseReason = 'script', returnValue = ''): boolean {
    if (this.open && this.dispatchEvent(new CustomEvent('cancel', { detail: { reason }, cancelable: true })))
      this.close(reason, returnValue);
    return !this.open;
  }

  protected override render(): TemplateResult {
    const closable = this.closedby !== 'none';
    return html`<dialog
      part="dialog"
      closedby=${hasClosedby() ? (closable ? 'closerequest' : 'none') : nothing}
      aria-label=${hostLabel(this) || nothing}
      ?open=${isServer && this.open}
      @cancel=${this.#closeRequests.onCancel}
      @close=${this.#closeRequests.onClose}
      @pointerdown=${this.#closeRequests.onPointerDown}
      @click=${this.#closeRequests.onClick}
    >
      <form method="dialog" part="header" class="header" @pointerdown=${this.#onHeaderPointerDown}>
        <div part="handle" class="handle" aria-hidden="true">${iconSvg('swipe-down')}</div>
        <div class="heading">
          <slot name="heading">${this.label ? html`<h2 part="heading">${this.label}</h2>` : nothing}</slot>
        </div>
        ${closable ? closeButton(this.#localize.texts.close, this.#closeRequests.onButton) : nothing}
      </form>
      <div part="body" class="body"><slot></slot></div>
      <div part="footer" class="footer"><slot name="footer"></slot></div>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    // A server-rendered open dialog is not modal.
    this.#dialog.removeAttribute('open');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#layer && changed.has('address')) setLayerUrl(this.#layer, this.address || undefined);
    if (this.open && this.isConnected) this.#show();
    else this.#hide();
  }

  /** @internal The native dialog is, or should be, shown. */
  get shown(): boolean {
    return Boolean(this.#release);
  }

  get #dialog(): HTMLDialogElement {
    return this.shadowRoot!.querySelector('dialog')!;
  }

  #show(): void {
    const dialog = this.#dialog;
    nameDialog(this, dialog, hostLabel(this));
    dialog.classList.toggle('sheet', isSheet(this.placement));
    if (this.#release) return;
    dialog.style.removeProperty('--_y');
    const arrivedBy = this.#arrivedBy;
    this.#arrivedBy = undefined;
    const url = this.address || (arrivedBy && `#${this.id}`);
    const backCloses = !backLeaves(this) && this.closedby !== 'none';
    this.#layer = backCloses ? { onBack: () => void this.requestClose('back'), url } : undefined;
    const closeModal = openModal(this, dialog, {
      opener: this.#invokers.opener,
      layer: this.#layer,
      arrivedBy,
      onHidden: () => this.close(),
    });
    if (!closeModal) {
      this.open = false;
      return;
    }
    const forget = trackOpenDialog(this);
    this.#release = () => {
      forget();
      closeModal();
    };
    if (!this.#announcedOpen) this.#announce(true);
  }

  #hide(): void {
    if (!this.open) closeNestedDialogs(this);
    const release = this.#release;
    this.#release = this.#invokers.opener = this.#layer = undefined;
    release?.();
    // A dialog that is moved or removed while open did not close.
    if (this.open || !this.#announcedOpen) return;
    const detail = { reason: this.#reason, returnValue: this.returnValue };
    this.#reason = 'script';
    this.dispatchEvent(new CustomEvent('close', { detail }));
    this.#announce(false);
  }

  #announce(open: boolean): void {
    this.#announcedOpen = open;
    this.dispatchEvent(toggleEvent(open));
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (closesDialog(event)) this.requestClose('form', (event.submitter as HTMLButtonElement | null)?.value);
  };

  #onHeaderPointerDown(event: PointerEvent): void {
    dragSheet(event, this.#dialog, () => this.requestClose('swipe'));
  }

  /** Opens for a link to it, and for a page opened at its address. */
  readonly #onHashChange = (event?: Event): void => {
    if (this.open || backLeaves(this) || !isAtAddress(`#${this.id}`)) return;
    this.show(this.#invokers.opener, event ? 'here' : 'start');
  };
}
