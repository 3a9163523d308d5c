import { html, LitElement, type TemplateResult } from 'lit';
import { Action } from '../../internal/action/action-controller.ts';
import { actionProperties, setUp } from '../../internal/action/properties.ts';
import { actionStyles } from '../../internal/action/action.styles.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { tokens } from '../../generated/tokens.ts';
import { styles } from './button.styles.ts';

/**
 * A button; with `href`, a link that looks like one. It does all that the platform's own do: forms, popovers, dialogs,
 * downloads.
 *
 * To work without JavaScript as well, write the real one inside, `<lede-button><button slot="control">…`: the element
 * then draws none of its own.
 *
 * @tag lede-button
 * @summary An action, or a link that looks like one.
 *
 * @slot - The text.
 * @slot start - An icon before the text.
 * @slot end - An icon after the text.
 * @slot control - A real `<button>` or `<a>` in place of the element's own, for pages that must work without JavaScript. A bare one is taken for it.
 *
 * @csspart button - The `<button>` or `<a>`.
 * @csspart label - The text in it.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least height of a medium button; small and large ones are 0.8 and 1.2 of it.
 * @cssprop [--lede-control-radius=99rem] - Corners.
 *
 * @cssstate disabled - By its own attribute.
 * @cssstate loading - At work.
 *
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's address was refused. `detail.error`.
 */
export class LedeButton extends LedeElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [tokens, stateTokens, actionStyles, styles];
  static override properties = {
    ...actionProperties,
    variant: { reflect: true },
    tone: { reflect: true },
  };

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
  /** `outlined`; `filled` for the one thing to do; `plain` for what must not catch the eye. Default `outlined`. @attr */
  declare variant: 'filled' | 'outlined' | 'plain';
  /** `danger`: it destroys something. @attr */
  declare tone: '' | 'danger';
  /** Default `medium`. @attr */
  declare size: 'small' | 'medium' | 'large';
  /** Name for assistive technology, where the text is not enough. Begin it with the text. @attr */
  declare label: string;
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

  readonly #action: Action = new Action(this);

  constructor() {
    super();
    setUp(this);
    this.variant = 'outlined';
    this.tone = '';
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

  protected override render(): TemplateResult {
    const content = html`<slot name="start"></slot
      ><span part="label" class="label"><slot @slotchange=${() => this.requestUpdate()}></slot></span
      ><slot name="end"></slot>`;
    return html`<slot name="control">${this.#action.render(content, this.label)}</slot
      >${this.#action.renderBeside()}`;
  }
}
