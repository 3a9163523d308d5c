/** A place in a source file that names an icon. */
export interface IconUse {
  name: string;
  /** `tag`: on `<lede-icon>`; `ref`: `#icon-x`; `value`: `name: 'x'`, which may be used in either way. */
  kind: 'tag' | 'ref' | 'value';
  /** Whether it can only name an icon, so that an unknown name deserves a warning. */
  certain: boolean;
  /** Line of the name's first letter, from 1. */
  line: number;
  /** Column of the name's first letter, from 1. */
  column: number;
}

type FoundUse = Omit<IconUse, 'line' | 'column'> & { at: number };

/** A tag up to the value of its `name`. The `>` of an arrow function does not end the tag. */
const TAG = /<(?:lede-icon|LedeIcon)\s(?:(?:[^<>]|=>)*?\s)?(v-bind:|[:.]|(?=\[))?\[?name\]?\s*=\s*/g;
const VALUE = /(?:\bname["']?\s*[:,]|\.name\s*=)\s*(["'`])([\w-]+)\1/g;
const LITERAL = /(["'`])([\w-]+)\1/g;

/**
 * Finds the icons that a source file names, in any language: `<lede-icon name="x">` with any binding that contains the
 * name as a string, `name: 'x'`, and `#icon-x` in quotes, `url()` or `<use>`. Names that are put together at run time
 * are not found. Comments are skipped.
 *
 * @param prefix The prefix of symbol ids, e.g. `icon-`.
 */
export function scanUses(source: string, prefix: string): IconUse[] {
  const text = source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const uses: IconUse[] = [];
  for (const { at, ...use } of [...tags(text), ...references(text, prefix), ...values(text)]) {
    const before = text.slice(0, at);
    const column = at - before.lastIndexOf('\n');
    const comment = /^\s*(?:\/\/|\/?\*)/.test(before.slice(at + 1 - column));
    if (!comment) uses.push({ ...use, line: before.split('\n').length, column });
  }
  return uses;
}

function* tags(text: string): Generator<FoundUse> {
  for (const match of text.matchAll(TAG)) {
    const start = match.index + match[0].length;
    // Inside a string the quotes may be escaped.
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

/** `'x'` alone, or the strings in `saved ? 'x' : 'y'`, some of which may not be names. */
function* expression(code: string, at: number): Generator<FoundUse> {
  const alone = /^\s*(?:\$?\{)?\s*(["'`])[\w-]+\1\s*\}?\s*$/.test(code);
  for (const { 2: name, index } of code.matchAll(LITERAL))
    yield { name: name!, kind: 'tag', certain: alone, at: at + index + 1 };
}

function* references(text: string, prefix: string): Generator<FoundUse> {
  const hash = `#${prefix}`;
  for (let at = text.indexOf(hash); at >= 0; at = text.indexOf(hash, at + 1)) {
    const start = at + hash.length;
    const [name] = /^[\w-]*/.exec(text.slice(start, start + 100))!;
    // `#icon-v-${direction}` is only complete at run time.
    if (!name || name.endsWith('-') || '${'.includes(text[start + name.length] ?? ' ')) continue;
    const before = text.slice(Math.max(0, at - 300), at);
    const inUse = /<use\b[^<>]*$/.test(before);
    const inSprite = /(?:\.svg(?:\?[^"'`\s]*)?|\})$/.test(before);
    if (!inUse && !inSprite && !/["'`(=]\s*$/.test(before)) continue;
    // The page may define the symbol itself.
    const defined = new RegExp(`\\bid=["']${prefix}${name}["']`).test(text);
    yield { name, kind: 'ref', certain: (inUse || inSprite) && !defined, at: start };
  }
}

function* values(text: string): Generator<FoundUse> {
  for (const { 0: whole, 2: name, index } of text.matchAll(VALUE))
    yield { name: name!, kind: 'value', certain: false, at: index + whole.length - name!.length - 1 };
}
