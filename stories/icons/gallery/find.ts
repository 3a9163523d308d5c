import type { Entry } from './data.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);

/** How well a text matches: 0 is the whole text, however spaced; 1 whole words, 2 their starts; undefined no match. */
function match(text: string, query: string[]): number | undefined {
  const words = wordsOf(text);
  const [letters, wanted] = [words.join(''), query.join('')];
  if (letters === wanted) return 0;
  if (query.every((term) => words.includes(term))) return 1;
  const starts = query.every((term) => words.some((word) => word.startsWith(term)));
  return starts || letters.startsWith(wanted) ? 2 : undefined;
}

/** Names, titles and aliases rank before meanings and tags. */
function rank(entry: Entry, query: string[]): number | undefined {
  const texts = [
    [entry.name, entry.title, ...entry.aliases],
    [entry.meaning, ...entry.tags],
  ];
  const ranks = texts.flatMap((alike, importance) =>
    alike
      .map((text) => match(text, query))
      .map((found) => (found === undefined ? Infinity : importance * 3 + found)),
  );
  const best = Math.min(...ranks);
  if (best < Infinity) return best;
  // Words from different texts, such as "facebook chat".
  return match(texts.flat().join(' '), query) === undefined ? undefined : 6;
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
