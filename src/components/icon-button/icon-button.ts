import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Action } from '../../internal/action/action-controller.ts';
import { actionStyles } from '../../internal/action/action.styles.ts';
import { actionProperties, setUp } from '../../internal/action/properties.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { Tooltip } from './tooltip.ts';
import { tooltipStyles } from './tooltip.styles.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { tokens } from '../../generated/tokens.ts';
import { styles } from './icon-button.styles.ts';
import { nameIn, spoken } from './accessible-name.ts';

/**
 * A button that is an icon; with `href`, a link; with `toggle`, a button that stays pressed. Its `label` is its name,
 * and shows as a tooltip under a pointer or on keyboard focus.
 *
 * To work without JavaScript as well, write the real one inside, `<lede-icon-button><button slot="control">…`: the
 * element then draws none of its own.
 *
 * @tag lede-icon-button
 * @summary An action, a toggle or a link that is an icon, with a name and a tooltip.
 *
 * @slot - The icon, in place of `icon`.
 * @slot control - A real `<button>` or `<a>` in place of the element's own, for pages that must work without JavaScript. A bare one is taken for it.
 *
 * @csspart button - The `<button>` or `<a>`.
 * @csspart tooltip - The tooltip.
 *
 * @cssprop [--lede-control-size=2.5rem] - Width and height of a medium button; small and large ones are 0.8 and 1.2 of it, and never under 24 px.
 * @cssprop [--lede-control-radius=99rem] - Corners.
 *
 * @cssstate disabled - By itself or by a fieldset.
 * @cssstate loading - At work.
 * @cssstate pressed - A toggle that is pressed.
 *
 * @fires {CustomEvent<{ pressed: boolean }>} lede-pressed-change - The reader is about to press or release a toggle. Cancelable: it stays as it is. `detail.pressed` is what it will be.
 * @fires {Event} change - A toggle was pressed or released by the reader; `pressed` tells which.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's address was refused. `detail.error`.
 */
