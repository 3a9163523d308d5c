import sax from 'sax';

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

const same = (a: Attributes, b: Attributes) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => b[key] === value);

/**
 * Reads an optimised icon as glyph data. Undefined when it is made of more than paths (gradients, masks, text …):
 * such an icon is for the sprite and the single file.
 */
export function glyphOf(name: string, svg: string, flip: boolean): Glyph | undefined {
  const parser = sax.parser(true, {});
  let root: Attributes | undefined;
  const paths: GlyphLayer[] = [];
  let pathsOnly = true;
  parser.onopentag = (tag) => {
    const attributes = tag.attributes as Attributes;
    if (!root) root = attributes;
    else if (tag.name === 'path' && attributes['d']) paths.push(attributes as unknown as GlyphLayer);
    else pathsOnly = false;
  };
  parser.write(svg).close();
  if (!root || !pathsOnly || paths.length === 0 || JSON.stringify(paths).includes('url(')) return undefined;

  const { xmlns: _, viewBox = '', ...paint } = root;
  const head = { name, ...(viewBox === '0 0 24 24' ? {} : { viewBox }) };
  const tail = flip ? { flip: true as const } : {};
  const [first] = paths;
  if (paths.length === 1 && Object.keys(first!).length === 1) {
    const { d } = first!;
    if (same(paint, PAINTS.line)) return { ...head, paint: 'line', d, ...tail };
    if (same(paint, PAINTS.solid)) return { ...head, paint: 'solid', d, ...tail };
    if (same(paint, PAINTS.filled)) return { ...head, d, ...tail };
  }
  return { ...head, layers: paths.map((layer) => ({ ...paint, ...layer })), ...tail };
}
