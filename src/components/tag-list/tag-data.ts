import { warnOnce } from '../../internal/element/warn-once.ts';

/** A topic as data. All text is plain text. */
export interface TagData {
  name: string;
  /** Where it leads; without one it is a name, or a choice. */
  url?: string | undefined;
  /** What a form is sent for it. Default: its name. */
  value?: string | undefined;
  selected?: boolean | undefined;
  /** The topic that the page is about. */
  current?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** The attribute: JSON, or nothing with a warning. */
export const json = {
  fromAttribute(text: string | null): unknown {
    if (!text) return null;
    try {
      return JSON.parse(text);
    } catch {
      warnOnce(`<lede-tag-list tags="${text.slice(0, 80)}">: this is no JSON.`);
      return null;
    }
  },
};

/** Whatever `tags` was given as topics with a name: names alone, one bare, nothing; each once. */
export function tagsOf(given: unknown): TagData[] {
  const all = Array.isArray(given) ? given : typeof given === 'object' && given ? [given] : [];
  if (all.length === 0 && !Array.isArray(given) && (given ?? '') !== '')
    warnOnce(`<lede-tag-list>: tags must be an array; "${String(given).slice(0, 80)}" is none.`);
  const tags = all.map((tag: unknown) =>
    typeof tag === 'string' || typeof tag === 'number' ? { name: String(tag) } : (tag as TagData),
  );
  const named = tags.filter((tag) => typeof tag?.name === 'string' && tag.name.trim() !== '');
  if (named.length < all.length) warnOnce('<lede-tag-list>: a tag without a name is left out.');
  return [...new Map(named.map((tag) => [keyOf(tag), tag])).values()];
}

export const valueOf = (tag: TagData): string => tag.value ?? tag.name;

/** What tells one tag from another, and stays with it. */
export const keyOf = (tag: TagData): string => JSON.stringify([tag.name, valueOf(tag), tag.url ?? '']);
