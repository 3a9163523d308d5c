import type { Entry } from './data.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);

/** How well one text of an icon answers the query: 0 is all of it, 1 the beginning of each word, none otherwise. */
function match(text: string, query: string[]): number | undefined {
  const words = wordsOf(text);
  if (words.join(' ') === query.join(' ')) return 0;
  return query.every((asked) => words.some((word) => word.startsWith(asked))) ? 1 : undefined;
}

/** Names first, then aliases and titles, then meanings and tags; the whole text before the beginning of a word. */
function rank(entry: Entry, query: string[]): number | undefined {
  const texts = [[entry.name], [entry.title, ...entry.aliases], [entry.meaning, ...entry.tags]];
  const ranks = texts.flatMap((alike, importance) =>
    alike
      .map((text) => match(text, query))
      .map((found) => (found === undefined ? Infinity : found * 3 + importance)),
  );
  const best = Math.min(...ranks);
  if (best < Infinity) return best;
  // Words from different places, such as "facebook chat".
  return match(texts.flat().join(' '), query) === undefined ? undefined : 9;
}

/** The icons that answer a query, best first; all of them for an empty one. */
export function find(entries: readonly Entry[], query: string): Entry[] {
  const asked = wordsOf(query);
  if (!asked.length) return query.trim() ? [] : [...entries];
  return entries
    .map((entry) => ({ entry, rank: rank(entry, asked) }))
    .filter((found): found is { entry: Entry; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
