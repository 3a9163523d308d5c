/**
 * An element's shadow tree and light DOM, a line for each element and text, styles aside. It stands by itself, so that
 * a page can be given its source.
 */
export function treeOf(root: Element, ids = false): string[] {
  // Not by class: what was in an iframe is of that window's.
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const lines = (node: Element | ShadowRoot, indent: string): string[] => {
    if (isElement(node) && node.localName === 'style') return [];
    const attributes = isElement(node)
      ? [...node.attributes]
          .filter(({ name }) => name !== 'defer-hydration' && (ids || name !== 'id'))
          .map(({ name, value }) => ` ${name}="${value.trim()}"`)
          .sort()
          .join('')
      : '';
    const own = isElement(node) ? `${indent}<${node.localName}${attributes}>` : `${indent}#shadow`;
    const inside = [...node.childNodes].flatMap((child) => {
      if (isElement(child)) return lines(child, `${indent}  `);
      return child.nodeType === 3 && child.textContent!.trim()
        ? [`${indent}  ${child.textContent!.trim()}`]
        : [];
    });
    const shadow = isElement(node) && node.shadowRoot ? lines(node.shadowRoot, `${indent}  `) : [];
    return [own, ...shadow, ...inside];
  };
  return lines(root, '');
}
