import { toText } from '../../internal/data/values.ts';

/** The settings that a list applies to all its tags. */
export interface TagGroup {
  readonly selectable: boolean;
  readonly removable: boolean;
  readonly disabled: boolean;
}

/** The settings of a tag outside any list. */
export const ungrouped: TagGroup = { selectable: false, removable: false, disabled: false };

/** The list around a tag, or the list that rendered it; undefined for a single tag. */
export function tagListOf(tag: HTMLElement): HTMLElement | undefined {
  const around = tag.closest<HTMLElement>('lede-tag-list');
  if (around) return around;
  const root = tag.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'lede-tag-list'
    ? (root.host as HTMLElement)
    : undefined;
}

/** The settings of a tag's list. `barred` is the list's effective disabled state, from itself or its fieldset. */
export function groupOf(tag: HTMLElement): TagGroup {
  const list = tagListOf(tag) as (HTMLElement & Partial<TagGroup & { barred: boolean }>) | undefined;
  if (!list) return ungrouped;
  const { selectable = false, removable = false, barred = false } = list;
  return { selectable, removable, disabled: barred };
}

/** `current` as text or a boolean; anything else gives the default, with a warning. */
export const coerceCurrent = (value: unknown, name: string): unknown =>
  typeof value === 'boolean' || value === '' ? value : toText(value, name);

/** The value of `aria-current` for any value of `current`; an attribute without a value, and `true` as a boolean, mean `page`. */
export function ariaCurrent(current: unknown): 'page' | 'true' | undefined {
  if (current === null || current === undefined || current === false || current === 'false') return undefined;
  return current === 'true' ? 'true' : 'page';
}
