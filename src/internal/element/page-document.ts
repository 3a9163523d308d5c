/**
 * A property of the document. In a page with `<img name="title">`, `document.title` is that image; the prototype's getter
 * is not.
 */
export const documentProperty = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document) as Document[Name];

/** `document.querySelector()`, also in a page with an element of that name. */
export const queryDocument = <E extends Element>(selector: string): E | null =>
  Document.prototype.querySelector.call(document, selector) as E | null;

/** Calls back once the page has loaded; at once if it has. Until then its scripts may still define and register things. */
export function whenLoaded(callback: () => void): void {
  if (documentProperty('readyState') === 'complete') callback();
  else addEventListener('load', () => callback(), { once: true });
}
