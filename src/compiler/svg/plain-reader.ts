import type { Node } from './xml-tree.ts';
import { LIMITS } from './allow-list.ts';

const START = /<([a-zA-Z]+)/y;
/** Printable ASCII that needs no escape in XML, in HTML or from any writer of them. */
const VALUE = "([ !#-%'-;=?-~]*)";
const TIGHT = {
  attribute: new RegExp(` ([a-zA-Z][a-zA-Z\\d-]*)="${VALUE}"`, 'y'),
  end: /\/?>/y,
  between: /(?:)/y,
};
const LOOSE = {
  attribute: new RegExp(`[ \\t\\r\\n]+([a-zA-Z][a-zA-Z\\d-]*)="${VALUE}"`, 'y'),
  end: /[ \t\r\n]*\/?>/y,
  between: /[ \t\r\n]*/y,
};
/** Where blanks may be part of the drawing. */
const TEXTUAL = new Set(['text', 'tspan', 'style', 'title', 'desc']);

/**
 * Reads markup of tags alone, without text, entities, prefixes, comments or anything else that two readers could take
 * for different things: most icons. It costs a third of the strict reader. Undefined when there is more to a text: then
 * the strict one reads it, or says what is wrong with it, and where.
 *
 * @param loose Lets blanks by as people write them; without it, markup is as svgo writes it.
 */
export function readPlain(text: string, loose = false): Node | undefined {
  if (text.length > LIMITS.file) return undefined;
  const { attribute, end, between } = loose ? LOOSE : TIGHT;
  const open: Node[] = [];
  let root: Node | undefined;
  let elements = 0;
  let at = 0;
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found?.[0];
  };
  for (skip(between); at < text.length; skip(between)) {
    if (text.startsWith('</', at)) {
      const node = open.pop();
      // The next writer would write `<g></g>` otherwise.
      if (!node || node.children.length === 0 || !text.startsWith(`${node.name}>`, at + 2)) return undefined;
      at += node.name.length + 3;
      continue;
    }
    const name = skip(START)?.slice(1);
    if (!name || TEXTUAL.has(name) || (root && open.length === 0)) return undefined;
    const attributes: Record<string, string> = {};
    attribute.lastIndex = at;
    for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
      if (Object.hasOwn(attributes, found[1]!)) return undefined;
      attributes[found[1]!] = found[2]!;
      at = attribute.lastIndex;
    }
    if (root && attributes['xmlns'] !== undefined) return undefined;
    const node: Node = { name, attributes, children: [], line: 1, column: 1 };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (++elements > LIMITS.elements || open.length >= LIMITS.depth) return undefined;
    const tail = skip(end);
    if (tail === undefined) return undefined;
    if (!tail.includes('/')) open.push(node);
  }
  return open.length === 0 ? root : undefined;
}
