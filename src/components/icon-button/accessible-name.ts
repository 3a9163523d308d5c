/** "Sign in" for `sign-in`: the name of last resort, in English. */
export const nameFromIcon = (icon: string): string => {
  const words = icon.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The name that slotted content gives: the label of an icon, the `alt` or title of a picture, or the text. */
export function contentName(nodes: readonly Node[]): string {
  for (const node of nodes) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    const name =
      element?.getAttribute('aria-label') ||
      element?.getAttribute('label') ||
      element?.getAttribute('alt') ||
      node.textContent?.replace(/\s+/g, ' ').trim();
    if (name) return name;
  }
  return '';
}

/** Whether a node shows text; a drawing's title is none. */
export const hasText = ({ nodeName, textContent }: Node): boolean =>
  Boolean(textContent?.trim()) && !/^(?:svg|lede-icon)$/i.test(nodeName);
