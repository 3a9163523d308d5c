import { LIMITS, PRESENTATION } from './vocabulary.ts';

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Properties that reach out of the drawing, over the page or over time. */
const REFUSED =
  /^(?:position|z-index|cursor|content|behavior|-moz-binding|background.*|list-style.*|border-image.*|animation.*|transition.*)$/;

/** The fault of a value that could load or run something, or of none. */
export function valueFault(value: string): string | undefined {
  if (value.includes('\\')) return 'holds a CSS escape';
  for (const [, target] of value.matchAll(/url\(\s*(["']?[^)"']*)/gi)) {
    if (!/^["']?#[^\s#]+$/.test(target!)) return `refers outside the file: url(${target})`;
  }
  if (/(?:image-set|image|cross-fade|element|src|expression|attr)\s*\(/i.test(value))
    return 'holds an image function';
  return undefined;
}

/** `a: b; c: d` → pairs, lower-case names, without `!important`. */
export function declarations(css: string): [property: string, value: string][] {
  return withoutComments(css)
    .split(';')
    .map((text): [string, string] => {
      const colon = text.indexOf(':');
      const value = text.slice(colon + 1).replace(/!\s*important\s*$/i, '');
      return [text.slice(0, colon).trim().toLowerCase(), value.trim()];
    })
    .filter(([property, value]) => property && value);
}

/** The declarations that a drawing can use, or the fault of one that it must not have. */
export function styleFault(css: string): string | undefined {
  for (const [property, value] of declarations(css)) {
    if (REFUSED.test(property)) return `${property} has no place in an icon`;
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
  const rules = [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  if (rules.length > LIMITS.rules) return `more than ${LIMITS.rules} rules`;
  if (text.replace(/[^{}]*\{[^{}]*\}/g, '').trim()) return 'is not plain CSS';
  for (const [, , block] of rules) {
    const fault = styleFault(block!);
    if (fault) return fault;
  }
  return undefined;
}
