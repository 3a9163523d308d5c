import { html, type TemplateResult } from 'lit';
import { CANVAS, type Glyph } from '../../internal/icons/glyph.ts';

/** Path data and view boxes: anything else could be read as HTML. */
const DRAWING = /^[\w\s.,+-]*$/;

const templates = new WeakMap<Glyph, TemplateResult | undefined>();

/**
 * An icon of one path, without a name of its own, as a template without expressions: the browser parses it once for each
 * glyph and copies it for each icon.
 *
 * @returns undefined for a glyph of several paths, or whose drawing is not plain path data.
 */
export function plainIcon(glyph: Glyph, classes: string): TemplateResult | undefined {
  if (!templates.has(glyph)) templates.set(glyph, createTemplate(glyph, classes));
  return templates.get(glyph);
}

function createTemplate({ d, viewBox = CANVAS }: Glyph, classes: string): TemplateResult | undefined {
  if (!d || !DRAWING.test(d) || !DRAWING.test(viewBox)) return undefined;
  const markup = `<svg part="svg" class="${classes}" viewBox="${viewBox}" aria-hidden="true"><path d="${d}"></path></svg>`;
  return html(Object.assign([markup], { raw: [markup] }));
}
