import type { Glyph } from './glyph.ts';
import { drawIcon } from './icon-copy.ts';
import { registeredGlyph } from './icon-registry.ts';
import type { OwnIconName } from './icon-svg.ts';

/** Marks an icon that we have put into the page's own HTML, so that it is recognised in a copy. Its value is the name. */
const OURS = 'data-lede-icon';

/**
 * Puts an icon before the content of an element of the page, such as a link or a credit, unless that has a picture of
 * its own. To be called at every update: an icon that is there stays, also in a clone; one that a morph has removed
 * comes back; another name replaces it; it goes when the page adds a picture.
 *
 * @param icon - The name of a registered glyph, or a glyph. One that is not registered (yet) changes nothing.
 */
export function prependIcon(element: Element, icon: OwnIconName | Glyph): void {
  const [ours, ...copies] = element.querySelectorAll(`[${OURS}]`);
  for (const copy of copies) copy.remove();
  if (element.querySelector(`:is(svg, img, picture, lede-icon):not([${OURS}])`)) {
    ours?.remove();
    return;
  }
  const glyph = typeof icon === 'string' ? registeredGlyph(icon) : icon;
  if (!glyph || ours?.getAttribute(OURS) === glyph.name) return;
  const drawn = drawIcon(glyph);
  drawn.setAttribute(OURS, glyph.name);
  ours?.remove();
  element.prepend(drawn);
}
