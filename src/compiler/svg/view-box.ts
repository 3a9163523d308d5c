import type { XmlNode } from './xml-tree.ts';

const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?';
const FOUR_NUMBERS = new RegExp(`^\\s*${NUMBER}(?:(?:\\s+,?\\s*|,\\s*|(?=[-+.]))${NUMBER}){3}\\s*$`);
const NUMBERS = new RegExp(NUMBER, 'g');
const LENGTH = new RegExp(`^\\s*(${NUMBER})(px|pt|pc|mm|cm|in|q)?\\s*$`, 'i');
/** Pixels of each unit, as CSS defines them. */
const PIXELS: Record<string, number> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  q: 96 / 101.6,
};

/** The four numbers of a valid viewBox. Signs and dots separate them too: `-.5-.5 24 24`. */
export const viewBoxNumbers = (viewBox: string): [x: number, y: number, width: number, height: number] =>
  (viewBox.match(NUMBERS) ?? []).map(Number) as [number, number, number, number];

function pixels(length: string): number | undefined {
  const [, number, unit = 'px'] = LENGTH.exec(length) ?? [];
  return number === undefined ? undefined : Number((Number(number) * PIXELS[unit.toLowerCase()]!).toFixed(3));
}

/**
 * Checks the root's viewBox, or makes one from its width and height, and removes size and position: a page
 * decides how large an icon is.
 */
export function checkViewBox(root: XmlNode, refuse: (reason: string) => never): void {
  const { viewBox, width = '', height = '' } = root.attributes;
  if (viewBox === undefined) {
    const [w, h] = [pixels(width), pixels(height)];
    if (w === undefined || h === undefined)
      return refuse('<svg> lacks a viewBox, and has no width and height in px to make one from');
    if (!(w > 0 && h > 0)) refuse(`width="${width}" height="${height}" have no area`);
    root.attributes['viewBox'] = `0 0 ${w} ${h}`;
  } else {
    if (!FOUR_NUMBERS.test(viewBox)) refuse(`viewBox="${viewBox}" is not four numbers`);
    const numbers = viewBoxNumbers(viewBox);
    const [, , w, h] = numbers;
    if (!numbers.every(Number.isFinite)) refuse(`viewBox="${viewBox}" is not finite`);
    if (!(w > 0 && h > 0)) refuse(`viewBox="${viewBox}" has no area`);
    // svgo and svg-sprite split at spaces and commas only.
    if (viewBox.trim().split(/\s*[\s,]\s*/).length !== 4) root.attributes['viewBox'] = numbers.join(' ');
  }
  for (const key of ['width', 'height', 'x', 'y']) delete root.attributes[key];
}
