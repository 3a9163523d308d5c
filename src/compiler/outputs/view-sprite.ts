import { resolveVars } from '../svg/resolve-vars.ts';
import type { Icon } from '../icon.ts';
import type { PreparedIcon } from '../prepare/prepare.ts';
import { svgDocument } from '../svg/sprite.ts';
import { viewBoxNumbers } from '../svg/view-box.ts';
import { escapeXml, parse, serialise } from '../svg/xml-tree.ts';

/** Side of a cell, and the gap between two cells, in user units. */
const CELL = 24;
const GAP = 2;

/** Attributes of an icon's root that its cell replaces. `overflow` must not let a drawing leave its cell. */
const REPLACED = new Set(['x', 'y', 'width', 'height', 'overflow', 'xmlns', 'xmlns:xlink']);

const rounded = (number: number) => String(Number(number.toFixed(3)));

/**
 * One drawing of all icons with a `<view>` for each, for places that cannot contain a `<use>`: `<img
 * src="sprite.views.svg#icon-x-view">` and `background: url(sprite.views.svg#icon-x-view)`. The id of a view is the
 * symbol's id and `-view`. Such a picture is a document of its own: `currentColor` is black, custom properties have
 * their fallbacks, and its default size is 24 × 24 px.
 *
 * The icons are placed on a diagonal. A box wider or higher than its view also shows what is beside the view, so no two
 * icons share a row or a column. Each icon is clipped to its cell.
 */
export function viewSprite(icons: readonly Icon[], prepared: readonly PreparedIcon[]): string {
  const views: string[] = [];
  const cells: string[] = [];
  for (const [i, { id, viewBox, file }] of icons.entries()) {
    const [, , width, height] = viewBoxNumbers(viewBox);
    const scale = CELL / Math.max(width, height);
    const at = i * (CELL + GAP);
    const [w, h] = [rounded(width * scale), rounded(height * scale)];
    views.push(`<view id="${escapeXml(id)}-view" viewBox="${at} ${at} ${w} ${h}"/>`);

    const root = parse(resolveVars(prepared[i]!.svg), file);
    const kept = Object.entries(root.attributes).filter(([key]) => !REPLACED.has(key));
    const cell = { x: `${at}`, y: `${at}`, width: w, height: h, overflow: 'hidden' };
    cells.push(serialise({ ...root, attributes: { ...cell, ...Object.fromEntries(kept) } }));
  }
  const side = Math.max(icons.length * (CELL + GAP) - GAP, CELL);
  const size = ` width="${CELL}" height="${CELL}" viewBox="0 0 ${side} ${side}"`;
  return svgDocument(views.join('') + cells.join(''), size);
}
