import { PRESENTATION } from './allow-list.ts';
import { isMotion, motionFault } from './animation/motion-properties.ts';
import { transformAttribute } from './transforms.ts';

/** A string, which may hold what looks like a comment, or a comment; an unclosed one runs to the end. */
const STRING_OR_COMMENT = /"[^"\n]*"|'[^'\n]*'|\/\*[\s\S]*?(?:\*\/|$)/g;

/** A style or style sheet without comments. */
export const withoutComments = (css: string): string =>
  css.includes('/*') ? css.replace(STRING_OR_COMMENT, (part) => (part.startsWith('/*') ? '' : part)) : css;

/** Properties that affect the page around the drawing, or change it over time. */
const REFUSED =
  /^(?:position|z-index|content|behavior|-moz-binding|background.*|list-style.*|border-image.*|animation.*)$/;
/** Properties that affect the drawing but have no attribute: leaving them out would change the icon. */
const NOT_ATTRIBUTES =
  /^(?:--.*|all|transform|translate|rotate|scale|mix-blend-mode|d|font|marker|mask-.*|clip|zoom|perspective|offset.*)$/;
/** Values with which those properties have no effect. */
const NO_EFFECT = /^(?:none|normal|auto|0|0px)$/i;
/** A background that shows nothing. */
const NO_BACKGROUND = /^(?:none|transparent|initial|unset|0 0)$/i;

/** Properties that are attributes too, but only of some elements. */
const GEOMETRY: Record<string, readonly string[]> = {
  width: ['rect', 'svg', 'use'],
  height: ['rect', 'svg', 'use'],
  x: ['rect', 'svg', 'use'],
  y: ['rect', 'svg', 'use'],
  cx: ['circle', 'ellipse'],
  cy: ['circle', 'ellipse'],
  r: ['circle'],
  rx: ['rect', 'ellipse'],
  ry: ['rect', 'ellipse'],
};
const LENGTH = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:px|%|em|ex|pt|mm|cm|in)$|^0$/i;

/** Whether a property becomes an attribute of an element. */
export const isAttributeOf = (property: string, element: string): boolean =>
  PRESENTATION.has(property) || Boolean(GEOMETRY[property]?.includes(element));

/** Why a size or position in a style cannot become an attribute; undefined when it can, or has no effect. */
export const geometryFault = (property: string, value: string): string | undefined =>
  GEOMETRY[property] && !LENGTH.test(value) && !NO_EFFECT.test(value)
    ? `style ${property} cannot become an attribute`
    : undefined;

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
  /** The media query in brackets under which it holds: readers who want less motion, or any. Default: always. */
  media?: string;
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
    .flatMap(withoutShorthand)
    .toSorted((a, b) => Number(a.important) - Number(b.important));
}

const FONT =
  /^(?:(italic|oblique|normal)\s+)?(?:(bold|bolder|lighter|[1-9]00|normal)\s+)?([\d.]+(?:px|pt|em|%))(?:\s*\/\s*[\w.%]+)?\s+([^/]+)$/i;
const MARKERS = ['marker-start', 'marker-mid', 'marker-end'];

/** `font` and `marker` as the properties that they stand for, and a transform in the form of the attribute. */
function withoutShorthand(declaration: Declaration): Declaration[] {
  const { property, value } = declaration;
  const as = (name: string, text: string): Declaration => ({ ...declaration, property: name, value: text });
  if (property === 'marker' && /^url\([^()]*\)$/.test(value)) return MARKERS.map((name) => as(name, value));
  const font = property === 'font' ? FONT.exec(value) : null;
  if (!font) return [declaration];
  const [, style = 'normal', weight = 'normal', size, family] = font;
  return [
    as('font-style', style),
    as('font-weight', weight),
    as('font-size', size!),
    as('font-family', family!),
  ];
}

/**
 * Why the declarations of a style are refused; undefined when all are allowed.
 *
 * @param animated Whether animation is allowed. Default false.
 */
export function styleFault(css: string, animated = false): string | undefined {
  for (const { property, value } of declarations(css)) {
    if (animated && isMotion(property)) {
      const fault = motionFault(property, value);
      if (fault) return fault;
      continue;
    }
    if (property.startsWith('background') && NO_BACKGROUND.test(value)) continue;
    if (REFUSED.test(property)) return `${property} has no place in an icon`;
    if (property === 'transform' && transformAttribute(value) !== undefined) continue;
    if (NOT_ATTRIBUTES.test(property) && !PRESENTATION.has(property) && !NO_EFFECT.test(value))
      return `${property} cannot become an attribute`;
    const fault = valueFault(value);
    if (fault && PRESENTATION.has(property)) return `${property} ${fault}`;
    if (fault) return fault;
  }
  return undefined;
}

/** `url('#a')` → `url(#a)`: svg-sprite, resvg and older viewers do not read quoted references. */
export const unquoteReferences = (text: string): string =>
  text.includes('(') ? text.replace(/url\(\s*["'](#[^"')]+)["']\s*\)/g, 'url($1)') : text;
