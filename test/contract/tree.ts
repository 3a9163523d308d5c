/**
 * An element's shadow tree and light DOM, a line for each element and text, styles aside. It stands by itself, so that
 * a page can be given its source.
 */
export function treeOf(root: Element, ids = false): string[] {
  const lines = (node: Element | ShadowRoot, indent: string): string[] => {
    if (node instanceof Element && node.localName === 'style') return [];
    const attributes =
      node instanceof Element
        ? [...node.attributes]
            .filter(({ name }) => name !== 'defer-hydration' && (ids || name !== 'id'))
            .map(({ name, value }) => ` ${name}="${value.trim()}"`)
            .sort()
            .join('')
        : '';
    const own = node instanceof Element ? `${indent}<${node.localName}${attributes}>` : `${indent}#shadow`;
    const inside = [...node.childNodes].flatMap((child) => {
      if (child instanceof Element) return lines(child, `${indent}  `);
      return child instanceof Text && child.data.trim() ? [`${indent}  ${child.data.trim()}`] : [];
    });
    const shadow = node instanceof Element && node.shadowRoot ? lines(node.shadowRoot, `${indent}  `) : [];
    return [own, ...shadow, ...inside];
  };
  return lines(root, '');
}
