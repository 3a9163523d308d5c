/**
 * Tells when an element gets another size, and once at first; never where there is no layout, as in the documents that
 * unit tests simulate.
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
