import { wellFormed } from '../internal/url/plain-text.ts';

declare const MARKUP: unique symbol;
/** HTML. Text becomes HTML through `htmlText()` alone, so that nothing reaches the page unescaped. */
export type Html = string & { readonly [MARKUP]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // No HTML can hold this character.
  '\0': '\uFFFD',
};
// oxlint-disable-next-line no-control-regex -- it looks for a control character
const SPECIAL = /[&<>"\0]/g;

/** Text as HTML, for content and for attributes in double quotes. */
export const htmlText = (text: string): Html =>
  wellFormed(text).replace(SPECIAL, (character) => ENTITIES[character]!) as Html;

/** HTML that the caller wrote; undefined and anything that is no string are none. */
export const trustedHtml = (html: unknown): Html => (typeof html === 'string' ? html : '') as Html;

const VOID = new Set(['img', 'input', 'link', 'meta', 'track']);

/**
 * An element as HTML.
 *
 * @param attributes - `true` writes the name alone; `false` and undefined write nothing.
 */
export function htmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly (Html | undefined)[]
): Html {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`;
  });
  const end = VOID.has(name) ? '' : `${children.join('')}</${name}>`;
  return `<${name}${written.join('')}>${end}` as Html;
}

/** Elements, or elements and text, one after the other. */
export const htmlList = (...parts: readonly (Html | undefined)[]): Html => parts.join('') as Html;

/**
 * A `<script>` with JSON. `<`, `>` and `&` are written as escapes of JSON, so that no text in it can end the script or
 * begin a comment, in HTML and in XHTML.
 */
export const jsonScript = (type: string, value: unknown): Html =>
  `<script type="${type}">${wellFormedJson(value)}</script>` as Html;

const wellFormedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
