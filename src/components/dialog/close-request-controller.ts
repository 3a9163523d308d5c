import { html, isServer, type ReactiveController, type TemplateResult } from 'lit';
import type { DialogHost } from './dialog-host.ts';
import { formProperty } from '../../internal/element/form-access.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { isBackCloseRequest } from '../../internal/history-layers.ts';
import { isTopmost } from './open-dialogs.ts';
import { deepActiveElement } from './restore-focus.ts';

/** Whether the browser knows `closedby`. Where it doesn't, the attribute would only mislead. */
export const hasClosedby = (): boolean => isServer || 'closedBy' in HTMLDialogElement.prototype;

/** The button in the header. */
export const closeButton = (name: string, onClick: (event: Event) => void): TemplateResult =>
  html`<button part="close-button" class="control" type="submit" aria-label=${name} @click=${onClick}>
    ${iconSvg('close')}
  </button>`;

/** Asks a dialog to close at Escape and at clicks on its backdrop, as `closedby` allows. */
export class CloseRequestController implements ReactiveController {
  readonly #host: DialogHost;
  /** Where the pointer was pressed last. */
  #pressed: EventTarget | null = null;
  /** What had the focus when the browser closed the dialog without asking; undefined when it asked. */
  #focusedBefore: Element | null | undefined;

  constructor(host: DialogHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#onKeydown, true);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('keydown', this.#onKeydown, true);
  }

  /** Escape, or Back where the browser closes dialogs at Back: `cancel` of the native dialog. */
  readonly onCancel = (event: Event): void => {
    // The `cancel` event of a file input inside bubbles.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    // Browsers let no page prevent a second Escape in a row.
    if (!event.cancelable) this.#focusedBefore = deepActiveElement(this.#host.ownerDocument);
    if (this.#host.closedby !== 'none') this.#host.requestClose(isBackCloseRequest() ? 'back' : 'escape');
  };

  /** Not by the button's form, which only a page without the script needs: a sandboxed frame may block forms. */
  readonly onButton = (event: Event): void => {
    event.preventDefault();
    this.#host.requestClose('button');
  };

  /** Shows the native dialog again if the browser closed it although a listener keeps it open. */
  readonly onClose = (event: Event): void => {
    const focused = this.#focusedBefore;
    this.#focusedBefore = undefined;
    const dialog = event.currentTarget as HTMLDialogElement;
    const host = this.#host;
    if (event.target !== dialog || !host.shown || dialog.open) return;
    const asked = focused !== undefined || host.closedby === 'none';
    if ((!asked && host.requestClose('escape')) || !dialog.isConnected) return;
    dialog.showModal();
    (focused as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  };

  /** Where browsers don't know `closedby`, Escape would close every dialog. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { shown, closedby } = this.#host;
    if (event.key === 'Escape' && shown && closedby === 'none' && isTopmost(this.#host))
      event.preventDefault();
  };

  readonly onPointerDown = (event: Event): void => {
    this.#pressed = event.target;
  };

  /**
   * Clicks on the backdrop have the `<dialog>` itself as their target. So do text selections that are dragged out of it
   * or into it, and a double click on its opener.
   */
  readonly onClick = (event: MouseEvent): void => {
    const { target, currentTarget, detail } = event;
    const onBackdrop = target === currentTarget && this.#pressed === target && detail < 2;
    if (onBackdrop && !isOver(target as Element, event) && this.#host.closedby === 'any')
      this.#host.requestClose('outside');
  };
}

function isOver(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** Whether a submitted form of the page's closes the dialog. */
export function closesDialog(event: SubmitEvent): boolean {
  const form = event.target as HTMLFormElement;
  const method = event.submitter?.getAttribute('formmethod')?.toLowerCase() ?? formProperty(form, 'method');
  if (method !== 'dialog' || event.defaultPrevented) return false;
  event.preventDefault();
  return true;
}
