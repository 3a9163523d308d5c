import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals, setStates } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { toText } from '../../internal/data/values.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { warnAs, warnOnce } from '../../internal/element/warn-once.ts';
import { tag as english } from '../../locales/en.ts';
import { icons, tokens } from '../../styles/base.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { ariaCurrent, coerceCurrent, groupOf, ungrouped, type TagGroup } from './list-settings.ts';
import { nextFocus, removableItem, restoreLostFocus } from './focus-after-removal.ts';
import { PageAttributesController } from './page-attributes-controller.ts';
import { tagStyles } from './tag.styles.ts';

function warnSelectableLink({ selectable }: LedeTag): void {
  if (selectable) warnOnce('<lede-tag>: a link cannot be selectable.');
}

/**
 * A topic: a link to all stories about it, an option to select, or only a name. Put the link inside, so that it works
 * without JavaScript: `<lede-tag><a rel="tag" href="/china">China</a></lede-tag>`.
 *
 * @tag lede-tag
 * @summary A topic: a link, an option to select, or a name.
 *
 * @slot - The topic's name, or a link around it.
 * @slot icon - An icon before the name. A selected tag shows a check in its place.
 *
 * @csspart label - The link, the button, or the `<span>` around the name.
 * @csspart check - The check of a selected tag.
 * @csspart remove - The button that removes the tag.
 *
 * @cssprop [--lede-control-size=2.5rem] - Height of a large tag. Medium tags have 0.8 times that height, small ones 0.6 times, at least 24 px.
 *
 * @cssstate disabled - The tag, its list or its fieldset is disabled.
 *
 * @fires {Event} change - The reader selected or deselected the tag. Cancelable: reverts the selection.
 * @fires {CustomEvent<{ name: string, value: string }>} lede-tag-remove - The reader asked to remove the tag. Cancelable: the tag stays. `detail`: the tag's `name` and `value`.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - The `href`, of the tag or of a link inside, is unsafe and was refused: `detail.error`.
 */
export class LedeTag extends LedeElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [tokens, stateTokens, icons, tagStyles];
  static override properties = {
    href: {},
    current: { reflect: true, coerce: coerceCurrent },
    selectable: { type: Boolean, reflect: true },
    selected: { type: Boolean, reflect: true },
    removable: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    value: {},
    size: { type: String, reflect: true, default: null },
  };

  /** URL of the topic's page. Only http, https, mailto and tel URLs are allowed; others are removed, with a warning while developing. Default: none. */
  declare href: string | null;
  /** Marks the topic of the current page: `page`, or `true` for the current one of a set. An attribute without a value, or with any other one, means `page`. Default: none. */
  declare current: string | boolean | null;
  /** The reader can select and deselect the tag. Has no effect on links, with a warning while developing. */
  declare selectable: boolean;
  /** Whether the tag is selected. */
  declare selected: boolean;
  /** Shows a button that removes the tag. Delete and Backspace remove it too. */
  declare removable: boolean;
  /** The tag cannot be followed, selected or removed. */
  declare disabled: boolean;
  /** The value that the list submits with its form for this tag. Default: its name. */
  declare value: string | null;
  /** Size of the tag: `small`, `medium` or `large`. Default: the list's size, else `medium`, also for any other value. */
  declare size: 'small' | 'medium' | 'large' | null;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'tag', english);
  readonly #internals = attachInternals(this);
  readonly #attributes = new PageAttributesController(this);
  /** The element to focus when the tag has been removed by the reader. */
  #nextFocus: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('click', this.#onClickCapture, { capture: true });
  }

  /** The topic's name: the tag's text. */
  get name(): string {
    return (this.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nextFocus = undefined;
    // The new list may have other settings.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#nextFocus) restoreLostFocus(this.#nextFocus);
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
    return html`${this.#renderLabel(name)}${
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

  #renderLabel(name: TemplateResult): TemplateResult {
    const group = this.#group;
    const disabled = this.disabled || group.disabled;
    const icon = html`<slot name="icon"></slot>`;
    const href = hrefOf(this, toText(this.href, warnAs('<lede-tag>: href')));
    if (href && !this.#link) {
      warnSelectableLink(this);
      return html`<a
        part="label"
        class="label"
        rel="tag"
        href=${disabled ? nothing : href}
        role=${disabled ? 'link' : nothing}
        aria-disabled=${disabled ? 'true' : nothing}
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
        ?disabled=${disabled}
        @click=${this.#toggle}
      >
        ${this.selected ? iconSvg('check', 'check') : icon}${name}
      </button>`;
    const current = this.#link ? undefined : ariaCurrent(this.current);
    return html`<span part="label" class="label" aria-current=${current ?? nothing}>${icon}${name}</span>`;
  }

  protected override updated(): void {
    const disabled = this.disabled || this.#group.disabled;
    setStates(this.#internals, { disabled });
    const link = this.#link;
    if (!link) return;
    warnSelectableLink(this);
    this.#attributes.updateLink(link, ariaCurrent(this.current), disabled);
  }

  /** The page's own link inside. The server does not know it. */
  get #link(): HTMLElement | null {
    return this.#phase.ready ? this.querySelector<HTMLElement>('a') : null;
  }

  get #group(): TagGroup {
    return this.#phase.ready ? groupOf(this) : ungrouped;
  }

  readonly #onClickCapture = (event: Event): void => {
    // A framework may have changed the href since the last update.
    refuseLinks(this);
    if (this.matches(':state(disabled)') && this.#link) event.preventDefault();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
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
    // The page may remove the tag itself, and later; the focus then moves from it to this element.
    this.#nextFocus = nextFocus(this);
    const { name } = this;
    const value = toText(this.value, warnAs('<lede-tag>: value')) ?? name;
    if (emit(this, 'lede-tag-remove', { name, value }, true)) removableItem(this).remove();
  }
}
