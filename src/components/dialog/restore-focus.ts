/** The element that has the focus, through shadow roots. */
function focused(from: Document): Element | null {
  let at = from.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/**
 * Notes what opened something, by default what has the focus, and returns the way to give the focus back: to the
 * opener or, when that is gone, to the nearest thing around it that is left.
 */
export function rememberFocus(
  host: Element,
  opener: Element | null = focused(host.ownerDocument),
): () => void {
  const path: Element[] = [];
  for (let at: Node | null = opener; at; at = parentOf(at))
    if (at.nodeType === Node.ELEMENT_NODE) path.push(at as Element);
  return () => {
    for (const at of path as HTMLElement[]) {
      if (!at.isConnected || at === host.ownerDocument.body) continue;
      at.focus({ preventScroll: true });
      if (at.matches(':focus-within')) return;
      // The opener is gone or disabled: the place where it was takes the focus, this once.
      if (at === opener || at.getClientRects().length === 0) continue;
      at.tabIndex = -1;
      at.addEventListener('blur', () => at.removeAttribute('tabindex'), { once: true });
      at.focus({ preventScroll: true });
      return;
    }
  };
}
