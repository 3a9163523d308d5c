import type { XmlNode } from './xml-tree.ts';

const WITH_TEXT = new Set(['text', 'tspan', 'a']);
const NO_BREAK = '\u00A0';

/** Makes the spaces that `xml:space="preserve"` keeps into spaces that are kept without it, as icons have no `xml:` names. */
export function keepSpaces(node: XmlNode, preserved = false): void {
  const own = node.attributes['xml:space'];
  const preserve = own === undefined ? preserved : own === 'preserve';
  const isText = preserve && WITH_TEXT.has(node.name);
  node.children = node.children.map((child) => {
    if (typeof child !== 'string') keepSpaces(child, preserve);
    else if (isText)
      return child.replace(/\s/g, ' ').replace(/^ +| +$| {2,}/g, (spaces) => NO_BREAK.repeat(spaces.length));
    return child;
  });
}
