import { isAnimation } from '../svg/animation/smil.ts';
import { walk, type XmlNode } from '../svg/xml-tree.ts';

/** Something that resvg-js 2.6.2 draws unlike Chromium and Firefox, so that a comparison by it says nothing. */
interface Feature {
  name: string;
  /** Where the difference is documented, or how it shows. */
  source: string;
  isIn: (node: XmlNode) => boolean;
}

const has =
  (...names: string[]) =>
  ({ attributes }: XmlNode) =>
    names.some((name) => attributes[name] !== undefined && attributes[name] !== 'none');
const SHAPE = /^(?:path|rect|circle|ellipse|line|poly\w+|use)$/;
const COLOUR =
  /\b(?:color|color-mix|lab|lch|oklab|oklch|hwb|light-dark)\(|\b(?:rgb|hsl)a?\([^,()]*\/[^()]*\)/i;

/** Every such feature that an icon may have. An icon with one of them is only cleaned, never made smaller. */
export const NOT_COMPARED: readonly Feature[] = [
  {
    name: 'animation',
    source: 'resvg draws no animation. The one style sheet that a checked icon may have is of animation.',
    isIn: ({ name }) => name === 'style' || isAnimation(name),
  },
  {
    name: 'text',
    source: 'The fonts of the machine that builds are not those of the reader.',
    isIn: ({ name }) => name === 'text',
  },
  {
    name: 'markers',
    source: 'resvg draws none on a path without fill and stroke; SVG 2, 13.7.1 draws them.',
    isIn: has('marker-start', 'marker-mid', 'marker-end'),
  },
  {
    name: 'pathLength',
    source: 'resvg ignores it: docs/svg2-changelog.md, "pathLength".',
    isIn: has('pathLength'),
  },
  {
    name: 'mask-type',
    source: 'A black shape in a mask of alpha is drawn or not, by how its type is given.',
    isIn: has('mask-type'),
  },
  {
    name: 'context-fill and context-stroke',
    source: 'docs/svg2-changelog.md, "context-fill".',
    isIn: ({ attributes }) =>
      Boolean(attributes['fill']?.startsWith('context-') || attributes['stroke']?.startsWith('context-')),
  },
  {
    name: 'vector-effect',
    source: 'resvg ignores it: docs/svg2-changelog.md, "vector-effect".',
    isIn: has('vector-effect'),
  },
  {
    name: 'an ellipse of one radius',
    source:
      'resvg draws nothing of it. In SVG 2, 7.4, a missing radius is the same as the other; an empty one is not.',
    isIn: ({ name, attributes: { rx = '', ry = '' } }) =>
      name === 'ellipse' && [rx, ry].some((radius) => !/\d/.test(radius)),
  },
  {
    name: 'a filter on a shape',
    source: 'resvg applies none to a shape without fill and stroke, which feFlood fills in a browser.',
    isIn: (node) => SHAPE.test(node.name) && has('filter')(node),
  },
  {
    name: 'fr',
    source: 'resvg ignores the inner radius of a gradient: docs/svg2-changelog.md, "fr".',
    isIn: has('fr'),
  },
  {
    name: 'color-interpolation',
    source: 'resvg mixes the colours of a gradient in sRGB only.',
    isIn: ({ attributes }) => attributes['color-interpolation'] === 'linearRGB',
  },
  {
    name: 'colours of CSS Color 4',
    source: 'resvg reads rgb(0 0 0 / 50%), hwb(), color() and their like as black.',
    isIn: ({ attributes }) =>
      Object.values(attributes).some((value) => value.includes('(') && COLOUR.test(value)),
  },
];

/** The names of the features of an icon that cannot be compared. */
export function notCompared(root: XmlNode): string[] {
  const found = new Set<string>();
  for (const node of walk(root))
    for (const { name, isIn } of NOT_COMPARED) if (!found.has(name) && isIn(node)) found.add(name);
  return [...found];
}
