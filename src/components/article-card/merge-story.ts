import type { Story } from './story.ts';

type Own = { [Key in keyof Story]?: Story[Key] | null };

/** A story with what is told by itself laid over it, part by part; null and undefined tell nothing. */
export function storyOf(given: Story | null, own: Own): Partial<Story> {
  const told = Object.entries(own).filter(([, value]) => value !== null && value !== undefined);
  const { body, tags, ...story } = given ?? {};
  return { ...story, body: list(body), tags: list(tags), ...(Object.fromEntries(told) as Partial<Story>) };
}

/** One paragraph or tag given bare is a list of one; nothing is none. */
const list = <T>(value: readonly T[] | T | null | undefined): readonly T[] | undefined =>
  Array.isArray(value) ? value : value === undefined || value === null ? undefined : [value as T];
