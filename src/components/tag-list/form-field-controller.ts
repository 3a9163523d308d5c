import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { tagKey, tagValue } from '../../internal/data/tags.ts';
import { toList, toText } from '../../internal/data/values.ts';
import type { TagData } from '../../internal/data/tags.ts';
import { normaliseTags } from './normalise-tags.ts';
import { warnAs } from '../../internal/element/warn-once.ts';

/** The members of `<lede-tag>` that its list uses. */
export interface TagElement extends HTMLElement {
  readonly name: string;
  value: string | null;
  href: string | null;
  selected: boolean;
  removable: boolean;
  disabled: boolean;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
}

export interface FormFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly isUpdatePending: boolean;
  tags: readonly TagData[] | null;
  removable: boolean;
  required: boolean;
  name: string;
}

export const submittedValue = (tag: TagElement): string =>
  toText(tag.value, warnAs('<lede-tag>: value')) ?? tag.name;

/** Makes the tags of a list a form field: the values of all selected tags under one name. */
export class FormFieldController implements ReactiveController {
  /** Disabled by a fieldset, or by the list's own attribute. */
  barred = false;
  readonly #host: FormFieldHost;
  readonly #internals: ElementInternals | undefined;
  readonly #missingMessage: () => string;
  /** Whether each tag was selected when it was added; a form reset restores that. */
  readonly #initial = new WeakMap<TagElement, boolean>();
  readonly #onRemoved = new WeakMap<TagElement, () => void>();
  /** Tags that were disconnected in this task. */
  readonly #disconnected = new Set<TagElement>();
  /** Values set before the tags were there. */
  #pendingValues: readonly string[] | undefined;

