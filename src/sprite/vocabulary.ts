// What a static icon may be made of. Everything else is refused by name (an allow-list, never a deny-list).

const words = (text: string) => new Set(text.trim().split(/\s+/));

export const ELEMENTS = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon title desc linearGradient radialGradient stop
  clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA
  feComposite feFlood feGaussianBlur feMerge feMergeNode feMorphology feOffset feDropShadow text tspan`);

export const ATTRIBUTES = words(`
  id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points transform preserveAspectRatio pathLength
  version dx dy rotate textLength lengthAdjust
  color display visibility opacity overflow
  fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width paint-order vector-effect shape-rendering color-interpolation
  clip-path clip-rule clipPathUnits mask mask-type maskUnits maskContentUnits
  gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity
  patternUnits patternContentUnits patternTransform
  marker marker-start marker-mid marker-end markerUnits markerWidth markerHeight orient refX refY
  filter filterUnits primitiveUnits color-interpolation-filters in in2 result mode type values tableValues slope
  intercept amplitude exponent operator k1 k2 k3 k4 radius stdDeviation edgeMode flood-color flood-opacity
  font-family font-size font-style font-weight letter-spacing word-spacing text-anchor text-decoration
  dominant-baseline alignment-baseline baseline-shift
  href xlink:href xml:space role aria-hidden aria-label focusable`);

/** Limits of one file, so that none can hang or exhaust what reads it. Sizes in bytes or characters. */
export const LIMITS = {
  file: 512 * 1024,
  attribute: 200 * 1024,
  depth: 64,
  elements: 5000,
  expanded: 1000,
} as const;
