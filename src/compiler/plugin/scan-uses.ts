import { positionsIn } from '../svg/text-position.ts';
import { blankComments } from './html-comments.ts';

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
const ID = /\bid=["']([\w-]+)["']/g;
/** Start of a line that is a comment in most languages. */
const COMMENT_LINE = /[^\S\n]*(?:\/\/|\/?\*)/y;
/** Characters that are examined around a name: for a value, and before a reference. */
const VALUE_LENGTH = 1000;
const CONTEXT_LENGTH = 300;
const NAME_LENGTH = 100;

/**
 * Finds the icons that a source file names, in any language: `<lede-icon name="x">` with any binding that contains the
 * name as a string, `name: 'x'`, and `#icon-x` in quotes, `url()` or `<use>`. Names that are put together at run time
 * are not found. Comments are skipped. The time it takes is linear in the length of the text, whatever the text is.
 *
 * @param prefix What stands before the name in symbol ids, e.g. `icon-`.
 * @param suffix What stands after it. Default: nothing.
 */
export function scanUses(source: string, prefix: string, suffix = ''): IconUse[] {
  const text = blankComments(source);
  const position = positionsIn(text);
  const isCommentLine = commentLines(text);
  const uses: IconUse[] = [];
  for (const found of [tags(text), references(text, prefix, suffix), values(text)]) {
    for (const { at, ...use } of found) {
      const [line, column] = position(at);
      if (!isCommentLine(at + 1 - column)) uses.push({ ...use, line, column });
    }
  }
  return uses;
}

/** Whether the line that starts at an offset is a comment. A line is examined once for all uses that follow in it. */
function commentLines(text: string): (start: number) => boolean {
  let last = -1;
  let isComment = false;
  return (start) => {
    if (start !== last) {
      COMMENT_LINE.lastIndex = last = start;
      isComment = COMMENT_LINE.test(text);
    }
    return isComment;
  };
}

function* tags(text: string): Generator<FoundUse> {
  for (const match of text.matchAll(TAG)) {
    const start = match.index + match[0].length;
    const value = text.slice(start, start + VALUE_LENGTH);
    // Inside a string the quotes may be escaped.
    const [whole, quote = '', inside = ''] =
      /^(\\?["'])([\s\S]*?)\1/.exec(value) ??
      /^(\$?\{)([^{}]*)\}/.exec(value) ??
      /^()([\w-]+)(?=[\s/>])/.exec(value.slice(0, NAME_LENGTH)) ??
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
  const alone = /^(?:\$?\{\s*)?(["'`])[\w-]+\1\s*\}?$/.test(code.trim());
  for (const { 2: name, index } of code.matchAll(LITERAL))
    yield { name: name!, kind: 'tag', certain: alone, at: at + index + 1 };
}

function* references(text: string, prefix: string, suffix: string): Generator<FoundUse> {
  const hash = `#${prefix}`;
  let defined: Set<string> | undefined;
  for (let at = text.indexOf(hash); at >= 0; at = text.indexOf(hash, at + 1)) {
    const start = at + hash.length;
    const [id] = /^[\w-]*/.exec(text.slice(start, start + NAME_LENGTH))!;
    const name = id.endsWith(suffix) ? id.slice(0, id.length - suffix.length) : '';
    // `#icon-v-${direction}` is only complete at run time.
    if (!name || name.endsWith('-') || '${'.includes(text[start + id.length] ?? ' ')) continue;
    const before = text.slice(Math.max(0, at - CONTEXT_LENGTH), at);
    const inUse = /<use\b[^<>]*$/.test(before);
    const inSprite = /(?:\.svg(?:\?[^"'`\s]*)?|\})$/.test(before);
    if (!inUse && !inSprite && !/["'`(=]$/.test(before.trimEnd())) continue;
    // The page may define the symbol itself.
    defined ??= new Set(Array.from(text.matchAll(ID), ([, id]) => id!));
    const certain = (inUse || inSprite) && !defined.has(prefix + id);
    yield { name, kind: 'ref', certain, at: start };
  }
}

function* values(text: string): Generator<FoundUse> {
  for (const { 0: whole, 2: name, index } of text.matchAll(VALUE))
    yield { name: name!, kind: 'value', certain: false, at: index + whole.length - name!.length - 1 };
}
