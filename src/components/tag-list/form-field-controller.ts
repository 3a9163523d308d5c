import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { keyOf, tagsOf, valueOf, type TagData } from './tag-data.ts';

/** A `<lede-tag>`, as far as its list deals with it. */
export interface Tag extends HTMLElement {
  readonly name: string;
  value: string | null;
  href: string | null;
  selected: boolean;
  removable: boolean;
  disabled: boolean;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
}

export interface ChoicesHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly isUpdatePending: boolean;
  tags: readonly TagData[] | null;
  removable: boolean;
  required: boolean;
  name: string;
}

const valueOfTag = (tag: Tag): string => tag.value ?? tag.name;

/** The tags of a list as a field of a form: several values under one name. */
export class Choices {
  /** By a fieldset, or by its own attribute. */
  barred = false;
  readonly #host: ChoicesHost;
  readonly #internals: ElementInternals | undefined;
  readonly #missing: () => string;
  /** Whether each tag was selected when it came, which is what a reset goes back to. */
  readonly #initial = new WeakMap<Tag, boolean>();
  readonly #gone = new WeakMap<Tag, () => void>();
  /** What was asked for before the tags were there. */
  #wanted: readonly string[] | undefined;

  constructor(host: ChoicesHost, internals: ElementInternals | undefined, missing: () => string) {
    this.#host = host;
    this.#internals = internals;
    this.#missing = missing;
    // Before any listener of the page, which may read the form.
    host.addEventListener('change', () => this.#tell(), { capture: true });
    host.addEventListener('click', this.#labelled);
  }

  get tags(): Tag[] {
    const roots: (ParentNode | null)[] = [this.#host, this.#host.shadowRoot];
    const found = roots.flatMap((root) => [...(root?.querySelectorAll('lede-tag') ?? [])]);
    return found.filter((tag) => 'selected' in tag) as Tag[];
  }

  get values(): readonly string[] {
    return this.#wanted ?? this.tags.filter((tag) => tag.selected).map(valueOfTag);
  }

  /** Tags of the data, as they are drawn. */
  get #drawn(): Tag[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('lede-tag') ?? [])] as Tag[];
  }

  /** New data with the reader's choice of tags that were there before, where it does not say `selected` itself. */
  kept(given: readonly TagData[] | null): readonly TagData[] | null {
    if (isServer) return given;
    const chosen = this.#drawn.filter((tag) => tag.selected);
    const keys = new Set(
      chosen.map((tag) => keyOf({ name: tag.name, value: valueOfTag(tag), url: tag.href ?? '' })),
    );
    if (keys.size === 0) return given;
    return tagsOf(given).map((tag) =>
      (tag.selected ?? undefined) === undefined && keys.has(keyOf(tag)) ? { ...tag, selected: true } : tag,
    );
  }

  /** To the first tag, else to the group. */
  focus(options?: FocusOptions): void {
    const [first] = this.tags;
    (first ?? this.#host.shadowRoot?.querySelector<HTMLElement>('.base'))?.focus(options);
  }

  /** A `<label>` clicks the list itself. */
  readonly #labelled = (event: Event): void => {
    if (event.composedPath()[0] !== this.#host) return;
    const first = this.tags.find((tag) => tag.shadowRoot?.querySelector('.toggle:enabled'));
    (first ?? this.#host).focus();
  };

  select(values: unknown): void {
    this.#wanted = (Array.isArray(values) ? values : [values ?? []].flat()).map(String);
    if (this.#host.hasUpdated && !this.#host.isUpdatePending) this.collect();
  }

  reset(): void {
    this.#wanted = undefined;
    for (const tag of this.tags) tag.selected = this.#initial.get(tag) ?? false;
    this.#tell();
  }

  /** Whether clearing takes tags away, rather than back. */
  get removing(): boolean {
    return this.#host.removable || this.tags.some((tag) => tag.removable);
  }

  /** The tags that clearing would take away or take back. */
  get clearing(): Tag[] {
    const { removing, tags } = this;
    return tags.filter(
      (tag) => !tag.disabled && (removing ? this.#host.removable || tag.removable : tag.selected),
    );
  }

  clear(): void {
    const { clearing, removing } = this;
    if (removing) {
      for (const tag of clearing) (tag.parentElement?.localName === 'li' ? tag.parentElement : tag).remove();
      return;
    }
    for (const tag of clearing) tag.selected = false;
    this.#host.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Says something when a tag has gone, and not if it was kept. */
  whenGone(tag: HTMLElement, say: () => void): void {
    this.#gone.set(tag as Tag, say);
  }

  /** Takes note of tags that have come, and tells the form. */
  collect(): void {
    const { tags } = this;
    for (const tag of tags) {
      if (this.#initial.has(tag)) continue;
      this.#initial.set(tag, tag.selected);
      tag.addController({
        hostUpdated: () => this.#changed(tag),
        hostDisconnected: () => queueMicrotask(() => this.#left(tag)),
      });
    }
    if (this.#wanted && tags.length > 0) {
      const wanted = this.#wanted;
      this.#wanted = undefined;
      for (const tag of tags) tag.selected = wanted.includes(valueOfTag(tag));
    }
    this.#tell();
  }

  check(report: boolean): boolean {
    this.#tell();
    return (report ? this.#internals?.reportValidity() : this.#internals?.checkValidity()) ?? true;
  }

  #tell(): void {
    if (isServer) return;
    const { name, required } = this.#host;
    // As a checkbox: what is disabled keeps its choice, and is not sent.
    const sent = this.#wanted ?? this.tags.filter((tag) => tag.selected && !tag.disabled).map(valueOfTag);
    const data = new FormData();
    const state = new FormData();
    if (name) for (const value of sent) data.append(name, value);
    for (const value of this.values) state.append('value', value);
    this.#internals?.setFormValue(data, state);
    if (!required || sent.length > 0) {
      this.#internals?.setValidity({});
      return;
    }
    // The browser gives the focus to what it points at: the first that can be selected.
    const roots = [...this.tags, this.#host].map((element) => element.shadowRoot);
    const [anchor] = roots.flatMap((root) => root?.querySelector<HTMLElement>('.toggle, .base') ?? []);
    this.#internals?.setValidity({ valueMissing: true }, this.#missing(), anchor);
  }

  #changed(tag: Tag): void {
    if (!this.#owns(tag)) return;
    this.#writeBack();
    // Its width may have changed, and what can be cleared.
    this.#host.requestUpdate();
  }

  #owns(tag: Tag): boolean {
    return this.#host.contains(tag) || tag.getRootNode() === this.#host.shadowRoot;
  }

  /** The data tells what is selected, so that the next drawing does not undo it. */
  #writeBack(): void {
    const { tags } = this.#host;
    const drawn = this.#drawn;
    if (!tags || this.#host.isUpdatePending || drawn.length === 0) return;
    const data = tagsOf(tags);
    if (data.length !== drawn.length) return;
    if (data.every((tag, at) => Boolean(tag.selected) === drawn[at]!.selected)) return;
    this.#host.tags = data.map((tag, at) =>
      Boolean(tag.selected) === drawn[at]!.selected ? tag : { ...tag, selected: drawn[at]!.selected },
    );
  }

  #left(tag: Tag): void {
    if (tag.isConnected || !this.#host.isConnected) return;
    this.#gone.get(tag)?.();
    this.#gone.delete(tag);
    const data = tagsOf(this.#host.tags);
    const rest = data.filter((one) => one.name !== tag.name || valueOf(one) !== valueOfTag(tag));
    // One that stood in the page has no data; one that the page took out of the data is gone from it already.
    if (rest.length < data.length && !this.#isDrawn(tag)) this.#host.tags = rest;
  }

  #isDrawn(tag: Tag): boolean {
    return this.#drawn.some((other) => other.name === tag.name && valueOfTag(other) === valueOfTag(tag));
  }
}
