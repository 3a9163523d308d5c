/** `sign-in` is read "Sign in": a last resort, and English. */
export const spoken = (icon: string): string => {
  const words = icon.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The name that slotted content gives: of an icon with a label, of a drawing with a title, or its text. */
export function nameIn(nodes: readonly Node[]): string {
  for (const node of nodes) {
    const element = node instanceof Element ? node : undefined;
    const name =
      element?.getAttribute('aria-label') ||
      element?.getAttribute('label') ||
      element?.getAttribute('alt') ||
      node.textContent?.replace(/\s+/g, ' ').trim();
    if (name) return name;
  }
  return '';
}
