import { resolveVars } from '../svg/resolve-vars.ts';
import { parse, walk } from '../svg/xml-tree.ts';

const PAINTS = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];
const NO_COLOUR =
  /^(?:|none|currentcolor|inherit|transparent|context-(?:fill|stroke)|url\(.*|black|#000|#000000|var\(.*)$/i;

/**
 * Whether an icon has colours of its own, and would lose them when drawn in one colour. Black does not count: it is the
 * default paint. Paint inside a mask or clip path does not count either, as it is not shown.
 */
export function hasOwnColours(svg: string, file: string): boolean {
  const root = parse(resolveVars(svg), file);
  const notShown = new Set<object>();
  for (const node of walk(root)) {
    const hidden = notShown.has(node) || node.name === 'mask' || node.name === 'clipPath';
    if (hidden) for (const child of node.children) if (typeof child !== 'string') notShown.add(child);
    if (!hidden && PAINTS.some((key) => !NO_COLOUR.test((node.attributes[key] ?? '').trim()))) return true;
  }
  return false;
}
