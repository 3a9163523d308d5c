import type { Node } from '../svg/xml-tree.ts';

/** Attributes of one `<path>` of a many-coloured glyph. */
export interface GlyphLayer {
  readonly d: string;
  readonly [attribute: string]: string;
}

/** An icon as plain data. The browser side declares the same shape for itself: it never imports this folder. */
export interface Glyph {
  readonly name: string;
  /** Left out where it is `0 0 24 24`. */
  readonly viewBox?: string;
  /** How `d` is painted: a 2 u line, a line and its filling, or (left out) filled alone. */
  readonly paint?: 'line' | 'solid';
  readonly d?: string;
  /** In place of `d`, where paths differ in paint. */
  readonly layers?: readonly GlyphLayer[];
  readonly flip?: true;
}

type Attributes = Record<string, string>;

const stroked = {
  stroke: 'currentColor',
  'stroke-width': 'var(--lede-icon-stroke, 2)',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const PAINTS: Record<'line' | 'solid' | 'filled', Attributes> = {
  line: { fill: 'none', ...stroked },
  solid: { fill: 'currentColor', ...stroked },
  filled: { fill: 'currentColor', 'fill-rule': 'evenodd' },
};

/** What `<lede-icon>` can draw of a path. */
const DRAWN = new Set(
  'd fill fill-rule fill-opacity opacity transform stroke stroke-width stroke-linecap stroke-linejoin'.split(
    ' ',
  ),
);
/** What says nothing of a path that has no clip and nothing referring to it, or repeats the viewBox; dropped. */
const IDLE = new Set('id clip-rule overflow preserveAspectRatio x y width height'.split(' '));

const same = (a: Attributes, b: Attributes) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => b[key] === value);

/**
 * Reads an optimised icon as glyph data. Undefined when it is made of more than paths (gradients, masks, text …), or
 * painted in a way that `<lede-icon>` does not know (dashes …): such an icon is for the sprite and the single file.
 */
export function glyphOf(name: string, root: Node, flip: boolean): Glyph | undefined {
  const paths: Attributes[] = [];
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    if (child.name !== 'path' || !child.attributes['d'] || child.children.length > 0) return undefined;
    paths.push(child.attributes);
  }
  if (paths.length === 0 || paths.some((path) => Object.values(path).some((value) => value.includes('url('))))
    return undefined;

  const { viewBox = '', ...attributes } = root.attributes;
  const paint = withoutIdle(attributes);
  const head = { name, ...(viewBox === '0 0 24 24' ? {} : { viewBox }) };
  const tail = flip ? { flip: true as const } : {};
  const [first] = paths;
  if (paths.length === 1 && Object.keys(first!).length === 1) {
    const { d } = first as unknown as GlyphLayer;
    if (same(paint, PAINTS.line)) return { ...head, paint: 'line', d, ...tail };
    if (same(paint, PAINTS.solid)) return { ...head, paint: 'solid', d, ...tail };
    if (same(paint, PAINTS.filled)) return { ...head, d, ...tail };
  }
  const layers = paths.map((path) => layerOf({ ...paint, ...withoutIdle(path) }));
  if (layers.some((layer) => Object.keys(layer).some((key) => !DRAWN.has(key)))) return undefined;
  return { ...head, layers, ...tail };
}

const withoutIdle = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !IDLE.has(key) && !key.startsWith('xmlns')),
  );

/** A path that says all of its paint: in the element, rules of the style sheet would fill in what is left out. */
function layerOf(attributes: Attributes): GlyphLayer {
  const { 'stroke-miterlimit': miter, ...rest } = attributes;
  // The limit is of corners that come to a point; many editors write it beside round ones too.
  const pointed = rest['stroke'] && !/^(?:round|bevel)$/.test(rest['stroke-linejoin'] ?? '');
  const layer: Attributes = rest['fill'] === 'none' ? rest : { 'fill-rule': 'nonzero', ...rest };
  if (miter !== undefined && pointed) layer['stroke-miterlimit'] = miter;
  return layer as unknown as GlyphLayer;
}
