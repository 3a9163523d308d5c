import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { globalState } from '../../internal/element/global-state.ts';

/** One tooltip at a time on a page. */
const state = globalState('tooltip', () => ({ hide: undefined as (() => void) | undefined }));

/**
 * Shows an element's name beside it while a pointer rests on it or the keyboard has brought the focus there; not for
 * fingers. Styles delay it. Hidden from assistive technology, which hears the name itself.
 */
export class Tooltip implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    host.addEventListener('pointerenter', this.#enter);
    host.addEventListener('focusin', this.#focus);
    for (const type of ['pointerleave', 'focusout', 'click']) host.addEventListener(type, this.#hide);
  }

  hostDisconnected(): void {
    this.#hide();
  }

  render(text: string): TemplateResult {
    return html`<span part="tooltip" class="tooltip" popover="manual" aria-hidden="true">${text}</span>`;
  }

  get #element(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.tooltip');
  }

  readonly #enter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#show();
  };

  readonly #focus = (event: FocusEvent): void => {
    if ((event.composedPath()[0] as Element).matches(':focus-visible')) this.#show();
  };

  #show(): void {
    const element = this.#element;
    if (!element || element.matches(':popover-open')) return;
    state.hide?.();
    state.hide = this.#hide;
    element.showPopover();
    this.#host.ownerDocument.addEventListener('keydown', this.#escape);
  }

  readonly #hide = (): void => {
    if (state.hide === this.#hide) state.hide = undefined;
    this.#host.ownerDocument.removeEventListener('keydown', this.#escape);
    if (this.#element?.matches(':popover-open')) this.#element.hidePopover();
  };

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#hide();
  };
}
