import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { globalState } from '../../internal/element/global-state.ts';

/** A page shows one tooltip at a time. */
const state = globalState('tooltip', () => ({ hide: undefined as (() => void) | undefined }));

/**
 * Shows an element's name beside it while a pointer rests on it or after the keyboard has focused it; never on touch.
 * The style sheet delays it. It is hidden from assistive technology, which announces the name anyway.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    host.addEventListener('pointerenter', this.#onPointerEnter);
    host.addEventListener('focusin', this.#onFocusIn);
    for (const type of ['pointerleave', 'focusout', 'click']) host.addEventListener(type, this.#hide);
  }

  hostDisconnected(): void {
    this.#hide();
  }

  render(text: string): TemplateResult {
    return html`<span class="tooltip" popover="manual" aria-hidden="true"
      ><span part="tooltip" class="bubble">${text}</span></span
    >`;
  }

  get #element(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.tooltip');
  }

  readonly #onPointerEnter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#show();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    if ((event.composedPath()[0] as Element).matches(':focus-visible')) this.#show();
  };

  #show(): void {
    const element = this.#element;
    if (!element || element.matches(':popover-open')) return;
    state.hide?.();
    state.hide = this.#hide;
    element.showPopover();
    this.#host.ownerDocument.addEventListener('keydown', this.#onKeyDown);
  }

  readonly #hide = (): void => {
    if (state.hide === this.#hide) state.hide = undefined;
    this.#host.ownerDocument.removeEventListener('keydown', this.#onKeyDown);
    if (this.#element?.matches(':popover-open')) this.#element.hidePopover();
  };

  readonly #onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#hide();
  };
}