export class LedeIconButton extends LedeElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [tokens, stateTokens, actionStyles, tooltipStyles, styles];
  static override properties = {
    ...actionProperties,
    icon: {},
    tone: { reflect: true },
    toggle: { type: Boolean },
    pressed: { type: Boolean, reflect: true },
    pressedIcon: { attribute: 'pressed-icon' },
    noTooltip: { type: Boolean, attribute: 'no-tooltip' },
  };

  /** Which icon: the name of a registered glyph, or of one in the page's sprite. */
  declare icon: string;
  /** Its name: what it does, e.g. "Close". Required. A toggle's does not change with its state. @attr */
  declare label: string;
  /** Makes it a toggle. */
  declare toggle: boolean;
  /** Whether a toggle is pressed. */
  declare pressed: boolean;
  /** The icon of a pressed toggle. Default: `icon`. */
  declare pressedIcon: string;
  /** Without the tooltip, where the name is written beside it. */
  declare noTooltip: boolean;
  /** What it does in its form. Default `button`: nothing. @attr */
  declare type: 'button' | 'submit' | 'reset';
  /** Makes it a link. Only http, https, mailto and tel are let by. @attr */
  declare href: string;
  /** Where the link opens; `_blank` brings `rel="noopener"` along. @attr */
  declare target: string;
  /** The link's `rel`. @attr */
  declare rel: string;
  /** Saves what the link leads to; a text is the file's name. @attr */
  declare download: string | boolean | null;
  /**
   * Greyed, can be focused and found, and does nothing.
   * @attr focusable-disabled
   */
  declare focusableDisabled: boolean;
  /** At work: keeps its width and its focus, is announced and cannot be used again. @attr */
  declare loading: boolean;
  /** `danger`: it destroys something. @attr */
  declare tone: '' | 'danger';
  /** Default `medium`. @attr */
  declare size: 'small' | 'medium' | 'large';
  /** Whether what it opens is open; `expanded="false"` for closed. Unset: it opens nothing. @attr */
  declare expanded: boolean | null;
  /** What it opens: `menu`, `listbox`, `tree`, `grid`, `dialog`. @attr */
  declare haspopup: string;
  /** Marks the current one of a set: `page`, `step`, `location`, `date`, `time`, `true`. @attr */
  declare current: string;
  /** Id of what it opens or changes, in the same tree. @attr */
  declare controls: string;
  /** Sent with the form, with `value`, when it submits. @attr */
  declare name: string;
  /** Sent with the form under `name`. @attr */
  declare value: string;
  /**
   * Sends the form to this address in place of the form's own.
   * @attr formaction
   */
  declare formAction: string;
  /**
   * In place of the form's `enctype`.
   * @attr formenctype
   */
  declare formEnctype: string;
  /**
   * In place of the form's `method`.
   * @attr formmethod
   */
  declare formMethod: string;
  /**
   * Submits without checking the fields.
   * @attr formnovalidate
   */
  declare formNoValidate: boolean;
  /**
   * In place of the form's `target`.
   * @attr formtarget
   */
  declare formTarget: string;
  /** What it has another element do: `show-modal`, `close`, `toggle-popover`, `--own`. @attr */
  declare command: string;
  /**
   * Id of the element that `command` is for, in the same tree.
   * @attr commandfor
   */
  declare commandFor: string;
  /** The element itself, in place of `commandfor`. */
  declare commandForElement: Element | null;
  /**
   * Id of the popover that it opens, in the same tree.
   * @attr popovertarget
   */
  declare popoverTarget: string;
  /**
   * `toggle`, `show` or `hide`. Default `toggle`.
   * @attr popovertargetaction
   */
  declare popoverTargetAction: string;
  /** The popover itself, in place of `popovertarget`. */
  declare popoverTargetElement: Element | null;

  readonly #action: Action = new Action(this, () => this.#press());
  readonly #tooltip = new Tooltip(this);
  /** The name that the slotted icon gives. */
  #slotted = '';

  constructor() {
    super();
    setUp(this);
    this.icon = '';
    this.tone = '';
    this.toggle = false;
    this.pressed = false;
    this.pressedIcon = '';
    this.noTooltip = false;
  }

  /** Cannot be used or focused. A disabled `<fieldset>` around it does the same. @attr */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form it belongs to: the one around it, or the one its `form` attribute names. */
  get form(): HTMLFormElement | null {
    return this.#action.form;
  }

  override click(): void {
    this.#action.control?.click();
  }

  override focus(options?: FocusOptions): void {
    this.#action.control?.focus(options);
  }

  protected formDisabledCallback(disabled: boolean): void {
    this.#action.off = disabled;
    this.requestUpdate();
  }

  protected formAssociatedCallback(): void {
    this.#action.followForm();
  }

  /** Whether it is a toggle now: a link is none. */
  get toggles(): boolean {
    return this.toggle && !this.href;
  }

  protected override firstUpdated(): void {
    // A slot that the server filled never changes.
    void this.updateComplete.then(this.#readSlot);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('pressed')) this.#action.state('pressed', this.pressed);
  }

  protected override render(): TemplateResult {
    const name = this.label || this.#slotted || spoken(this.icon);
    const icon = (this.pressed && this.pressedIcon) || this.icon;
    const content = html`<slot @slotchange=${this.#readSlot}
      >${icon ? html`<lede-icon name=${icon}></lede-icon>` : nothing}</slot
    >`;
    const pressed = this.toggles ? this.pressed : undefined;
    return html`<slot name="control">${this.#action.render(content, name, pressed)}</slot
      >${this.#action.renderBeside()}${this.noTooltip ? nothing : this.#tooltip.render(name)}`;
  }

  readonly #readSlot = (): void => {
    const control = this.#action.control!;
    const own = control.getRootNode() === this.shadowRoot;
    const slot = this.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
    this.#slotted = nameIn(own ? slot.assignedNodes() : [control]);
    if (own && !this.label)
      warnOnce(`<lede-icon-button icon="${this.icon}">: give it a label, e.g. label="Close".`);
    this.requestUpdate();
  };

  #press(): void {
    const pressed = !this.pressed;
    if (!emit(this, 'lede-pressed-change', { pressed }, true)) return;
    this.pressed = pressed;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
