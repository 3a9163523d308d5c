import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { tagList as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { Choices } from './form-field.ts';
import { json, tagsOf, type TagData } from './tag-data.ts';
import { controlIn, itemsOf, WATCHED } from './items.ts';
import { Overflow } from './overflow-controller.ts';
import { styles } from './tag-list.styles.ts';
import { clearButton, dataList, label, moreButton } from './templates.ts';

/**
 * Topics, as a labelled list: the page's own `<ul>` of links, `<lede-tag>`s, or data. What does not fit in so many
 * lines folds behind a button, where find-in-page and print still reach it. Tags that can be selected are a form's field.
 *
 * @tag lede-tag-list
 * @summary Topics in a list that folds what does not fit.
 *
 * @slot - A `<ul>` of links with `rel="tag"`, or `<lede-tag>`s.
 * @slot label - A label or heading of the page's own, above the tags.
 *
 * @csspart base - The labelled group.
 * @csspart label - The label.
 * @csspart icon - The icon before the label.
 * @csspart list - The `<ul>` of tags given as data.
 * @csspart more - The button that shows the rest, or folds it again.
 * @csspart clear - The button that clears all.
 *
 * @cssstate collapsed - Some tags are folded.
 * @cssstate empty - It has no tags.
 *
 * @fires {CustomEvent<{ open: boolean }>} toggle - The rest was shown or folded. `detail.open`. Does not bubble.
 * @fires {Event} change - The reader selected a tag, took that back, or cleared all; `value` holds what is selected now. Comes from the tag and is cancelable there.
 * @fires {CustomEvent<{ values: string[] }>} lede-tags-clear - The reader asked to clear all. Cancelable: nothing happens then. `detail.values`: what would go.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's address was refused. `detail.error`.
 */
export class LedeTagList extends LedeElement {
  static readonly formAssociated = true;
  static override styles = [base, hiddenText, styles];
  static override properties = {
    tags: { converter: json },
    label: {},
    labelled: { type: Boolean, reflect: true },
    lines: { type: Number, reflect: true },
    open: { type: Boolean, reflect: true },
    size: { reflect: true },
    selectable: { type: Boolean, reflect: true },
    removable: { type: Boolean, reflect: true },
    clearable: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    name: { reflect: true },
    said: { state: true },
  };

  /** The topics as data, or as JSON in the attribute; names alone will do. Always tells what is selected and what is left. */
  declare tags: readonly TagData[] | null;
  /** The list's name. Default "Topics". */
  declare label: string;
  /** Shows the label above the tags. */
  declare labelled: boolean;
  /** How many lines of tags show before the rest folds behind a button. Unset: all of them. */
  declare lines: number | null;
  /** Shows what `lines` would fold. */
  declare open: boolean;
  /** Size of the tags: `small`, `medium` or `large`. Default `medium`. */
  declare size: 'small' | 'medium' | 'large' | null;
  /** All tags are choices that the reader turns on and off. */
  declare selectable: boolean;
  /** All tags can be removed. */
  declare removable: boolean;
  /** Has a button that clears the choice; where tags are removable, one that removes them all. */
  declare clearable: boolean;
  /** No tag can be selected or removed. A disabled `<fieldset>` around it does the same. */
  declare disabled: boolean;
  /** A form is not sent before at least one tag is selected. */
  declare required: boolean;
  /** What its form sends the value of each selected tag under. */
  declare name: string;

  /** What is announced. */
  declare private said: string;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'tagList', english);
  readonly #internals = attachInternals(this);
  readonly #choices = new Choices(this, this.#internals, () => this.#localize.texts.required);
  readonly #overflow = new Overflow(this, this.#internals, () => this.#items);
  #watch: MutationObserver | undefined;

  constructor() {
    super();
    this.tags = null;
    this.label = '';
    this.labelled = false;
    this.lines = null;
    this.open = false;
    this.size = null;
    this.selectable = false;
    this.removable = false;
    this.clearable = false;
    this.disabled = false;
    this.required = false;
    this.name = '';
    this.said = '';
    this.addEventListener('lede-tag-remove', this.#announce);
    this.addEventListener('beforematch', () => this.#fold(true));
  }

  /** The values of the selected tags, in their order. */
  get value(): readonly string[] {
    return this.#choices.values;
  }
  set value(values: readonly string[]) {
    this.#choices.select(values);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }
  get validity(): ValidityState {
    return this.#internals!.validity;
  }
  get validationMessage(): string {
    return this.#internals?.validationMessage ?? '';
  }
  get willValidate(): boolean {
    return this.#internals?.willValidate ?? false;
  }
  checkValidity(): boolean {
    return this.#choices.check(false);
  }
  /** Tells the reader as well. */
  reportValidity(): boolean {
    return this.#choices.check(true);
  }

  /** Whether it is disabled by itself or by its fieldset. */
  get barred(): boolean {
    return this.disabled || this.#choices.barred;
  }

  formDisabledCallback(barred: boolean): void {
    this.#choices.barred = barred;
    this.requestUpdate();
    for (const tag of this.#choices.tags) tag.requestUpdate();
  }
  formResetCallback(): void {
    this.#choices.reset();
  }
  formStateRestoreCallback(state: FormData | string | File | null): void {
    if (state instanceof FormData) this.value = state.getAll('value').map(String);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new MutationObserver(() => this.requestUpdate());
    this.#watch.observe(this, WATCHED);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.said = '';
  }

  override focus(options?: FocusOptions): void {
    this.#choices.focus(options);
  }

  protected override render(): TemplateResult {
    // Bare tags need a list around them; a page's own <ul> is one.
    const bare = this.#phase.ready && this.querySelector(':scope > lede-tag') !== null;
    return html`<div part="base" class="base" role="group" aria-labelledby="label" tabindex="-1">
        <div class="ruler"></div>
        <div part="label" class="label" id="label">
          <slot name="label">${label(this.label || this.#localize.texts.topics, this.labelled)}</slot>
        </div>
        <div class="tags">
          <div class="bare" role=${bare ? 'list' : nothing}>
            <slot @slotchange=${() => this.requestUpdate()}></slot>
          </div>
          ${dataList(this, tagsOf(this.tags))} ${this.lines ? this.#more() : nothing}
          ${this.clearable ? this.#clearing() : nothing}
        </div>
      </div>
      <span class="hidden-text" role="status">${this.said}</span>`;
  }

  #more(): TemplateResult {
    const { over } = this.#overflow;
    return moreButton(this.#localize.texts, over, this.#items.length, this.open, () => void this.#unfold());
  }

  #clearing(): TemplateResult {
    const { clearing } = this.#choices;
    return clearButton(this.#localize.texts, clearing.length, this.barred, () => void this.#clear());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tags')) this.tags = this.#choices.kept(this.tags);
  }

  protected override updated(changed: PropertyValues<this>): void {
    refuseLinks(this);
    this.#choices.collect();
    for (const group of ['selectable', 'removable', 'disabled'] as const)
      if (changed.has(group)) for (const tag of this.#choices.tags) tag.requestUpdate();
    this.#overflow.follow(this.shadowRoot!.querySelector('.ruler')!);
    // Once it is drawn, and before it is painted.
    void this.updateComplete.then(this.#overflow.measure);
  }

  get #items(): HTMLElement[] {
    return this.#phase.ready ? itemsOf(this, (item) => this.#overflow.hid(item)) : [];
  }

  async #unfold(): Promise<void> {
    const { over } = this.#overflow;
    this.#fold(!this.open);
    if (!this.open) return;
    // It stands where the button was; there the reader goes on.
    const first = this.#items.at(-over);
    await this.updateComplete;
    this.#overflow.measure();
    if (first) controlIn(first)?.focus();
  }

  #fold(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new CustomEvent('toggle', { detail: { open } }));
  }

  readonly #announce = (event: HTMLElementEventMap['lede-tag-remove']): void => {
    const { removed } = this.#localize.texts;
    const tag = event.composedPath()[0] as HTMLElement;
    this.#choices.whenGone(tag, () => (this.said = removed(event.detail.name)));
  };

  async #clear(): Promise<void> {
    const { cleared, clearedChoice } = this.#localize.texts;
    const { clearing, removing } = this.#choices;
    if (!emit(this, 'lede-tags-clear', { values: clearing.map((tag) => tag.value ?? tag.name) }, true))
      return;
    this.#choices.clear();
    this.said = removing ? cleared : clearedChoice;
    await this.updateComplete;
    this.focus();
  }
}
