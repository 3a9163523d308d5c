import { elementApi, type Kind } from '../element-api.ts';

export interface MarkupAttribute {
  /** The white space before it. */
  space: string;
  name: string;
  /** Undefined for a name alone. */
  value: string | undefined;
}
export type Token =
  | { kind: 'text' | 'comment'; text: string }
  | { kind: 'close'; tag: string }
  | { kind: 'open'; tag: string; attributes: MarkupAttribute[]; end: string };

const TOKEN =
  /<!--([^]*?)-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'))?)*)(\s*\/?)>/g;
const ATTRIBUTE = /(\s+)([^\s=>/]+)(?:=("[^"]*"|'[^']*'))?/g;

/** The HTML of an example in pieces. It is our own and well formed. */
export function tokensOf(markup: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const text = (end: number) => {
    if (end > at) tokens.push({ kind: 'text', text: markup.slice(at, end) });
  };
  for (const match of markup.matchAll(TOKEN)) {
    text(match.index);
    const [all, comment, closed, opened, list = '', end = ''] = match;
    at = match.index + all.length;
    if (comment !== undefined) tokens.push({ kind: 'comment', text: comment.trim() });
    else if (closed) tokens.push({ kind: 'close', tag: closed });
    else {
      const attributes = [...list.matchAll(ATTRIBUTE)].map(([, space, name, value]) => ({
        space: space!,
        name: name!,
        value: value?.slice(1, -1),
      }));
      tokens.push({ kind: 'open', tag: opened!, attributes, end: end.includes('/') ? ' /' : end });
    }
  }
  text(markup.length);
  return tokens;
}

const isOurs = (tag: string): boolean => tag.startsWith('lede-');

/** Lede's elements of an example, in the order of the alphabet. */
export const elementsOf = (tokens: readonly Token[]): string[] =>
  [...new Set(tokens.flatMap((one) => (one.kind === 'open' && isOurs(one.tag) ? one.tag : [])))].toSorted();

/** How a framework must pass an attribute: as text, or as a value, because it sets the property of that name. */
export function kindOf(tag: string, { name, value }: MarkupAttribute): Kind {
  const attribute = isOurs(tag) ? elementApi(tag).attributes.find((one) => one.name === name) : undefined;
  if (!attribute || value === undefined) return 'text';
  return attribute.kind === 'text' && value.startsWith('{') ? 'json' : attribute.kind;
}

/** Icons that an example names, in its markup. */
export const iconsOf = (tokens: readonly Token[]): string[] => [
  ...new Set(
    tokens.flatMap((one) =>
      one.kind === 'open' && /^lede-icon(-button)?$/.test(one.tag)
        ? one.attributes.flatMap(({ name, value }) =>
            value && (/^(pressed-)?icon$/.test(name) || (name === 'name' && one.tag === 'lede-icon'))
              ? value
              : [],
          )
        : [],
    ),
  ),
];
