import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { langOf } from '../i18n/localize.ts';
import { textsIn } from '../i18n/texts.ts';
import { callForm, hasFocusWithin } from '../element/form-access.ts';
import { hostLabel } from '../element/host-label.ts';
import { LightDomController } from '../element/light-dom-controller.ts';
import { refuseLinks } from '../url/refuse-links.ts';
import { attachInternals, setStates } from '../element/custom-states.ts';
import { CONTROL_ATTRIBUTES, enhanceControl, slottedControl } from './slotted-control.ts';
import { invokeCommand, needsCommand, setRelatedElements } from './invoker-commands.ts';
import type { ActionHost, ActionTexts } from './action-host.ts';
import { SUBMITTER, submitterOf, updateSubmitter } from './form-submitter.ts';
import { renderButton, renderLink } from './templates.ts';

/**
 * Drives the real button or link inside an element: its states, its form and what it invokes.
 *
 * A button that acts on the host's form, or toggles, is a reset button in an empty form of its own: the browser fires
 * `reset` after all click listeners, and only if none of them cancelled the click, which a click listener of ours
 * could not know (docs/decisions/reset-button.md).
 */
export class ActionController implements ReactiveController {
  /** Whether the browser disables the element, by its attribute or by a fieldset around it. */
  formDisabled = false;
  readonly #host: ActionHost;
  readonly #english: ActionTexts;
  readonly #toggle: () => void;
  readonly #internals: ElementInternals | undefined;
  /** The form that gets its default button when the focus enters it. */
  #watchedForm: HTMLFormElement | null = null;

  /**
   * @param english - The element's texts in English, for languages without their own.
   * @param toggle - Called by a click while the host `toggles`, in place of what forms and commands do.
   */
  constructor(host: ActionHost, english: ActionTexts, toggle: () => void) {
    this.#host = host;
    this.#english = english;
    this.#toggle = toggle;
    host.addController(this);
    host.addController(new LightDomController(host, CONTROL_ATTRIBUTES, () => slottedControl(host) !== null));
    this.#internals = attachInternals(host);
    if (!isServer) host.addEventListener('click', this.#guard, { capture: true });
  }

  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** The button or link that readers use: the slotted one, else our own. */
  get control(): HTMLElement | null {
    return slottedControl(this.#host) ?? this.#host.renderRoot?.querySelector<HTMLElement>('.control');
  }

  get #blocked(): boolean {
    return this.formDisabled || this.#host.disabled || this.#host.focusableDisabled || this.#host.loading;
  }

  get #submits(): boolean {
    const host = this.#host;
    return host.type === 'submit' && !host.href && !host.toggles && !slottedControl(host);
  }

  /** Turns custom states on and off: `:state(name)` in the page's styles. */
  setStates(states: Readonly<Record<string, boolean>>): void {
    setStates(this.#internals, states);
  }

  hostUpdated(): void {
    const host = this.#host;
    const slotted = slottedControl(host);
    if (slotted) {
      refuseLinks(host, [slotted]);
      enhanceControl(host, slotted, hostLabel(host));
    }
    setRelatedElements(host, this.control!);
    updateSubmitter(host, this.#submits, this.#blocked);
    this.updateForm();
    this.setStates({ disabled: this.formDisabled, loading: host.loading });
    // Not in the template: only the page knows the language, and a live region must exist before its text.
    host.renderRoot.querySelector('.status')!.textContent = host.loading
      ? textsIn(langOf(host), 'button', this.#english).loading
      : '';
  }

  hostDisconnected(): void {
    this.#watchForm(null);
  }

  /** The form needs its default button before Enter is pressed in one of its fields; until then it gets nothing of ours. */
  updateForm(): void {
    this.#watchForm(this.#submits ? this.form : null);
  }

  #watchForm(form: HTMLFormElement | null): void {
    if (form === this.#watchedForm) return;
    if (this.#watchedForm) callForm(this.#watchedForm, 'removeEventListener', 'focusin', this.#addSubmitter);
    this.#watchedForm = form;
    if (!form) return;
    callForm(form, 'addEventListener', 'focusin', this.#addSubmitter);
    if (hasFocusWithin(form)) this.#addSubmitter();
  }

  readonly #addSubmitter = (): void => void submitterOf(this.#host, this.#blocked);

  readonly #guard = (event: Event): void => {
    const { control } = this;
    // Clicked by a label or a script, which do not reach the button inside.
    const onHost = event.composedPath()[0] === this.#host;
    if (this.#blocked || onHost) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.#blocked) control?.click();
    } else if (control) {
      // A framework may have changed the address since the last update.
      if (control.slot) refuseLinks(this.#host, [control]);
      setRelatedElements(this.#host, control);
    }
  };

  readonly #act = (event: Event): void => {
    event.preventDefault();
    const host = this.#host;
    if (host.toggles) this.#toggle();
    else if (host.type === 'reset') {
      if (this.form) callForm(this.form, 'reset');
    } else if (host.type === 'submit') {
      const submitter = submitterOf(host, false);
      if (submitter.form) callForm(submitter.form, 'requestSubmit', submitter);
    } else invokeCommand(host);
  };

  /**
   * The button or link.
   *
   * @param label - Its accessible name, where the content is not enough.
   * @param pressed - The state of a toggle; undefined for anything else.
   */
  render(content: unknown, label: string, pressed?: boolean): TemplateResult {
    const host = this.#host;
    const disabled = this.formDisabled || host.disabled;
    const view = { content, label, pressed, disabled, blocked: this.#blocked };
    if (host.href) return renderLink(host, view);
    const acts = host.toggles || host.type === 'submit' || host.type === 'reset' || needsCommand(host);
    return html`<form @reset=${acts ? this.#act : nothing}>
      ${renderButton(host, { ...view, type: acts ? 'reset' : 'button' })}
    </form>`;
  }

  /** The slot of the submitter, and the live region for announcements. */
  renderStatus(): TemplateResult {
    return html`<slot name=${SUBMITTER}></slot><span class="status" role="status"></span>`;
  }
}
