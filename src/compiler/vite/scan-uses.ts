/** A place of a source that names an icon. */
export interface Use {
  name: string;
  /** `tag`: on `<lede-icon>`; `ref`: `#icon-x`; `value`: `name: 'x'`, which may become either. */
  kind: 'tag' | 'ref' | 'value';
  /** Whether it can only be an icon, so that a name that no icon has is worth a warning. */
  certain: boolean;
  /** Where the name starts, both from 1. */
  line: number;
  column: number;
}

type Found = Omit<Use, 'line' | 'column'> & { at: number };

/** Up to the value of `name` in a tag; an arrow function's `>` does not end the tag. */
const TAG = /<(?:lede-icon|LedeIcon)\s(?:(?:[^<>]|=>)*?\s)?(v-bind:|[:.]|(?=\[))?\[?name\]?\s*=\s*/g;
const VALUE = /(?:\bname["']?\s*[:,]|\.name\s*=)\s*(["'`])([\w-]+)\1/g;
const LITERAL = /(["'`])([\w-]+)\1/g;

/**
 * The icons that a source names, whatever its language: `<lede-icon name="x">` with any binding that holds the name
 * as a string, `name: 'x'`, and `#icon-x` in quotes, `url()` or `<use>`. A name put together at run time is not seen.
 * Comments are passed over.
 *
 * @param prefix What comes before names in symbol ids, e.g. `icon-`.
 */
export function scan(source: string, prefix: string): Use[] {
  const text = source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const uses: Use[] = [];
  for (const { at, ...use } of [...tags(text), ...references(text, prefix), ...values(text)]) {
    const before = text.slice(0, at);
    const column = at - before.lastIndexOf('\n');
    const comment = /^\s*(?:\/\/|\/?\*)/.test(before.slice(at + 1 - column));
    if (!comment) uses.push({ ...use, line: before.split('\n').length, column });
  }
  return uses;
}

function* tags(text: string): Generator<Found> {
  for (const match of text.matchAll(TAG)) {
    const start = match.index + match[0].length;
    // In a string the quotes may be escaped.
    const [whole, quote = '', inside = ''] =
      /^(\\?["'])([\s\S]*?)\1/.exec(text.slice(start, start + 1000)) ??
      /^(\$?\{)([^{}]*)\}/.exec(text.slice(start, start + 1000)) ??
      /^()([\w-]+)(?=[\s/>])/.exec(text.slice(start, start + 100)) ??
      [];
    if (whole === undefined) continue;
    const at = start + quote.length;
    const bound = match[1] !== undefined || quote.endsWith('{');
    if (!bound && /^[\w-]+$/.test(inside)) yield { name: inside, kind: 'tag', certain: true, at };
    else yield* expression(inside, at);
  }
}

/** `'x'` alone, or the strings of `saved ? 'x' : 'y'`, of which some may be no names. */
function* expression(code: string, at: number): Generator<Found> {
  const alone = /^\s*(?:\$?\{)?\s*(["'`])[\w-]+\1\s*\}?\s*$/.test(code);
  for (const { 2: name, index } of code.matchAll(LITERAL))
    yield { name: name!, kind: 'tag', certain: alone, at: at + index + 1 };
}

function* references(text: string, prefix: string): Generator<Found> {
  const hash = `#${prefix}`;
  for (let at = text.indexOf(hash); at >= 0; at = text.indexOf(hash, at + 1)) {
    const start = at + hash.length;
    const [name] = /^[\w-]*/.exec(text.slice(start, start + 100))!;
    // `#icon-v-${direction}` is put together at run time.
    if (!name || name.endsWith('-') || '${'.includes(text[start + name.length] ?? ' ')) continue;
    const before = text.slice(Math.max(0, at - 300), at);
    const inUse = /<use\b[^<>]*$/.test(before);
    const inSprite = /(?:\.svg(?:\?[^"'`\s]*)?|\})$/.test(before);
    if (!inUse && !inSprite && !/["'`(=]\s*$/.test(before)) continue;
    // A symbol of the page's own.
    const own = new RegExp(`\\bid=["']${prefix}${name}["']`).test(text);
    yield { name, kind: 'ref', certain: (inUse || inSprite) && !own, at: start };
  }
}

function* values(text: string): Generator<Found> {
  for (const { 0: whole, 2: name, index } of text.matchAll(VALUE))
    yield { name: name!, kind: 'value', certain: false, at: index + whole.length - name!.length - 1 };
}
