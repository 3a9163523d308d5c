import { html, render, type TemplateResult } from 'lit';
import { getOrCreate } from '../get-or-create.ts';
import type { Glyph } from './glyph.ts';
import { registeredGlyph } from './icon-registry.ts';
import { iconSvg, type OwnIconName } from './icon-svg.ts';

/** The `<svg>` of `iconSvg()`, without an element that renders it. */
export function drawIcon(glyph: Glyph): Element {
  const holder = document.createElement('div');
  render(iconSvg(glyph), holder);
  const drawn = holder.firstElementChild!;
  // Space between the tags would become part of the `textContent` of what is around it.
  for (const node of Array.from(drawn.childNodes)) if (node.nodeType === Node.TEXT_NODE) node.remove();
  return drawn;
}

const copies = new WeakMap<Glyph, TemplateResult>();

/**
 * The same icon for elements that a page may have thousands of, as a template without expressions: the browser copies it,
 * and nothing is set. Not for what the server renders, because Lit hydrates no template but its own, and a page may have
 * another glyph of that name than its server.
 */
export function iconCopy(name: OwnIconName): TemplateResult {
  const glyph = registeredGlyph(name);
  if (!glyph?.d) return iconSvg(name);
  return getOrCreate(copies, glyph, () => {
    const { outerHTML } = drawIcon(glyph);
    return html(Object.assign([outerHTML], { raw: [outerHTML] }));
  });
}
