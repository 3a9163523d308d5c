import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hostLabel } from '../../internal/element/host-label.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { emit } from '../../internal/element/emit.ts';
import { attachInternals } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { refuseLinks } from '../../internal/url/refuse-links.ts';
import { tagList as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { FormFieldController, submittedValue } from './form-field-controller.ts';
import type { TagData } from '../../internal/data/tags.ts';
import { normaliseTags, tagsConverter } from './normalise-tags.ts';
import { OverflowController } from './overflow-controller.ts';
import { tagListStyles } from './tag-list.styles.ts';
import { clearButton, dataList, labelTemplate, moreButton } from './templates.ts';

/**
 * A labelled list of topics: the page's own `<ul>` of links, `<lede-tag>` elements, or data. Tags beyond a number of lines
 * fold behind a button; find-in-page and print still reach them. Tags that can be selected are a form field.
 *
 * @tag lede-tag-list
 * @summary A list of topics that folds those that do not fit.
 *
 * @slot - A `<ul>` of links with `rel="tag"`, or `<lede-tag>` elements.
 * @slot label - A label or heading above the tags.
 *
 * @csspart base - The labelled group.
 * @csspart label - The label.
 * @csspart icon - The icon before the label.
 * @csspart list - The `<ul>` of tags rendered from data.
 * @csspart more - The button that shows the folded tags, or folds them again.
 * @csspart clear - The button that clears all.
 *
 * @cssstate collapsed - Some tags are folded.
 * @cssstate empty - The list has no tags.
 *
 * @fires {ToggleEvent & { detail: { open: boolean } }} toggle - The list was unfolded or folded. `newState`: `open` or `closed`; `detail.open`: the same as a boolean. Does not bubble.
 * @fires {Event} change - The reader selected or deselected a tag, or cleared all; `value` has the new selection. The tag fires it, and there it is cancelable.
 * @fires {CustomEvent<{ values: string[] }>} lede-tags-clear - The reader asked to clear all. Cancelable: nothing is cleared then. `detail.values`: the values to clear.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A link's URL is unsafe and was removed: `detail.error`.
 */
export class LedeTagList extends LedeElement {
  static readonly formAssociated = true;
  static override styles = [base, hiddenText, tagListStyles];
  static override properties = {
    tags: { converter: tagsConverter },
    label: { type: String },
    labelled: { type: Boolean, reflect: true },
    lines: { type: Number, reflect: true },
    open: { type: Boolean, reflect: true },
    size: { type: String, reflect: true, default: null },
    selectable: { type: Boolean, reflect: true },
    removable: { type: Boolean, reflect: true },
    clearable: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    name: { type: String, reflect: true },
    announcement: { state: true, default: '' },
  };

  /** The topics as data, or as JSON in the attribute; an item can be a name alone. The element updates the array when the reader selects or removes tags. Anything that is not an array or valid JSON counts as no tags, with a warning while developing. Default: none. */
  declare tags: readonly TagData[] | null;
  /** The list's label. Default: "Topics", in the page's language. */
  declare label: string;
  /** Shows the label above the tags. */
  declare labelled: boolean;
  /** Number of lines of tags before the rest folds behind a button. Default: no limit, also for anything that is not a positive number. */
  declare lines: number | null;
  /** Shows the tags that `lines` would fold. */
  declare open: boolean;
  /** Size of the tags: `small`, `medium` or `large`. Default `medium`, also for any other value. */
  declare size: 'small' | 'medium' | 'large' | null;
  /** The reader can select and deselect all tags that are not links. */
  declare selectable: boolean;
  /** The reader can remove all tags. */
  declare removable: boolean;
  /** Shows a button that deselects all tags, or removes them where they are removable. */
  declare clearable: boolean;
  /** No tag can be selected or removed. A disabled `<fieldset>` around the list has the same effect. */
  declare disabled: boolean;
  /** The form cannot be submitted before at least one tag is selected. */
  declare required: boolean;
  /** Name under which the form submits the value of each selected tag. Default: none, and nothing is submitted. */
  declare name: string;

  /** Text announced to screen readers. */
  declare private announcement: string;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'tagList', english);
  readonly #internals = attachInternals(this);
  readonly #field = new FormFieldController(this, this.#internals, () => this.#localize.texts.required);
  readonly #overflow = new OverflowController(this, this.#internals, this.#phase);

  constructor() {
    super();
    this.addEventListener('lede-tag-remove', this.#onRemove);
  }

  /** The values of the selected tags, in the order of the tags. Setting it selects the tags with these values and deselects the others; unknown values are ignored. */
  get value(): readonly string[] {
    return this.#field.values;
  }
  set value(values: readonly string[]) {
    this.#field.select(values);
  }

  /** The form that the list belongs to. */
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
    return this.#field.check(false);
  }
  /** Checks the validity, and shows the reader a message if the list is invalid. */
  reportValidity(): boolean {
    return this.#field.check(true);
  }

  /** Whether the list is disabled, by itself or by its fieldset. */
  get barred(): boolean {
    return this.disabled || this.#field.barred;
  }

  formDisabledCallback(barred: boolean): void {
    this.#field.barred = barred;
    this.requestUpdate();
    for (const tag of this.#field.tags) tag.requestUpdate();
  }
  formResetCallback(): void {
    this.#field.reset();
  }
  formStateRestoreCallback(state: FormData | string | File | null): void {
    if (state instanceof FormData) this.value = state.getAll('value').map(String);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announcement = '';
  }

  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  protected override render(): TemplateResult {
    // Tags without the page's own <ul> need a list around them.
    const bare = this.#phase.ready && this.querySelector(':scope > lede-tag') !== null;
    const label = hostLabel(this) || this.#localize.texts.topics;
    // A label that is not visible is in the group's name alone, or it would be read again inside.
    const nameOnly = this.#phase.ready && !this.labelled && !this.querySelector(':scope > [slot=label]');
    return html`<div
        part="base"
        class="base"
        role="group"
        aria-label=${nameOnly ? label : nothing}
        aria-labelledby=${nameOnly ? nothing : 'label'}
        tabindex="-1"
      >
        <div class="ruler"></div>
        <div part="label" class="label" id="label">
          <slot name="label" @slotchange=${() => this.requestUpdate()}
            >${nameOnly ? nothing : labelTemplate(label, this.labelled)}</slot
          >
        </div>
        <div class="tags">
          <div class="bare" role=${bare ? 'list' : nothing}>
            <slot @slotchange=${() => this.requestUpdate()}></slot>
          </div>
          ${dataList(this, normaliseTags(this.tags))} ${this.lines ? this.#moreButton() : nothing}
          ${this.clearable ? this.#clearButton() : nothing}
        </div>
      </div>
      <span class="hidden-text" role="status">${this.announcement}</span>`;
  }

  #moreButton(): TemplateResult {
    const { overflowing, items, toggle } = this.#overflow;
    return moreButton(this.#localize.texts, overflowing, items.length, this.open, toggle);
  }

  #clearButton(): TemplateResult {
    // The server does not know the slotted tags.
    const count = this.#phase.ready ? this.#field.clearable.length : 0;
    return clearButton(this.#localize.texts, count, this.barred, () => void this.#clear());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.tags = changed.has('tags')
      ? this.#field.keepSelection(this.tags)
      : this.#field.withSelection(this.tags);
  }

  protected override updated(changed: PropertyValues<this>): void {
    refuseLinks(this);
    for (const group of ['selectable', 'removable', 'disabled'] as const)
      if (changed.has(group)) for (const tag of this.#field.tags) tag.requestUpdate();
  }

  readonly #onRemove = (event: HTMLElementEventMap['lede-tag-remove']): void => {
    const { removed } = this.#localize.texts;
    const tag = event.composedPath()[0] as HTMLElement;
    this.#field.whenRemoved(tag, () => (this.announcement = removed(event.detail.name)));
  };

  async #clear(): Promise<void> {
    const { cleared, clearedChoice } = this.#localize.texts;
    const { clearable, clearRemoves } = this.#field;
    if (!emit(this, 'lede-tags-clear', { values: clearable.map(submittedValue) }, true)) return;
    this.#field.clear();
    this.announcement = clearRemoves ? cleared : clearedChoice;
    await this.updateComplete;
    this.focus();
  }
}
