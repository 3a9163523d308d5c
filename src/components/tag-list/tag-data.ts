import { warnOnce } from '../../internal/element/warn-once.ts';

/** A topic as data. All text is plain text. */
export interface TagData {
  name: string;
  /** URL of the topic's page. Default: none; the tag is then a name, or an option to select. */
  url?: string | undefined;
  /** The value that a form submits for the tag. Default: its name. */
  value?: string | undefined;
  /** Default: not selected, or what the reader chose before. */
  selected?: boolean | undefined;
  /** Marks the topic of the current page. Default: false. */
  current?: boolean | undefined;
  /** Default: false. */
  disabled?: boolean | undefined;
}

/** Converts the `tags` attribute from JSON; invalid JSON logs a warning and counts as no tags. */
export const tagsConverter = {
  fromAttribute(text: string | null): unknown {
    if (!text) return null;
    try {
      return JSON.parse(text);
    } catch {
      warnOnce(`<lede-tag-list>: the tags attribute is not valid JSON: ${text.slice(0, 80)}`);
      return null;
    }
  },
};

/** Normalises any value of `tags` to topics with a name, without duplicates. A single topic and names alone are accepted. */
export function normaliseTags(given: unknown): TagData[] {
  const all = Array.isArray(given) ? given : typeof given === 'object' && given ? [given] : [];
  if (all.length === 0 && !Array.isArray(given) && (given ?? '') !== '')
    warnOnce(`<lede-tag-list>: tags must be an array, not "${String(given).slice(0, 80)}".`);
  const tags = all.map((tag: unknown) =>
    typeof tag === 'string' || typeof tag === 'number' ? { name: String(tag) } : (tag as TagData),
  );
  const named = tags.filter((tag) => typeof tag?.name === 'string' && tag.name.trim() !== '');
  if (named.length < all.length) warnOnce('<lede-tag-list>: a tag without a name was skipped.');
  return [...new Map(named.map((tag) => [tagKey(tag), tag])).values()];
}

export const tagValue = (tag: TagData): string => tag.value ?? tag.name;

/** Identifies a tag across updates of the data. */
export const tagKey = (tag: TagData): string => JSON.stringify([tag.name, tagValue(tag), tag.url ?? '']);
