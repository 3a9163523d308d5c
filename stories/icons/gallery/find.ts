import type { Entry } from './data.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);

/** How well a text matches the query: 0 is the whole text, 1 the start of words, undefined no match. */
function match(text: string, query: string[]): number | undefined {
  const words = wordsOf(text);
  if (words.join(' ') === query.join(' ')) return 0;
  return query.every((term) => words.some((word) => word.startsWith(term))) ? 1 : undefined;
}

/** Names rank first, then aliases and titles, then meanings and tags; a whole text before the start of a word. */
function rank(entry: Entry, query: string[]): number | undefined {
  const texts = [[entry.name], [entry.title, ...entry.aliases], [entry.meaning, ...entry.tags]];
  const ranks = texts.flatMap((alike, importance) =>
    alike
      .map((text) => match(text, query))
      .map((found) => (found === undefined ? Infinity : found * 3 + importance)),
  );
  const best = Math.min(...ranks);
  if (best < Infinity) return best;
  // Words from different texts, such as "facebook chat".
  return match(texts.flat().join(' '), query) === undefined ? undefined : 9;
}

/** The icons that match a query, best first; all icons for an empty query. */
export function find(entries: readonly Entry[], query: string): Entry[] {
  const terms = wordsOf(query);
  if (!terms.length) return query.trim() ? [] : [...entries];
  return entries
    .map((entry) => ({ entry, rank: rank(entry, terms) }))
    .filter((found): found is { entry: Entry; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
