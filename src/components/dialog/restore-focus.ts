/** The focused element, also inside shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The parent of a node, also of a shadow root. */
export const composedParent = (node: Node): Node | null =>
  node.parentNode ?? (node as ShadowRoot).host ?? null;

/**
 * Remembers the opener, by default the focused element. Returns a function that gives the focus back to it or, when it
 * is gone, to its nearest ancestor that is left.
 */
export function rememberFocus(
  host: Element,
  opener: Element | null = deepActiveElement(host.ownerDocument),
): () => void {
  const path: HTMLElement[] = [];
  for (let node: Node | null = opener; node; node = composedParent(node))
    if (node.nodeType === Node.ELEMENT_NODE) path.push(node as HTMLElement);
  return () => {
    for (const element of path) {
      if (!element.isConnected || element === host.ownerDocument.body) continue;
      element.focus({ preventScroll: true });
      // Not `:focus-within`: the dialog may be inside, and in Firefox still has the focus.
      if ((element.getRootNode() as Document).activeElement === element) return;
      // The opener is gone or disabled: the place where it was takes the focus, once.
      if (element === opener || element.getClientRects().length === 0) continue;
      element.tabIndex = -1;
      element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
      element.focus({ preventScroll: true });
      return;
    }
  };
}
