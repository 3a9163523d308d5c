import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button as english } from '../../locales/en.ts';
import { Localize } from '../localize.ts';
import { OnPage } from '../on-page.ts';
import { hrefOf } from '../safe-url.ts';
import { invoke, needsCommand, relate } from './invoke.ts';
import type { ActionHost } from './properties.ts';
import { SUBMITTER, submitterOf, updateSubmitter } from './submitter.ts';

/** What a button of one kind shows and does beside what all do. */
export interface Kind {
  content: TemplateResult;
  /** In place of the host's `label`. */
  label?: string;
  /** A toggle's state. */
  pressed?: boolean | undefined;
}

/**
 * The real button or link inside an element: its states, its form and what it invokes.
 *
 * A button that acts on the host's form, or toggles, is a reset button of an empty form of its own: the platform fires
 * `reset` after all listeners of a click and only if none cancelled it, which no listener of ours could know.
 */
export class Action implements ReactiveController {
  /** Disabled by its attribute or by a fieldset. */
  disabled = false;
  readonly onPage: OnPage;
  readonly #host: ActionHost;
  readonly #toggle: (() => void) | undefined;
  readonly #localize: Localize<'button'>;
  readonly #internals: ElementInternals | undefined;
  #form: HTMLFormElement | null = null;

  constructor(host: ActionHost, toggle?: () => void) {
    this.#host = host;
    this.#toggle = toggle;
    this.onPage = new OnPage(host);
    this.#localize = new Localize(host, this.onPage, 'button', english);
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
    return this.adopted ?? this.#host.shadowRoot?.querySelector<HTMLElement>('.control') ?? null;
  }

  /** A real button or link that the page wrote into the element, which works before us and without us. */
  get adopted(): HTMLButtonElement | HTMLAnchorElement | null {
    return this.#host.querySelector<HTMLButtonElement>(
      `:scope > :is(a, button):not([slot=${SUBMITTER}], [slot=start], [slot=end])`,
    );
  }

  get #blocked(): boolean {
    return this.#off || this.#host.focusableDisabled || this.#host.loading;
  }

  get #off(): boolean {
    return this.disabled || this.#host.disabled;
  }

  get #submits(): boolean {
    return this.#host.type === 'submit' && !this.#host.href && !this.adopted;
  }

  hostUpdated(): void {
    const { control, adopted } = this;
    const host = this.#host;
    if (adopted && !adopted.slot) adopted.slot = 'control';
    if (adopted) this.#dress(adopted);
    if (control) relate(host, control);
    updateSubmitter(host, this.#submits, this.#blocked);
    this.followForm();
    for (const state of ['loading', 'disabled'] as const) this.state(state, host[state]);
  }

  hostDisconnected(): void {
    this.#form?.removeEventListener('focusin', this.#prepare);
    this.#form = null;
  }

  /** Shows a state to the page's styles as `:state(name)`. */
  state(name: string, on: boolean): void {
    this.#internals?.states?.[on ? 'add' : 'delete'](name);
  }

  /** The form must have its default button before Enter is pressed in a field, and nothing of ours before that. */
  followForm(): void {
    const form = this.#submits ? this.form : null;
    if (form === this.#form) return;
    this.#form?.removeEventListener('focusin', this.#prepare);
    this.#form = form;
    form?.addEventListener('focusin', this.#prepare);
    if (form?.matches(':focus-within')) this.#prepare();
  }

  readonly #prepare = (): void => void submitterOf(this.#host, this.#blocked);

  readonly #guard = (event: Event): void => {
    const [target] = event.composedPath();
    if (this.#blocked) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (target === this.#host) {
      // From a label or a test, which know of no button inside.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.control?.click();
    } else if (this.control) relate(this.#host, this.control);
  };

  readonly #act = (event: Event): void => {
    event.preventDefault();
    const host = this.#host;
    if (this.#toggle) this.#toggle();
    else if (host.type === 'reset') this.form?.reset();
    else if (host.type === 'submit') {
      const submitter = submitterOf(host, false);
      submitter.form?.requestSubmit(submitter);
    } else invoke(host);
  };

  /** What an element asks of a control that the page wrote; what it does not ask stays as the page has it. */
  #dress(control: HTMLElement): void {
    const { loading, focusableDisabled, label, expanded } = this.#host;
    const set = (name: string, value: string | null | false) => {
      if (value) control.setAttribute(name, value);
      else if (this.#dressed.has(name)) control.removeAttribute(name);
      if (value) this.#dressed.add(name);
    };
    set('aria-busy', loading && 'true');
    set('aria-disabled', (loading || focusableDisabled) && 'true');
    set('aria-label', label);
    set('aria-expanded', expanded === null ? null : String(expanded));
    if (this.#host.disabled || this.#dressed.has('off')) {
      control.toggleAttribute('disabled', this.#host.disabled);
      this.#dressed.add('off');
    }
  }
  readonly #dressed = new Set<string>();

  /** The button or link itself. */
  render({ content, label = this.#host.label, pressed }: Kind): TemplateResult {
    const host = this.#host;
    const { loading, target } = host;
    const blocked = this.#blocked;
    const attribute = (value: unknown) => value || nothing;
    const expanded = host.expanded === null ? nothing : String(host.expanded);
    if (host.href) {
      const href = hrefOf(host, host.href);
      const download = host.download === false ? null : host.download;
      return html`<a
        part="button"
        class="control"
        href=${blocked ? nothing : (href ?? nothing)}
        role=${blocked ? 'link' : nothing}
        tabindex=${blocked && !this.#off ? '0' : nothing}
        target=${attribute(target)}
        rel=${attribute(target === '_blank' ? `${host.rel} noopener`.trim() : host.rel)}
        download=${download === true ? '' : (download ?? nothing)}
        aria-label=${attribute(label)}
        aria-current=${attribute(host.current)}
        aria-expanded=${expanded}
        aria-disabled=${blocked ? 'true' : nothing}
        aria-busy=${loading ? 'true' : nothing}
        >${content}</a
      >`;
    }
    const acts = this.#toggle || host.type === 'submit' || host.type === 'reset' || needsCommand(host);
    return html`<form class="own" @reset=${this.#act}>
      <button
        part="button"
        class="control"
        type=${acts ? 'reset' : 'button'}
        ?disabled=${this.#off}
        command=${attribute(host.command)}
        popovertargetaction=${attribute(host.popoverTargetAction)}
        aria-label=${attribute(label)}
        aria-pressed=${pressed === undefined ? nothing : String(pressed)}
        aria-current=${attribute(host.current)}
        aria-haspopup=${attribute(host.haspopup)}
        aria-expanded=${expanded}
        aria-disabled=${blocked && !this.#off ? 'true' : nothing}
        aria-busy=${loading ? 'true' : nothing}
      >
        ${content}
      </button>
    </form>`;
  }

  /** What stands beside the button: the place of the submitter, and what is announced. */
  renderBeside(): TemplateResult {
    return html`<slot name=${SUBMITTER}></slot
      ><span class="hidden-text" role="status"
        >${this.#host.loading ? this.#localize.texts.loading : ''}</span
      >`;
  }
}
