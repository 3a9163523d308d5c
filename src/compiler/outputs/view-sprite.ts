import { resolveVars } from '../svg/resolve-vars.ts';
import type { Icon } from '../icon.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { parse, serialise } from '../svg/xml-tree.ts';
import { escapeHtml } from './escape.ts';

/** Sides of a cell, and what lies between two, in units of the sheet. */
const CELL = 24;
const GAP = 2;

/** Attributes of an icon's root that its cell sets anew. `overflow` must not let a drawing out of it. */
const REPLACED = new Set(['x', 'y', 'width', 'height', 'overflow', 'xmlns', 'xmlns:xlink']);

const rounded = (number: number) => String(Number(number.toFixed(3)));

/**
 * One drawing of all icons with a `<view>` for each, for what cannot hold a `<use>`: `<img
 * src="sprite.views.svg#icon-x-view">` and `background: url(sprite.views.svg#icon-x-view)`. Ids are the symbol's with
 * `-view`. Such a picture is a page of its own: `currentColor` is black there, custom properties have their fallbacks,
 * and it is 24 × 24 px where nothing else is said.
 *
 * Icons lie on a diagonal. A box wider or higher than its view shows more of the sheet at both sides, and there no two
 * icons share a row or a column; each is clipped to its cell.
 */
export function viewSprite(icons: readonly Icon[], prepared: readonly Prepared[]): string {
  const views: string[] = [];
  const cells: string[] = [];
  for (const [i, { id, viewBox, file }] of icons.entries()) {
    const [, , width, height] = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number) as [number, number, number, number];
    const scale = CELL / Math.max(width, height);
    const at = i * (CELL + GAP);
    const [w, h] = [rounded(width * scale), rounded(height * scale)];
    views.push(`<view id="${escapeHtml(id)}-view" viewBox="${at} ${at} ${w} ${h}"/>`);

    const root = parse(resolveVars(prepared[i]!.svg), file);
    const kept = Object.entries(root.attributes).filter(([key]) => !REPLACED.has(key));
    const place = { x: `${at}`, y: `${at}`, width: w, height: h, overflow: 'hidden' };
    cells.push(serialise({ ...root, attributes: { ...place, ...Object.fromEntries(kept) } }));
  }
  const side = Math.max(icons.length * (CELL + GAP) - GAP, CELL);
  const drawing = cells.join('');
  const xlink = drawing.includes('xlink:') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
  const size = `width="${CELL}" height="${CELL}" viewBox="0 0 ${side} ${side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${xlink} ${size}>${views.join('')}${drawing}</svg>\n`;
}
