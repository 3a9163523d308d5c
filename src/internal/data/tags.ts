import { warnAs, warnOnce } from '../element/warn-once.ts';
import { toFields, toList, toText } from './values.ts';

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

/** The value that a form submits for a tag. */
export const tagValue = (tag: TagData): string => tag.value ?? tag.name;

/** Identifies a tag across updates of the data. */
export const tagKey = (tag: TagData): string => JSON.stringify([tag.name, tagValue(tag), tag.url ?? '']);

const toFlag = (value: unknown): boolean | undefined =>
  value === null || value === undefined ? undefined : Boolean(value);

function toTag(value: unknown, name: string): TagData | undefined {
  const source = typeof value === 'object' ? toFields(value, name) : { name: value };
  const label = source?.['name'];
  const text = (typeof value === 'object' && typeof label !== 'string' ? '' : toText(label, name))?.trim();
  if (!source || !text) return undefined;
  return {
    ...source,
    name: text,
    url: toText(source['url'], warnAs(`${name}.url`)),
    value: toText(source['value'], warnAs(`${name}.value`)),
    selected: toFlag(source['selected']),
    current: toFlag(source['current']),
    disabled: toFlag(source['disabled']),
  };
}

/**
 * Topics from any value: a list of objects or names, or a single one. Tags without a name are skipped, with a warning;
 * so are duplicates, without one.
 *
 * @param name - What the value is, for warnings: `story.tags`.
 */
export function toTags(value: unknown, name: string): TagData[] {
  const tags = new Map<string, TagData>();
  for (const one of toList(value)) {
    const tag = toTag(one, name);
    if (tag) tags.set(tagKey(tag), tag);
    else warnOnce(`lede-ui: ${name}: a tag without a name was skipped.`);
  }
  return [...tags.values()];
}
