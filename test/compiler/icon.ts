/** A drawing for icons whose drawing does not matter. */
export const SHAPE = '<path d="M2 2h20v20z"/>';

/**
 * The text of an SVG file.
 *
 * @param inside Its content. Default: a triangle.
 * @param attributes Attributes of its root, besides the namespace. Default: a viewBox of 24 × 24.
 */
export const icon = (inside = SHAPE, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
