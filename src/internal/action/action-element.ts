import { LedeElement } from '../element/lede-element.ts';
import { coerceBoolean, coerceText, type LedeProperties } from '../element/property-types.ts';
import { ActionController } from './action-controller.ts';
import type { ActionProperties, ActionTexts } from './action-host.ts';

const coerceDownload = (value: unknown, name: string) =>
  typeof value === 'boolean' ? value : coerceText(value, name);

/** `expanded="false"` differs from no attribute: there is something to expand. */
const coerceExpanded = (value: unknown, name: string) =>
  value === null || value === undefined ? undefined : value === '' || coerceBoolean(value, name);

/** The common base of the elements that draw a button or a link: their properties, their form and their focus. */
export abstract class ActionElement extends LedeElement implements ActionProperties {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override properties: LedeProperties = {
    type: { type: String, reflect: true, default: 'button' },
    href: { type: String },
    target: { type: String },
    rel: { type: String },
    download: { coerce: coerceDownload },
    focusableDisabled: { type: Boolean, attribute: 'focusable-disabled', reflect: true },
    loading: { type: Boolean, reflect: true },
    size: { type: String, reflect: true, default: 'medium' },
    label: { type: String },
    expanded: { coerce: coerceExpanded },
    haspopup: { type: String },
    current: { type: String },
    controls: { type: String },
    name: { type: String },
    value: { type: String },
    formAction: { type: String },
    formEnctype: { type: String },
    formMethod: { type: String },
    formNoValidate: { type: Boolean },
    formTarget: { type: String },
    command: { type: String },
    commandFor: { type: String },
    commandForElement: { attribute: false },
    popoverTarget: { type: String },
    popoverTargetAction: { type: String },
    popoverTargetElement: { attribute: false },
  };

  /** What it does to its form: `button` nothing, `submit` sends it, `reset` resets it. Default `button`, also for any other value, with a warning while developing. */
  declare type: 'button' | 'submit' | 'reset';
  /** Turns it into a link to this URL. Only http, https, mailto and tel URLs are allowed; any other gives a link that leads nowhere, `lede-error`, and a warning while developing. Default: none. */
  declare href: string;
  /** Where the link opens: `_self`, `_blank` or the name of a frame. `_blank` adds `noopener` to `rel`. Default: where the page says. */
  declare target: string;
  /** The link's `rel`: words separated by spaces. Default: none. */
  declare rel: string;
  /** Downloads what the link leads to, in place of opening it; a text names the file. Default: opens it. */
  declare download: string | boolean | null;
  /** Greyed out and without effect, but still focusable, so that readers find it. Default `false`. */
  declare focusableDisabled: boolean;
  /** Shows that it is loading: it keeps its width and the focus, announces the state and ignores clicks. Default `false`. */
  declare loading: boolean;
  /** How large it is: `small`, `medium` or `large`. Default `medium`, also for any other value, with a warning while developing. */
  declare size: 'small' | 'medium' | 'large';
  /** Accessible name, where the text is not enough. Begin it with the text. Default: the text. */
  declare label: string;
  /** Whether the content that it shows and hides is open; in HTML `expanded` or `expanded="false"`. Default `null`: it shows and hides nothing. */
  declare expanded: boolean | null;
  /** The kind of popup that it opens: `menu`, `listbox`, `tree`, `grid` or `dialog`. Default: none. */
  declare haspopup: string;
  /** Marks the current item of a set: `page`, `step`, `location`, `date`, `time` or `true`. Default: not current. */
  declare current: string;
  /** Id of the element that it opens or changes, in the same tree. An unknown id counts as none. */
  declare controls: string;
  /** The name under which `value` is sent with the form that it submits. Default: nothing is sent. */
  declare name: string;
  /** The value sent with the form under `name`; for a command that closes a dialog, the dialog's `returnValue`. Default: none. */
  declare value: string;
  /** Sends the form to this URL in place of the form's own. Only http, https, mailto and tel URLs are allowed; any other is ignored, with a warning while developing. */
  declare formAction: string;
  /** Replaces the form's `enctype`. */
  declare formEnctype: string;
  /** Replaces the form's `method`. */
  declare formMethod: string;
  /** Submits the form without validating its fields. Default `false`. */
  declare formNoValidate: boolean;
  /** Replaces the form's `target`. */
  declare formTarget: string;
  /** What the element named by `commandfor` does: `show-modal`, `close`, `request-close`, `show-popover`, `hide-popover`, `toggle-popover`, or a command of your own such as `--save`. Default: none. */
  declare command: string;
  /** Id of the element that `command` is for, in the same tree. An unknown id counts as none. */
  declare commandFor: string;
  /** The element that `command` is for, in place of `commandfor`. Anything but an element counts as none. */
  declare commandForElement: Element | null;
  /** Id of the popover that it opens and closes, in the same tree. An unknown id counts as none. */
  declare popoverTarget: string;
  /** What it does to the popover: `toggle`, `show` or `hide`. Default `toggle`, also for any other value. */
  declare popoverTargetAction: string;
  /** The popover that it opens and closes, in place of `popovertarget`. Anything but an element counts as none. */
  declare popoverTargetElement: Element | null;

  protected readonly action: ActionController;

  /** @param english - The element's texts in English, for languages without their own. */
  constructor(english: ActionTexts) {
    super();
    this.action = new ActionController(this, english, () => this.togglePressed());
  }

  /** Neither usable nor focusable. A disabled `<fieldset>` around it has the same effect. Default `false`. @attr */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form that it belongs to: the one around it, or the one that its `form` attribute names by id. Otherwise `null`. */
  get form(): HTMLFormElement | null {
    return this.action.form;
  }

  /** Clicks the button or link, unless it is disabled or loading. */
  override click(): void {
    this.action.control?.click();
  }

  /** Focuses the button or link. */
  override focus(options?: FocusOptions): void {
    this.action.control?.focus(options);
  }

  protected formDisabledCallback(disabled: boolean): void {
    this.action.formDisabled = disabled;
    this.requestUpdate();
  }

  protected formAssociatedCallback(): void {
    this.action.updateForm();
  }

  /** Called by a click while an element says that it `toggles`, in place of what forms and commands do. */
  protected togglePressed(): void {}
}
