// What a static icon may contain. Everything else is refused by name (an allow-list, never a deny-list).

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

const words = (text: string) => new Set(text.trim().split(/\s+/));

export const ELEMENTS = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon title desc style linearGradient radialGradient
  stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA
  feComposite feFlood feGaussianBlur feMerge feMergeNode feMorphology feOffset feDropShadow text tspan`);

/** Attributes that are CSS properties too, so that a style can become attributes. */
export const PRESENTATION = words(`
  color display visibility opacity overflow
  fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width paint-order vector-effect shape-rendering color-interpolation
  clip-path clip-rule mask mask-type stop-color stop-opacity marker-start marker-mid marker-end filter
  color-interpolation-filters flood-color flood-opacity
  font-family font-size font-style font-weight letter-spacing word-spacing text-anchor text-decoration
  dominant-baseline alignment-baseline baseline-shift direction writing-mode unicode-bidi font-stretch font-variant`);

export const ATTRIBUTES = new Set([
  ...PRESENTATION,
  ...words(`
  id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points transform preserveAspectRatio pathLength
  dx dy rotate textLength lengthAdjust clipPathUnits maskUnits maskContentUnits
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  markerUnits markerWidth markerHeight orient refX refY
  filterUnits primitiveUnits in in2 result mode type values tableValues slope
  intercept amplitude exponent operator k1 k2 k3 k4 radius stdDeviation edgeMode
  href xlink:href class style xmlns xmlns:xlink`),
]);

/** Names of classes that mean the same in every language. */
export const CLASSES = /^[\w\s-]+$/;

/** Attributes that hold a drawing, and so may be long. */
export const LONG = words('d points style tableValues');

/** Attributes that editors and pages add and no drawing needs: removed without a note, as nearly every set has some. */
export const DROPPED = words(`
  version baseProfile role aria-hidden aria-label aria-labelledby aria-describedby focusable tabindex lang xml:lang
  xml:id xml:space enable-background contentStyleType contentScriptType pointer-events cursor transform-origin`);

/**
 * Attributes that change what is drawn, but only for some readers or in some viewers. Other unknown attributes are inert
 * and left out with a note.
 */
export const CONDITIONAL = words('systemLanguage xml:base');

/** Elements that browsers read past: left out with a note. Fonts only where the file has no text. */
export const INERT = words('description view flowRoot font font-face glyph');

/** Instructions of editors, which are left out with a note; any other instruction is refused. */
export const EDITOR_INSTRUCTIONS = /^(?:xpacket|adobe[\w-]*|mso[\w-]*|sketch[\w-]*|figma[\w-]*|xml-model)$/;

/** Namespaces of drawing programs, whose elements and attributes are removed. */
export const EDITORS = [
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.figma.com/figma/ns',
  'http://www.serif.com/',
  'http://vectornator.io',
  'http://www.vectornator.io',
  'http://krita.org/namespaces/svg/krita',
  'https://boxy-svg.com',
  'http://svgjs.com/svgjs',
  'http://svgjs.dev/svgjs',
  'http://ns.adobe.com/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.w3.org/2001/XMLSchema-instance',
];

/** Limits of one file, so that no file can hang its readers or exhaust their memory. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 512 * 1024,
  /** Characters of an attribute that holds a drawing. */
  attribute: 200 * 1024,
  /** Characters of any other attribute. */
  value: 8 * 1024,
  /** Levels of nested elements, and of references. */
  depth: 64,
  elements: 5000,
  /** Elements that `<use>` repeats. */
  expanded: 1000,
  /** Elements drawn in all, with every reference followed. */
  drawn: 20_000,
  /** Selectors in a style sheet. */
  rules: 500,
  /** Declarations that all rules together set, counted for each element. */
  styled: 100_000,
  /** Entities in a DOCTYPE, and characters of each. */
  entities: 64,
  entity: 256,
  /** Characters of all entities put in their places. */
  replaced: 64 * 1024,
} as const;
