import type { XmlNode } from './xml-tree.ts';

const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?';
const VIEW_BOX = new RegExp(`^\\s*${NUMBER}(?:[\\s,]+${NUMBER}){3}\\s*$`);
const PIXELS = new RegExp(`^\\s*(${NUMBER})(?:px)?\\s*$`);

/** The four numbers of a valid viewBox. */
export const viewBoxNumbers = (viewBox: string): [x: number, y: number, width: number, height: number] =>
  viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number) as [number, number, number, number];

/**
 * Checks the root's viewBox, or makes one from its width and height in px, and removes size and position: a page
 * decides how large an icon is.
 */
export function checkViewBox(root: XmlNode, refuse: (reason: string) => never): void {
  const { viewBox, width = '', height = '' } = root.attributes;
  if (viewBox === undefined) {
    const [w, h] = [PIXELS.exec(width)?.[1], PIXELS.exec(height)?.[1]];
    if (w === undefined || h === undefined)
      refuse('<svg> lacks a viewBox, and has no width and height in px to make one from');
    if (!(Number(w) > 0 && Number(h) > 0)) refuse(`width="${width}" height="${height}" have no area`);
    root.attributes['viewBox'] = `0 0 ${Number(w)} ${Number(h)}`;
  } else {
    if (!VIEW_BOX.test(viewBox)) refuse(`viewBox="${viewBox}" is not four numbers`);
    const numbers = viewBoxNumbers(viewBox);
    const [, , w, h] = numbers;
    if (!numbers.every(Number.isFinite)) refuse(`viewBox="${viewBox}" is not finite`);
    if (!(w > 0 && h > 0)) refuse(`viewBox="${viewBox}" has no area`);
  }
  for (const key of ['width', 'height', 'x', 'y']) delete root.attributes[key];
}
