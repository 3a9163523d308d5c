// What the layout of a page tells. The documents that unit tests simulate have none.

/** The list of a media query; undefined where there is no layout. */
export const mediaQuery = (query: string): MediaQueryList | undefined => globalThis.matchMedia?.(query);

export const mediaMatches = (query: string): boolean => mediaQuery(query)?.matches ?? false;

export const reducedMotion = (): boolean => mediaMatches('(prefers-reduced-motion: reduce)');

/**
 * Tells when an element gets another size, and once at first; never where there is no layout.
 *
 * @param onSize - Called with the entry of the element.
 * @returns a function that stops it.
 */
export function observeSize(element: Element, onSize: (entry: ResizeObserverEntry) => void): () => void {
  if (!globalThis.ResizeObserver) return () => {};
  const observer = new ResizeObserver(([entry]) => onSize(entry!));
  observer.observe(element);
  return () => observer.disconnect();
}
