import { LIMITS } from './allow-list.ts';
import { declarations, styleFault, valueFault, withoutComments, type Declaration } from './css-rules.ts';
import { readSelector, type Selector } from './selectors.ts';
import { addKeyframes, type Keyframes } from './animation/keyframes.ts';
import { isMotion } from './animation/motion-properties.ts';
import type { AddNote } from '../notes.ts';

/** A rule of a style sheet, for each of its selectors. */
export interface Rule {
  selector: Selector;
  declarations: Declaration[];
}

/** Says nothing in a file that has been decoded. */
const CHARSET = /^\s*@charset\s+(?:"[^"]*"|'[^']*')\s*;/i;
/** Levels of `@media` inside `@media`. */
const MOST_NESTED = 4;

/**
 * Reads a style sheet into rules as a browser applies them to a picture on a light screen: rules for print and for dark
 * mode are left out. A text in their place says why the sheet is refused.
 *
 */
export function readSheet(css: string, options: SheetOptions): Rule[] | string {
  const text = withoutComments(css).replace(CHARSET, '');
  if (text.includes('\\')) return 'contains a CSS escape';
  const rules: Rule[] = [];
  return addRules({ ...options, rules, media: '', depth: 0 }, text) ?? rules;
}

export interface SheetOptions {
  /** Whether the file draws text, so that it may need the fonts that the sheet declares. */
  hasText: boolean;
  note: AddNote;
  /** Where keyframes go. Undefined: no animation is allowed. */
  keyframes: Keyframes | undefined;
}
/** Where the text that is read stands. */
interface Block extends SheetOptions {
  rules: Rule[];
  /** A media query about motion around it, or none. */
  media: string;
  depth: number;
}

/** Adds the rules of some text; returns why it is refused, if it is. */
function addRules(block: Block, text: string): string | undefined {
  let at = 0;
  while (text.slice(at).trim()) {
    const open = text.indexOf('{', at);
    const head = text.slice(at, open < 0 ? text.length : open).trim();
    const name = /^@[\w-]*/.exec(head)?.[0];
    // `@import "a.css"; b {…}`: what ends before the bracket has no block.
    if (name !== undefined && (open < 0 || head.includes(';'))) return `${name} has no place in an icon`;
    const end = open < 0 ? -1 : closing(text, open);
    if (end < 0) return 'is not plain CSS';
    const inside = text.slice(open + 1, end);
    const fault =
      name === undefined
        ? addRule(block, head, inside)
        : addGroup(block, name, head.slice(name.length).trim(), inside);
    if (fault) return fault;
    at = end + 1;
  }
  return undefined;
}

/** The end of the block that begins with the bracket at `open`; -1 when it has none. */
function closing(text: string, open: number): number {
  let depth = 0;
  const bracket = /[{}]/g;
  bracket.lastIndex = open;
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return -1;
}

function addRule({ rules, keyframes, media }: Block, head: string, inside: string): string | undefined {
  if (head.includes('}') || inside.includes('{')) return 'is not plain CSS';
  const list = selectorList(head);
  if (rules.length + list.length > LIMITS.rules) return `more than ${LIMITS.rules} rules`;
  const fault = styleFault(inside, keyframes !== undefined);
  if (fault) return fault;
  const own = declarations(inside);
  if (media) {
    if (!own.every(({ property }) => isMotion(property)))
      return `@media ${media} would look different on other pages`;
    for (const declaration of own) declaration.media = media;
  }
  for (const text of list) {
    const selector = readSelector(text);
    if (typeof selector === 'string')
      return selector.startsWith(':')
        ? `${selector} has no place in an icon`
        : `selector "${text}" is not understood`;
    rules.push({ selector, declarations: own });
  }
  return undefined;
}

/** The parts of a list of selectors; commas in brackets and quotes do not separate. */
const selectorList = (text: string) =>
  (text.match(/(?:"[^"]*"|'[^']*'|\([^()]*\)|[^,"'(]|["'(])+/g) ?? ['']).map((each) => each.trim());

function addGroup(block: Block, name: string, query: string, inside: string): string | undefined {
  const { hasText, note, keyframes, depth } = block;
  const kind = name.toLowerCase();
  if (kind === '@font-face') {
    const outside = [...inside.matchAll(/(?:url|src)\s*\(\s*["']?([^"')]*)/gi)].some(
      ([, url]) => !/^(?:#|data:)/.test(url!),
    );
    if (outside) return `@font-face ${valueFault(inside) ?? 'refers outside the file'}`;
    if (hasText) return `${name} has no place in an icon`;
    note('font', /font-family\s*:\s*([^;}]*)/i.exec(inside)?.[1]?.trim() ?? name);
    return undefined;
  }
  if (kind === '@page') {
    note('print', name);
    return undefined;
  }
  if (keyframes && kind === '@keyframes') return addKeyframes(keyframes, query, inside);
  // Older browsers need these beside the plain ones.
  if (keyframes && /^@-\w+-keyframes$/.test(kind)) return undefined;
  if (kind !== '@media' || depth >= MOST_NESTED) return `${name} has no place in an icon`;
  const motion = keyframes && MOTION.exec(query.toLowerCase());
  if (motion)
    return addRules({ ...block, media: `(prefers-reduced-motion:${motion[1]})`, depth: depth + 1 }, inside);
  const queries = query.toLowerCase().split(',');
  const answers = new Set(queries.map((each) => answerOf(each.trim())));
  if (answers.has('unknown')) return `@media ${query} would look different on other pages`;
  if (answers.has('applies')) {
    note('css', `@media ${query}`);
    return addRules({ ...block, depth: depth + 1 }, inside);
  }
  note(answers.has('dark') ? 'dark' : 'print', `@media ${query}`);
  return undefined;
}

/** What readers may ask for about motion. */
const MOTION = /^\(\s*prefers-reduced-motion\s*:\s*(reduce|no-preference)\s*\)$/;

/** What a media query says of a picture on a light screen. */
function answerOf(query: string): 'applies' | 'print' | 'dark' | 'unknown' {
  const plain = query.replace(/^only\s+/, '');
  if (/^print\b/.test(plain)) return 'print';
  const rest = plain.replace(/^(?:all|screen)(?:\s+and\s+)?/, '');
  if (rest === '' || /^\(\s*prefers-color-scheme\s*:\s*light\s*\)$/.test(rest)) return 'applies';
  return /^\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/.test(rest) ? 'dark' : 'unknown';
}
