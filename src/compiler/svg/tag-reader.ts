import type { XmlNode } from './xml-tree.ts';
import { LIMITS } from './allow-list.ts';

const START = /<([a-zA-Z]+)/y;
/** Printable ASCII that no XML or HTML writer escapes. */
const VALUE = "([ !#-%'-;=?-~]*)";
/** Markup as svgo writes it. */
const COMPACT = {
  attribute: new RegExp(` ([a-zA-Z][a-zA-Z\\d-]*)="${VALUE}"`, 'y'),
  end: /\/?>/y,
  between: /(?:)/y,
};
/** Markup as people write it. */
const SPACED = {
  attribute: new RegExp(`[ \\t\\r\\n]+([a-zA-Z][a-zA-Z\\d-]*)="${VALUE}"`, 'y'),
  end: /[ \t\r\n]*\/?>/y,
  between: /[ \t\r\n]*/y,
};
/** Elements in which white space may be part of the drawing. */
const TEXTUAL = new Set(['text', 'tspan', 'style', 'title', 'desc']);

/**
 * Reads markup that consists of tags alone: no text, entities, namespace prefixes, comments or anything else that two
 * readers could take for different things. Most icons are such, and this takes a third of the time of the strict
 * parser. Undefined for any other markup: then the strict parser reads it, or reports what is wrong and where.
 *
 * @param spaced Allows white space between and inside tags as people write it. Default: markup as svgo writes it.
 */
export function readTags(text: string, spaced = false): XmlNode | undefined {
  if (text.length > LIMITS.file) return undefined;
  const { attribute, end, between } = spaced ? SPACED : COMPACT;
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
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
      // `<g></g>` is left to the strict parser: the next writer would turn it into `<g/>`.
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
    const node: XmlNode = { name, attributes, children: [], line: 1, column: 1 };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (++elements > LIMITS.elements || open.length >= LIMITS.depth) return undefined;
    const tagEnd = skip(end);
    if (tagEnd === undefined) return undefined;
    if (!tagEnd.includes('/')) open.push(node);
  }
  return open.length === 0 ? root : undefined;
}
