import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnyIconName } from '../../internal/icons/any-icon-name.ts';
import { ActionElement } from '../../internal/action/action-element.ts';
import { actionStyles } from '../../internal/action/action.styles.ts';
import { emit } from '../../internal/element/emit.ts';
import { hostLabel } from '../../internal/element/host-label.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { button as english } from '../../locales/en.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { tokens } from '../../generated/tokens.ts';
import { contentName, hasText, nameFromIcon } from './accessible-name.ts';
import { styles } from './icon-button.styles.ts';
import { TooltipController } from './tooltip-controller.ts';
import { tooltipStyles } from './tooltip.styles.ts';

/**
 * A button that is an icon; with `href`, a link; with `toggle`, a button that stays pressed. Its `label` is its name,
 * and shows as a tooltip under a pointer or on keyboard focus.
 *
 * To make it work without JavaScript too, write the real one inside: `<lede-icon-button><button slot="control">…`. The
 * element then draws none of its own.
 *
 * @tag lede-icon-button
 * @summary A button, toggle or link that is an icon, with a name and a tooltip.
 *
 * @slot - The icon, in place of `icon`.
 * @slot control - A real `<button>` or `<a>` in place of the element's own, for pages that must work without JavaScript. One without a `slot` attribute works too.
 *
 * @csspart button - The `<button>` or `<a>`.
 * @csspart tooltip - The tooltip.
 *
 * @cssprop [--lede-control-size=2.5rem] - Width and height of a medium button; small and large ones are 0.8 and 1.2 times as large, and never under 24 px.
 * @cssprop [--lede-control-radius=99rem] - Corner radius.
 *
 * @cssstate disabled - Disabled by its attribute or by a fieldset around it.
 * @cssstate loading - Loading.
 * @cssstate pressed - A toggle that is pressed.
 *
 * @fires {CustomEvent<{ pressed: boolean }>} lede-pressed-change - The reader is about to press or release a toggle; `detail.pressed` is its next state. Cancelable: the toggle stays as it is.
 * @fires {Event} change - The reader has pressed or released a toggle; read `pressed`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A URL was refused. `detail.error` says which.
 */
export class LedeIconButton extends ActionElement {
  static override styles = [tokens, stateTokens, actionStyles, tooltipStyles, styles];
  static override properties = {
    icon: { type: String },
    tone: { type: String, reflect: true },
    toggle: { type: Boolean },
    pressed: { type: Boolean, reflect: true },
    pressedIcon: { type: String, attribute: 'pressed-icon' },
    noTooltip: { type: Boolean, attribute: 'no-tooltip' },
  };

  /** Name of the icon: of a registered glyph, or of one in the page's sprite. Default: none. An unknown name shows nothing, with a warning while developing. */
  declare icon: AnyIconName | '';
  /** Accessible name and tooltip: what it does, e.g. "Close". Required; the name of a toggle is the same in both states. Without it the icon's name in English stands in, with a warning while developing. @attr */
  declare label: string;
  /** Makes it a toggle, which stays pressed. Ignored together with `href`. Default `false`. */
  declare toggle: boolean;
  /** Whether a toggle is pressed. Default `false`. */
  declare pressed: boolean;
  /** Name of the icon that a pressed toggle shows. Default: `icon`. */
  declare pressedIcon: AnyIconName | '';
  /** Hides the tooltip, for a button whose name is written beside it. Default `false`. */
  declare noTooltip: boolean;
  /** `danger` for destructive actions. Default: none, also for any other value, with a warning while developing. */
  declare tone: '' | 'danger';

  readonly #tooltip = new TooltipController(this);
  /** The name that the slotted content gives. */
  #contentName = '';
  /** Whether the slotted content is text, which needs more room than an icon. */
  #worded = false;

  constructor() {
    super(english);
  }

  /** Whether it is a toggle now: with `toggle` and without `href`. */
  get toggles(): boolean {
    return this.toggle && !this.href;
  }

  protected override firstUpdated(): void {
    // A slot that the server filled fires no `slotchange`.
    void this.updateComplete.then(this.#readSlot);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('pressed')) this.action.setStates({ pressed: this.pressed });
  }

  protected override render(): TemplateResult {
    const name = hostLabel(this) || this.#contentName || nameFromIcon(this.icon);
    const icon = (this.pressed && this.pressedIcon) || this.icon;
    const content = html`<slot class=${this.#worded ? 'worded' : ''} @slotchange=${this.#readSlot}
      >${icon ? html`<lede-icon name=${icon}></lede-icon>` : nothing}</slot
    >`;
    const pressed = this.toggles ? this.pressed : undefined;
    return html`<slot name="control">${this.action.render(content, name, pressed)}</slot
      >${this.action.renderStatus()}${this.noTooltip ? nothing : this.#tooltip.render(name)}`;
  }

  readonly #readSlot = (): void => {
    const control = this.action.control!;
    const own = control.getRootNode() === this.shadowRoot;
    const slot = this.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
    const nodes = own ? slot.assignedNodes() : [control];
    this.#contentName = contentName(nodes);
    this.#worded = own && nodes.some(hasText);
    if (own && !hostLabel(this))
      warnOnce(`<lede-icon-button icon="${this.icon}">: give it a label, e.g. label="Close".`);
    this.requestUpdate();
  };

  protected override togglePressed(): void {
    const pressed = !this.pressed;
    if (!emit(this, 'lede-pressed-change', { pressed }, true)) return;
    this.pressed = pressed;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
