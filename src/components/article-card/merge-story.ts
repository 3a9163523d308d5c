import type { Story } from './story.ts';

type Overrides = { [Key in keyof Story]?: Story[Key] | null };

/** Merges a story with properties that replace its parts; null and undefined replace nothing. */
export function mergeStory(story: Story | null, overrides: Overrides): Partial<Story> {
  const set = Object.entries(overrides).filter(([, value]) => value !== null && value !== undefined);
  const { body, tags, ...rest } = story ?? {};
  return { ...rest, body: listOf(body), tags: listOf(tags), ...(Object.fromEntries(set) as Partial<Story>) };
}

/** A single paragraph or tag counts as a list of one; null as no list. */
const listOf = <T>(value: readonly T[] | T | null | undefined): readonly T[] | undefined =>
  Array.isArray(value) ? value : value === undefined || value === null ? undefined : [value as T];
