import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button as english } from '../../locales/en.ts';
import { langOf, textsIn } from '../i18n/localize.ts';
import { refuseLinks } from '../url/refuse-links.ts';
import { adoptedBy, dress } from './slotted-control.ts';
import { invoke, needsCommand, relate } from './invoker-commands.ts';
import { warnUnknown } from './warn-unknown-values.ts';
import type { ActionHost } from './properties.ts';
import { SUBMITTER, submitterOf, updateSubmitter } from './form-submitter.ts';
import { renderButton, renderLink } from './templates.ts';

/**
 * The real button or link inside an element: its states, its form and what it invokes.
 *
 * A button that acts on the host's form, or toggles, is a reset button of an empty form of its own: the platform fires
 * `reset` after all listeners of a click and only if none cancelled it, which no listener of ours could know.
 */
export class Action implements ReactiveController {
  /** Disabled by its attribute or by a fieldset around it. */
  off = false;
  readonly #host: ActionHost;
  readonly #toggle: (() => void) | undefined;
  readonly #internals: ElementInternals | undefined;
  /** The form that waits for its default button. */
  #waiting: HTMLFormElement | null = null;

  /** @param toggle - What a click does, in place of what forms and commands do; for a host that says `toggles`. */
  constructor(host: ActionHost, toggle?: () => void) {
    this.#host = host;
    this.#toggle = toggle;
    host.addController(this);
    if (isServer) return;
    this.#internals = host.attachInternals();
    host.addEventListener('click', this.#guard, { capture: true });
  }

  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** The button or link that the reader uses: the one slotted, else our own. */
  get control(): HTMLElement | null {
    return adoptedBy(this.#host) ?? this.#host.renderRoot?.querySelector<HTMLElement>('.control');
  }

  get #blocked(): boolean {
    return this.off || this.#host.disabled || this.#host.focusableDisabled || this.#host.loading;
  }

  get #submits(): boolean {
    const host = this.#host;
    return host.type === 'submit' && !host.href && !host.toggles && !adoptedBy(host);
  }

  /** Shows a state to the page's styles as `:state(name)`. */
  state(name: string, on: boolean): void {
    this.#internals?.states?.[on ? 'add' : 'delete'](name);
  }

  hostUpdated(): void {
    const host = this.#host;
    const adopted = adoptedBy(host);
    warnUnknown(host);
    if (adopted) {
      refuseLinks(host, [adopted]);
      dress(host, adopted);
    }
    relate(host, this.control!);
    updateSubmitter(host, this.#submits, this.#blocked);
    this.followForm();
    this.state('disabled', this.off);
    this.state('loading', host.loading);
    // Not in the template: only the page knows the language, and a live region must be there before its text.
    host.renderRoot.querySelector('.status')!.textContent = host.loading
      ? textsIn(langOf(host), 'button', english).loading
      : '';
  }

  hostDisconnected(): void {
    this.#wait(null);
  }

  /** The form must have its default button before Enter is pressed in a field, and nothing of ours before that. */
  followForm(): void {
    this.#wait(this.#submits ? this.form : null);
  }

  #wait(form: HTMLFormElement | null): void {
    if (form === this.#waiting) return;
    this.#waiting?.removeEventListener('focusin', this.#prepare);
    this.#waiting = form;
    form?.addEventListener('focusin', this.#prepare);
    if (form?.matches(':focus-within')) this.#prepare();
  }

  readonly #prepare = (): void => void submitterOf(this.#host, this.#blocked);

  readonly #guard = (event: Event): void => {
    const { control } = this;
    // From a label or a test, which know of no button inside.
    const toHost = event.composedPath()[0] === this.#host;
    if (this.#blocked || toHost) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.#blocked) control?.click();
    } else if (control) {
      // A framework may have written another address since.
      if (control.slot) refuseLinks(this.#host, [control]);
      relate(this.#host, control);
    }
  };

  readonly #act = (event: Event): void => {
    event.preventDefault();
    const host = this.#host;
    if (host.toggles) this.#toggle!();
    else if (host.type === 'reset') this.form?.reset();
    else if (host.type === 'submit') {
      const submitter = submitterOf(host, false);
      submitter.form?.requestSubmit(submitter);
    } else invoke(host);
  };

  /**
   * The button or link itself.
   *
   * @param label - Its name, where the content is not enough.
   * @param pressed - A toggle's state.
   */
  render(content: unknown, label: string, pressed?: boolean): TemplateResult {
    const host = this.#host;
    const shown = { content, label, pressed, off: this.off || host.disabled, blocked: this.#blocked };
    if (host.href) return renderLink(host, shown);
    const acts = host.toggles || host.type === 'submit' || host.type === 'reset' || needsCommand(host);
    return html`<form class="own" @reset=${acts ? this.#act : nothing}>
      ${renderButton(host, { ...shown, type: acts ? 'reset' : 'button' })}
    </form>`;
  }

  /** What stands beside it: the place of the submitter, and what is announced. */
  renderBeside(): TemplateResult {
    return html`<slot name=${SUBMITTER}></slot><span class="status" role="status"></span>`;
  }
}
