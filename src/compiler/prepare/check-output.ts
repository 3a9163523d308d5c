import { gate, gateTree } from '../svg/gate.ts';
import { IconError } from '../icon.ts';
import { readPlain } from '../svg/plain-reader.ts';
import { walk, type Node } from '../svg/xml-tree.ts';

/** What is read otherwise in a page than in a file: HTML takes it for its own. */
const TEXTUAL = new Set(['style', 'title', 'desc', 'metadata']);
const WITH_TEXT = new Set(['text', 'tspan']);

export interface Built {
  root: Node;
  /** Whether it is made of tags alone, so that svg-sprite writes what is inside as it finds it. */
  plain: boolean;
}

/**
 * What svgo and svg-sprite wrote passes the same gate as the source, and more: no comment, style or class, and text
 * only where it is drawn. Such markup means the same read as XML and as HTML, so it may stand in a page.
 *
 * @throws IconError when it does not.
 */
export function checkBuilt(text: string, file: string): Built {
  const refuse = (reason: string): never => {
    throw new IconError(file, `what it was made into ${reason}`);
  };
  if (/<[!?]/.test(text)) refuse('holds a comment or declaration');
  const plain = readPlain(text);
  const { root } = plain ? gateTree(plain, file) : gate(text, file);
  for (const { name, attributes, children } of walk(root)) {
    if (TEXTUAL.has(name)) refuse(`holds <${name}>`);
    if (attributes['style'] !== undefined || attributes['class'] !== undefined) refuse('holds a style');
    if (WITH_TEXT.has(name)) continue;
    if (children.some((child) => typeof child === 'string' && child.trim())) refuse('holds text');
  }
  return { root, plain: plain !== undefined };
}
