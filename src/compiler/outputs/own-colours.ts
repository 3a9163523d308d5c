import { resolveVars } from '../svg/resolve-vars.ts';
import { parse, walk } from '../svg/xml-tree.ts';

const PAINTS = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];
const NO_COLOUR =
  /^(?:|none|currentcolor|inherit|transparent|context-(?:fill|stroke)|url\(.*|black|#000|#000000|var\(.*)$/i;

/**
 * Whether an icon has colours of its own, so that drawn in one colour it would lose something. Black is no colour: it
 * is what a drawing has that says nothing. What a mask or clip holds is no paint.
 */
export function hasOwnPaint(svg: string, file: string): boolean {
  const root = parse(resolveVars(svg), file);
  const unpainted = new Set<object>();
  for (const node of walk(root)) {
    const hidden = unpainted.has(node) || node.name === 'mask' || node.name === 'clipPath';
    if (hidden) for (const child of node.children) if (typeof child !== 'string') unpainted.add(child);
    if (!hidden && PAINTS.some((key) => !NO_COLOUR.test((node.attributes[key] ?? '').trim()))) return true;
  }
  return false;
}
