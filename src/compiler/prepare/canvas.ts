import { ALIGNMENTS, type Align } from '../options/alignments.ts';
import { viewBoxNumbers } from '../svg/view-box.ts';
import { SVG_NAMESPACE } from '../svg/allow-list.ts';
import type { XmlNode } from '../svg/xml-tree.ts';
import { MOVED_TO_GROUP } from './optimise.ts';

export interface CanvasOptions {
  width: number;
  height: number;
  /** Space on each side, in units of the canvas. */
  padding: number;
  align: Align;
}

const rounded = (value: number) => String(Number(value.toFixed(6)));

/** Where a drawing of some size lies in the canvas, as large as fits. */
function placeOf(width: number, height: number, canvas: CanvasOptions) {
  const [inside, below] = [canvas.width - 2 * canvas.padding, canvas.height - 2 * canvas.padding];
  const scale = Math.min(inside / width, below / height);
  const [across, down] = ALIGNMENTS[canvas.align];
  const x = canvas.padding + (inside - width * scale) * across;
  const y = canvas.padding + (below - height * scale) * down;
  return { x, y, scale };
}

/**
 * Scales a drawing into a canvas, so that all icons of a set have one viewBox. The drawing is transformed, which svgo
 * makes part of its paths; with `nested` it becomes an `<svg>` of its own in the canvas, which also cuts off what lies
 * outside its viewBox, and is how the result must look.
 */
export function fitCanvas(root: XmlNode, canvas: CanvasOptions, nested: boolean): XmlNode {
  const [minX, minY, width, height] = viewBoxNumbers(root.attributes['viewBox']!);
  const { x, y, scale } = placeOf(width, height, canvas);
  const viewBox = `0 0 ${rounded(canvas.width)} ${rounded(canvas.height)}`;
  if (!nested && root.attributes['viewBox'] === viewBox && scale === 1) return root;
  const { xmlns = SVG_NAMESPACE, preserveAspectRatio: _, viewBox: own, ...rest } = root.attributes;
  if (nested) {
    const [w, h] = [rounded(width * scale), rounded(height * scale)];
    const inner = {
      ...root,
      attributes: { ...rest, viewBox: own!, x: rounded(x), y: rounded(y), width: w, height: h },
    };
    return { ...root, attributes: { xmlns, viewBox }, children: [inner] };
  }
  const steps = [
    `translate(${rounded(x)} ${rounded(y)})`,
    `scale(${rounded(scale)})`,
    `translate(${rounded(-minX)} ${rounded(-minY)})`,
  ];
  // A mask of the root, or another transform, is measured in the drawing's own coordinates.
  const inside: Record<string, string> = {};
  for (const key of MOVED_TO_GROUP) {
    if (rest[key] === undefined) continue;
    inside[key] = rest[key];
    delete rest[key];
  }
  const children =
    Object.keys(inside).length > 0 ? [{ ...root, name: 'g', attributes: inside }] : root.children;
  const group = { ...root, name: 'g', attributes: { transform: steps.join(' ') }, children };
  return { ...root, attributes: { xmlns, ...rest, viewBox }, children: [group] };
}
