import { toTags, type TagData } from '../../internal/data/tags.ts';
import { fromJson, warnType } from '../../internal/data/values.ts';
import { warnAs } from '../../internal/element/warn-once.ts';

const NAME = '<lede-tag-list>: tags';

/** Converts the `tags` attribute from JSON; invalid JSON logs a warning and counts as no tags. */
export const tagsConverter = {
  fromAttribute: (text: string | null): unknown => fromJson(text, warnAs(NAME)),
};

/**
 * Normalises any value of `tags` to topics with a name, without duplicates. A single topic, names alone and JSON are
 * accepted; anything else counts as no tags, with a warning.
 */
export function normaliseTags(given: unknown): TagData[] {
  const value = fromJson(given, warnAs(NAME));
  if (typeof value === 'object') return toTags(value, warnAs(NAME));
  if (value !== undefined) warnType(NAME, 'an array', value);
  return [];
}
