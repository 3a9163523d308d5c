import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { tag as english } from '../../locales/en.ts';
import { icons, tokens } from '../../styles/base.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { ariaCurrent, groupOf, ungrouped, type TagGroup } from './group.ts';
import { heirOf, itemOf, passFocus } from './focus-after-removal.ts';
import { styles } from './tag.styles.ts';

/**
 * A topic: a link to all stories about it, a choice to make, or a name alone. Write the link inside, so that it works
 * without JavaScript: `<lede-tag><a rel="tag" href="/china">China</a></lede-tag>`.
 *
 * @tag lede-tag
 * @summary A topic: a link, a choice, or a name.
 *
 * @slot - The topic's name, or a link around it.
 * @slot icon - An icon before the name. A selected tag shows its check in that place.
 *
 * @csspart label - The link or button, or what holds the name.
 * @csspart check - The check of a selected tag.
 * @csspart remove - The button that removes the tag.
 *
 * @cssprop [--lede-control-size=2.5rem] - Height of a large tag; medium ones have 0.8 of it, small ones 0.6, 24 px at least.
 *
 * @cssstate disabled - By its own attribute or that of its list or fieldset.
 *
 * @fires {Event} change - The reader selected the tag, or took that back. Cancelable: it goes back to what it was.
 * @fires {CustomEvent<{ name: string, value: string }>} lede-tag-remove - The reader asked to remove the tag. Cancelable: it stays. `detail`: `name`, `value`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The `href`, or that of a link inside, was refused. `detail.error`.
 */
export class LedeTag extends LedeElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [tokens, stateTokens, icons, styles];
  static override properties = {
    href: {},
    current: { reflect: true },
    selectable: { type: Boolean, reflect: true },
    selected: { type: Boolean, reflect: true },
    removable: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    value: {},
    size: { reflect: true },
  };

  /** Where the topic leads. Only http, https, mailto and tel are let by. */
  declare href: string | null;
  /** Marks the topic that the page is about: `page`, or `true` for the one chosen of a set. Without a value: `page`. */
  declare current: string | boolean | null;
  /** A choice that the reader turns on and off. A tag that is a link cannot be one. */
  declare selectable: boolean;
  /** Whether the choice is on. */
  declare selected: boolean;
  /** Has a button that removes the tag; Delete and Backspace do the same. */
  declare removable: boolean;
  /** Cannot be followed, selected or removed. */
  declare disabled: boolean;
  /** What the list sends with its form for this tag. Default: its name. */
  declare value: string | null;
  /** `small`, `medium` or `large`. Default: the list's, else `medium`. */
  declare size: 'small' | 'medium' | 'large' | null;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'tag', english);
  readonly #internals = attachInternals(this);
  /** What gets the focus when the tag has gone at the reader's wish. */
  #heir: HTMLElement | undefined;
  /** Its role as an item of the list around it, where the page gave none. */
  #item = false;

  constructor() {
    super();
    this.href = null;
    this.current = null;
    this.selectable = false;
    this.selected = false;
    this.removable = false;
    this.disabled = false;
    this.value = null;
    this.size = null;
    this.addEventListener('keydown', this.#key);
    this.addEventListener('click', this.#stay, { capture: true });
  }

  /** The topic's name, as it is read. */
  get name(): string {
    return (this.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#heir = undefined;
    const loose = this.parentElement?.localName === 'lede-tag-list';
    if (loose && !this.hasAttribute('role')) {
      this.setAttribute('role', 'listitem');
      this.#item = true;
    } else if (!loose && this.#item) {
      this.removeAttribute('role');
      this.#item = false;
    }
    // What the list says may have changed with the list.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#heir) passFocus(this.#heir);
  }

  override focus(options?: FocusOptions): void {
    const link = this.#link;
    if (link) link.focus(options);
    else super.focus(options);
  }

  protected override render(): TemplateResult {
    const { removable, disabled } = this.#group;
    const name = html`<span class="text" id="text"
      ><slot @slotchange=${() => this.requestUpdate()}></slot
    ></span>`;
    return html`${this.#label(name)}${
      this.removable || removable
        ? html`<button
            part="remove"
            class="remove"
            id="remove"
            type="button"
            aria-label=${this.#localize.texts.remove}
            aria-labelledby="remove text"
            ?disabled=${this.disabled || disabled}
            @click=${this.#remove}
          >
            ${iconSvg('close')}
          </button>`
        : nothing
    }`;
  }

  #label(name: TemplateResult): TemplateResult {
    const group = this.#group;
    const off = this.disabled || group.disabled;
    const icon = html`<slot name="icon"></slot>`;
    const href = hrefOf(this, this.href);
    if (href && !this.#link) {
      if (this.selectable) warnOnce('<lede-tag>: a link cannot be selectable as well.');
      return html`<a
        part="label"
        class="label"
        rel="tag"
        href=${off ? nothing : href}
        role=${off ? 'link' : nothing}
        aria-disabled=${off ? 'true' : nothing}
        aria-current=${ariaCurrent(this.current) ?? nothing}
        >${icon}${name}</a
      >`;
    }
    if ((this.selectable || group.selectable) && !this.#link)
      return html`<button
        part="label"
        class="label toggle ${this.#phase.ready && this.querySelector(':scope > [slot=icon]') ? 'with-icon' : ''}"
        type="button"
        aria-pressed=${this.selected ? 'true' : 'false'}
        ?disabled=${off}
        @click=${this.#toggle}
      >
        ${this.selected ? iconSvg('check', 'check') : icon}${name}
      </button>`;
    const current = this.#link ? undefined : ariaCurrent(this.current);
    return html`<span part="label" class="label" aria-current=${current ?? nothing}>${icon}${name}</span>`;
  }

  protected override updated(changed: PropertyValues): void {
    const off = this.disabled || this.#group.disabled;
    setStates(this.#internals, { disabled: off });
    const link = this.#link;
    if (!link) return;
    refuseLinks(this);
    if (this.selectable) warnOnce('<lede-tag>: a link cannot be selectable as well.');
    const current = ariaCurrent(this.current);
    if (current) link.setAttribute('aria-current', current);
    else if (ariaCurrent(changed.get('current'))) link.removeAttribute('aria-current');
    if (off) link.setAttribute('aria-disabled', 'true');
    else link.removeAttribute('aria-disabled');
  }

  /** The page's own link inside; known on the page alone. */
  get #link(): HTMLElement | null {
    return this.#phase.ready ? this.querySelector<HTMLElement>('a') : null;
  }

  get #group(): TagGroup {
    return this.#phase.ready ? groupOf(this) : ungrouped;
  }

  readonly #stay = (event: Event): void => {
    // A framework may have written another address since.
    refuseLinks(this);
    if (this.matches(':state(disabled)') && this.#link) event.preventDefault();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!modified && !event.defaultPrevented && (event.key === 'Delete' || event.key === 'Backspace')) {
      if (!this.shadowRoot!.querySelector('.remove:enabled')) return;
      event.preventDefault();
      this.#remove();
    }
  };

  #toggle(): void {
    this.selected = !this.selected;
    const change = new Event('change', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(change)) this.selected = !this.selected;
  }

  #remove(): void {
    // Whoever takes it away, and whenever: the focus that is in it then goes to the next.
    this.#heir = heirOf(this);
    const { name } = this;
    if (emit(this, 'lede-tag-remove', { name, value: this.value ?? name }, true)) itemOf(this).remove();
  }
}
