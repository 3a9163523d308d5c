import { LIMITS, PRESENTATION } from './allow-list.ts';

/** A style sheet without comments. An unclosed comment runs to the end. Linear in the length of the text. */
function withoutComments(css: string): string {
  let out = '';
  for (let from = 0; ;) {
    const start = css.indexOf('/*', from);
    if (start < 0) return out + css.slice(from);
    out += css.slice(from, start);
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return out;
    from = end + 2;
  }
}

/** Properties that affect the page around the drawing, or change it over time. */
const REFUSED =
  /^(?:position|z-index|cursor|content|behavior|-moz-binding|background.*|list-style.*|border-image.*|animation.*|transition.*)$/;
/** Properties that affect the drawing but have no attribute: leaving them out would change the icon. */
const NOT_ATTRIBUTES =
  /^(?:--.*|all|transform|translate|rotate|scale|mix-blend-mode|d|x|y|cx|cy|r|rx|ry|font|marker|mask-.*|clip|zoom|perspective|offset.*)$/;
/** Values with which those properties have no effect. */
const NO_EFFECT = /^(?:none|normal|auto|0|0px)$/i;
/** Pseudo-classes that svgo can resolve; the others depend on a pointer or a page. */
const STRUCTURAL = /^:(?:not|is|where|root|empty|(?:first|last|only)-(?:child|of-type)|nth-.*)$/i;

/** Why a value is refused, because it could load or run something; undefined when it is fine. */
export function valueFault(value: string): string | undefined {
  // A quick exit for most values.
  if (!/[\\(]/.test(value)) return undefined;
  if (value.includes('\\')) return 'contains a CSS escape';
  for (const [, target] of value.matchAll(/url\(\s*(["']?[^)"']*)/gi)) {
    if (!/^["']?#[^\s#%]+$/.test(target!)) return `refers outside the file: url(${target})`;
  }
  if (/(?:image-set|image|cross-fade|element|src|expression|attr)\s*\(/i.test(value))
    return 'contains an image function';
  return undefined;
}

export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** `A: b; c: d !important` → declarations with lower-case names; important ones come last, as they override. */
export function declarations(css: string): Declaration[] {
  return withoutComments(css)
    .split(';')
    .map((text) => {
      const colon = text.indexOf(':');
      const right = text.slice(colon + 1);
      const value = right.replace(/!\s*important\s*$/i, '');
      const property = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      return { property, value: value.trim(), important: value !== right };
    })
    .filter(({ property, value }) => property && value)
    .toSorted((a, b) => Number(a.important) - Number(b.important));
}

/** Why the declarations of a style are refused; undefined when all are allowed. */
export function styleFault(css: string): string | undefined {
  for (const { property, value } of declarations(css)) {
    if (REFUSED.test(property)) return `${property} has no place in an icon`;
    if (NOT_ATTRIBUTES.test(property) && !PRESENTATION.has(property) && !NO_EFFECT.test(value))
      return `${property} cannot become an attribute`;
    const fault = valueFault(value);
    if (fault && PRESENTATION.has(property)) return `${property} ${fault}`;
    if (fault) return fault;
  }
  return undefined;
}

/** Why a style sheet is refused; undefined when it is allowed. Only plain rules are: `selector { declarations }`. */
export function sheetFault(css: string): string | undefined {
  const text = withoutComments(css);
  if (text.includes('\\')) return 'contains a CSS escape';
  const at = /@[\w-]*/.exec(text);
  if (at) return `${at[0]} has no place in an icon`;
  const parts = text.split('}');
  if (parts.pop()!.trim()) return 'is not plain CSS';
  let rules = 0;
  for (const part of parts) {
    const [selectors = '', block, ...more] = part.split('{');
    if (block === undefined || more.length > 0) return 'is not plain CSS';
    rules += selectors.split(',').length;
    if (rules > LIMITS.rules) return `more than ${LIMITS.rules} rules`;
    const pseudo = selectors.match(/::?[\w-]*/g)?.find((name) => !STRUCTURAL.test(name));
    if (pseudo) return `${pseudo} has no place in an icon`;
    const fault = styleFault(block);
    if (fault) return fault;
  }
  return undefined;
}

/** `url('#a')` → `url(#a)`: svg-sprite, resvg and older viewers do not read quoted references. */
export const unquoteReferences = (text: string): string =>
  text.includes('(') ? text.replace(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)') : text;
