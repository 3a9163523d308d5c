/** What a list says for all its tags. */
export interface TagGroup {
  readonly selectable: boolean;
  readonly removable: boolean;
  readonly disabled: boolean;
}

export const ungrouped: TagGroup = { selectable: false, removable: false, disabled: false };

/** The list that a tag stands in, or that drew it; undefined for a tag by itself. */
export function listOf(tag: HTMLElement): HTMLElement | undefined {
  const around = tag.closest<HTMLElement>('lede-tag-list');
  if (around) return around;
  const root = tag.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'lede-tag-list'
    ? (root.host as HTMLElement)
    : undefined;
}

/** What the list of a tag says; `barred` is its own disabled state or its fieldset's. */
export function groupOf(tag: HTMLElement): TagGroup {
  const list = listOf(tag) as (HTMLElement & Partial<TagGroup & { barred: boolean }>) | undefined;
  if (!list) return ungrouped;
  const { selectable = false, removable = false, barred = false } = list;
  return { selectable, removable, disabled: barred };
}

/** `aria-current` of whatever `current` was given: an attribute without a value or `true` by script mean the page. */
export function ariaCurrent(current: unknown): 'page' | 'true' | undefined {
  if (current === null || current === undefined || current === false || current === 'false') return undefined;
  return current === 'true' ? 'true' : 'page';
}
