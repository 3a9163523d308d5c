import { LIMITS, PRESENTATION } from './allow-list.ts';

/** Without comments; one left open runs to the end. Reads the text once, whatever it holds. */
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

/** Properties that reach out of the drawing, over the page or over time. */
const REFUSED =
  /^(?:position|z-index|cursor|content|behavior|-moz-binding|background.*|list-style.*|border-image.*|animation.*|transition.*)$/;
/** Properties that browsers draw by and that are no attributes: leaving them out would change the icon. */
const LOST =
  /^(?:--.*|all|transform|translate|rotate|scale|mix-blend-mode|d|x|y|cx|cy|r|rx|ry|font|marker|mask-.*|clip|zoom|perspective|offset.*)$/;
/** Values at which those change nothing. */
const NOTHING = /^(?:none|normal|auto|0|0px)$/i;
/** Selectors that svgo can follow; the others wait for a pointer or a page. */
const STRUCTURAL = /^:(?:not|is|where|root|empty|(?:first|last|only)-(?:child|of-type)|nth-.*)$/i;

/** The fault of a value that could load or run something, or of none. */
export function valueFault(value: string): string | undefined {
  // Most values have neither, and there are many.
  if (!/[\\(]/.test(value)) return undefined;
  if (value.includes('\\')) return 'holds a CSS escape';
  for (const [, target] of value.matchAll(/url\(\s*(["']?[^)"']*)/gi)) {
    if (!/^["']?#[^\s#%]+$/.test(target!)) return `refers outside the file: url(${target})`;
  }
  if (/(?:image-set|image|cross-fade|element|src|expression|attr)\s*\(/i.test(value))
    return 'holds an image function';
  return undefined;
}

export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** `A: b; c: d !important` → declarations, lower-case names, the important ones last: these stand. */
export function declarations(css: string): Declaration[] {
  return withoutComments(css)
    .split(';')
    .map((text) => {
      const colon = text.indexOf(':');
      const written = text.slice(colon + 1);
      const value = written.replace(/!\s*important\s*$/i, '');
      const property = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      return { property, value: value.trim(), important: value !== written };
    })
    .filter(({ property, value }) => property && value)
    .toSorted((a, b) => Number(a.important) - Number(b.important));
}

/** The declarations that a drawing can use, or the fault of one that it must not have. */
export function styleFault(css: string): string | undefined {
  for (const { property, value } of declarations(css)) {
    if (REFUSED.test(property)) return `${property} has no place in an icon`;
    if (LOST.test(property) && !PRESENTATION.has(property) && !NOTHING.test(value))
      return `${property} cannot become an attribute`;
    const fault = valueFault(value);
    if (fault && PRESENTATION.has(property)) return `${property} ${fault}`;
    if (fault) return fault;
  }
  return undefined;
}

/** The fault of a style sheet, or of none. Only plain rules are let by: `selector { declarations }`. */
export function sheetFault(css: string): string | undefined {
  const text = withoutComments(css);
  if (text.includes('\\')) return 'holds a CSS escape';
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
