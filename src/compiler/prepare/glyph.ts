import type { XmlNode } from '../svg/xml-tree.ts';

/** Attributes of one `<path>` of a glyph of several paths. */
export interface GlyphLayer {
  readonly d: string;
  readonly [attribute: string]: string;
}

/** An icon as plain data. The elements declare the same type for themselves, as they never import the compiler. */
export interface Glyph {
  readonly name: string;
  /** Default: `0 0 24 24`. */
  readonly viewBox?: string;
  /** How `d` is painted: `line` is stroked 2 units wide, `solid` is stroked and filled. Default: filled only. */
  readonly paint?: 'line' | 'solid';
  readonly d?: string;
  /** In place of `d`, for several paths or another paint. */
  readonly layers?: readonly GlyphLayer[];
  /** Mirrored where the text runs right to left. Default: false. */
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

/** The attributes of a path that `<lede-icon>` can draw. */
const SUPPORTED = new Set(
  'd fill fill-rule fill-opacity opacity transform stroke stroke-width stroke-linecap stroke-linejoin'.split(
    ' ',
  ),
);
/** Attributes without effect on a path that has no clip and no reference to it, or that repeat the viewBox; dropped. */
const WITHOUT_EFFECT = new Set('id class clip-rule overflow preserveAspectRatio x y width height'.split(' '));

const sameAttributes = (a: Attributes, b: Attributes) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => b[key] === value);

/**
 * Reads an optimised icon as glyph data. Undefined for an icon of more than paths (gradients, masks, text …), or with
 * paint that `<lede-icon>` does not support (dashes …): such an icon is only in the sprite and the single file.
 */
export function readGlyph(name: string, root: XmlNode, flip: boolean): Glyph | undefined {
  const paths: Attributes[] = [];
  for (const child of root.children) {
    if (typeof child === 'string' || child.name === 'title') continue;
    if (child.name !== 'path' || !child.attributes['d'] || child.children.length > 0) return undefined;
    paths.push(child.attributes);
  }
  if (paths.length === 0 || paths.some((path) => Object.values(path).some((value) => value.includes('url('))))
    return undefined;

  const { viewBox = '', ...attributes } = root.attributes;
  const paint = effectiveAttributes(attributes);
  const head = { name, ...(viewBox === '0 0 24 24' ? {} : { viewBox }) };
  const tail = flip ? { flip: true as const } : {};
  const [first] = paths;
  if (paths.length === 1 && Object.keys(first!).length === 1) {
    const { d } = first as unknown as GlyphLayer;
    if (sameAttributes(paint, PAINTS.line)) return { ...head, paint: 'line', d, ...tail };
    if (sameAttributes(paint, PAINTS.solid)) return { ...head, paint: 'solid', d, ...tail };
    if (sameAttributes(paint, PAINTS.filled)) return { ...head, d, ...tail };
  }
  const layers = paths.map((path) => layerOf({ ...paint, ...effectiveAttributes(path) }));
  if (layers.some((layer) => Object.keys(layer).some((key) => !SUPPORTED.has(key)))) return undefined;
  return { ...head, layers, ...tail };
}

const effectiveAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !WITHOUT_EFFECT.has(key) && !key.startsWith('xmlns')),
  );

/** A path with all of its paint: in the element, style rules would replace what is left out. */
function layerOf(attributes: Attributes): GlyphLayer {
  const { 'stroke-miterlimit': miter, ...rest } = attributes;
  // The limit only applies to pointed corners; many editors write it for round ones too.
  const pointed = rest['stroke'] && !/^(?:round|bevel)$/.test(rest['stroke-linejoin'] ?? '');
  const layer: Attributes = rest['fill'] === 'none' ? rest : { 'fill-rule': 'nonzero', ...rest };
  if (miter !== undefined && pointed) layer['stroke-miterlimit'] = miter;
  return layer as unknown as GlyphLayer;
}
