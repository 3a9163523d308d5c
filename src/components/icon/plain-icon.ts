import { getOrCreate } from '../../internal/get-or-create.ts';
import { CANVAS, type Glyph } from '../../internal/icons/glyph.ts';

const SVG = 'http://www.w3.org/2000/svg';

const drawings = new WeakMap<Glyph, Element>();

/** The drawing of a glyph of one path, without a name of its own: a copy of one that is made once for each glyph. */
export const copyDrawing = (glyph: Glyph, classes: string): Node =>
  getOrCreate(drawings, glyph, () => createDrawing(glyph, classes)).cloneNode(true);

function createDrawing({ d, viewBox = CANVAS }: Glyph, classes: string): Element {
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d!);
  for (const [name, value] of Object.entries({ part: 'svg', class: classes, viewBox, 'aria-hidden': 'true' }))
    drawing.setAttribute(name, value);
  drawing.append(path);
  return drawing;
}