  constructor(host: FormFieldHost, internals: ElementInternals | undefined, missingMessage: () => string) {
    this.#host = host;
    this.#internals = internals;
    this.#missingMessage = missingMessage;
    host.addController(this);
    // Capturing, to run before the page's listeners, which may read the form.
    host.addEventListener('change', () => this.#updateFormValue(), { capture: true });
    host.addEventListener('click', this.#onLabelClick);
  }

  hostUpdated(): void {
    this.#collect();
  }

  get tags(): TagElement[] {
    if (isServer) return [];
    const roots: (ParentNode | null)[] = [this.#host, this.#host.shadowRoot];
    const tags = roots.flatMap((root) => [...(root?.querySelectorAll('lede-tag') ?? [])]);
    return tags.filter((tag) => 'selected' in tag) as TagElement[];
  }

  get values(): readonly string[] {
    return this.#pendingValues ?? this.tags.filter((tag) => tag.selected).map(submittedValue);
  }

  /** The tags rendered from data. */
  get #rendered(): TagElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('lede-tag') ?? [])] as TagElement[];
  }

  /** New data, with the reader's selection of tags that were there before, where the data does not set `selected`. */
  keepSelection(given: readonly TagData[] | null): readonly TagData[] | null {
    if (isServer) return given;
    const selected = this.#rendered.filter((tag) => tag.selected);
    const keys = new Set(
      selected.map((tag) => tagKey({ name: tag.name, value: submittedValue(tag), url: tag.href ?? '' })),
    );
    if (keys.size === 0) return given;
    return normaliseTags(given).map((tag) =>
      (tag.selected ?? undefined) === undefined && keys.has(tagKey(tag)) ? { ...tag, selected: true } : tag,
    );
  }

  /** Focuses the first tag, else the group. */
  focus(options?: FocusOptions): void {
    const [first] = this.tags;
    (first ?? this.#host.shadowRoot?.querySelector<HTMLElement>('.base'))?.focus(options);
  }

  /** A click on a `<label>` fires a click on the list itself. */
  readonly #onLabelClick = (event: Event): void => {
    if (event.composedPath()[0] !== this.#host) return;
    const first = this.tags.find((tag) => tag.shadowRoot?.querySelector('.toggle:enabled'));
    (first ?? this.#host).focus();
  };

  select(values: unknown): void {
    this.#pendingValues = toList(values).flatMap(
      (value) => toText(value, warnAs('<lede-tag-list>: value')) ?? [],
    );
    if (this.#host.hasUpdated && !this.#host.isUpdatePending) this.#collect();
  }

  reset(): void {
    this.#pendingValues = undefined;
    for (const tag of this.tags) tag.selected = this.#initial.get(tag) ?? false;
    this.#updateFormValue();
  }

  /** Whether clearing removes tags, rather than deselecting them. */
  get clearRemoves(): boolean {
    return this.#host.removable || this.tags.some((tag) => tag.removable);
  }

  /** The tags that clearing would remove or deselect. */
  get clearable(): TagElement[] {
    const { clearRemoves, tags } = this;
    return tags.filter(
      (tag) => !tag.disabled && (clearRemoves ? this.#host.removable || tag.removable : tag.selected),
    );
  }

  clear(): void {
    const { clearable, clearRemoves } = this;
    if (clearRemoves) {
      for (const tag of clearable) (tag.parentElement?.localName === 'li' ? tag.parentElement : tag).remove();
      return;
    }
    for (const tag of clearable) tag.selected = false;
    this.#host.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Calls back when a tag has been removed; not if the page keeps it. */
  whenRemoved(tag: HTMLElement, callback: () => void): void {
    this.#onRemoved.set(tag as TagElement, callback);
  }

  /** Registers new tags, and updates the form. */
  #collect(): void {
    const { tags } = this;
    for (const tag of tags) {
      if (this.#initial.has(tag)) continue;
      this.#initial.set(tag, tag.selected);
      tag.addController({
        hostUpdated: () => this.#onTagUpdated(tag),
        hostDisconnected: () => this.#onTagDisconnected(tag),
      });
    }
    if (this.#pendingValues && tags.length > 0) {
      const values = this.#pendingValues;
      this.#pendingValues = undefined;
      for (const tag of tags) tag.selected = values.includes(submittedValue(tag));
    }
    this.#updateFormValue();
  }

  check(report: boolean): boolean {
    this.#updateFormValue();
    return (report ? this.#internals?.reportValidity() : this.#internals?.checkValidity()) ?? true;
  }

  #updateFormValue(): void {
    if (isServer) return;
    const { name, required } = this.#host;
    // Like a checkbox, a disabled tag keeps its selection, but is not submitted.
    const submitted =
      this.#pendingValues ?? this.tags.filter((tag) => tag.selected && !tag.disabled).map(submittedValue);
    const data = new FormData();
    const state = new FormData();
    if (name) for (const value of submitted) data.append(name, value);
    for (const value of this.values) state.append('value', value);
    this.#internals?.setFormValue?.(data, state);
    if (!required || submitted.length > 0) {
      this.#internals?.setValidity?.({});
      return;
    }
    // The browser focuses the anchor: the first tag that can be selected.
    const roots = [...this.tags, this.#host].map((element) => element.shadowRoot);
    const [anchor] = roots.flatMap((root) => root?.querySelector<HTMLElement>('.toggle, .base') ?? []);
    this.#internals?.setValidity?.({ valueMissing: true }, this.#missingMessage(), anchor);
  }

  #onTagUpdated(tag: TagElement): void {
    // The tag's width may have changed, its selection, and what can be cleared.
    if (this.#host.contains(tag) || tag.getRootNode() === this.#host.shadowRoot) this.#host.requestUpdate();
  }

  /** The list's data with the selection of the rendered tags, so that no later render reverts it. */
  withSelection(given: readonly TagData[] | null): readonly TagData[] | null {
    const rendered = isServer ? [] : this.#rendered;
    if (!given || rendered.length === 0) return given;
    const data = normaliseTags(given);
    if (data.length !== rendered.length) return given;
    if (data.every((tag, index) => Boolean(tag.selected) === rendered[index]!.selected)) return given;
    return data.map((tag, index) => {
      const { selected } = rendered[index]!;
      return Boolean(tag.selected) === selected ? tag : { ...tag, selected };
    });
  }

  #onTagDisconnected(tag: TagElement): void {
    if (this.#disconnected.size === 0) queueMicrotask(() => this.#removeFromData());
    this.#disconnected.add(tag);
  }

  /** Removes tags from the data that were removed from the list, by the reader or the page; not those that were moved. */
  #removeFromData(): void {
    const removed = [...this.#disconnected].filter((tag) => !tag.isConnected);
    this.#disconnected.clear();
    if (!this.#host.isConnected) return;
    for (const tag of removed) {
      this.#onRemoved.get(tag)?.();
      this.#onRemoved.delete(tag);
    }
    const key = (name: string, value: string) => JSON.stringify([name, value]);
    const keysOf = (tags: readonly TagElement[]) =>
      new Set(tags.map((tag) => key(tag.name, submittedValue(tag))));
    // A tag that the page removed from the data is rendered no more, and one that it added again is.
    const removedKeys = keysOf(removed);
    const renderedKeys = keysOf(this.#rendered);
    const data = normaliseTags(this.#host.tags);
    const rest = data.filter((tag) => {
      const own = key(tag.name, tagValue(tag));
      return !removedKeys.has(own) || renderedKeys.has(own);
    });
    if (rest.length < data.length) this.#host.tags = rest;
  }
}
