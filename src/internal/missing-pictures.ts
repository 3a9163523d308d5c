const MISSING = 'data-lede-missing';

/**
 * Marks a picture that failed to load, on what is around it: the words in its place can't be drawn in an `<img>`, which
 * has no pseudo-elements in WebKit.
 */
function markMissing(image: HTMLImageElement, missing: boolean): void {
  const holder = (image.closest('picture') ?? image).parentElement;
  if (!holder || holder.localName.includes('-') || image.closest('figcaption')) return;
  if (!missing) holder.removeAttribute(MISSING);
  // Observers see an attribute that is set again as a change.
  else if (holder.getAttribute(MISSING) !== image.alt) holder.setAttribute(MISSING, image.alt);
}

/** Listener of `error` and `load`, which other elements fire too. */
export function onLoadOrError({ target, type }: Event): void {
  if (target instanceof HTMLImageElement) markMissing(target, type === 'error');
}

const unchecked = new Set<HTMLImageElement>();

/**
 * Marks a picture that may have failed before there was a listener. In a later task, together with all others: the browser
 * computes the page's styles to tell a picture's size.
 */
export function checkPicture(image: HTMLImageElement): void {
  if (!image.complete) return;
  if (unchecked.size === 0) setTimeout(checkAll);
  unchecked.add(image);
}

function checkAll(): void {
  for (const image of unchecked)
    // A drawing without a size of its own has no natural width either, and can be decoded.
    if (image.src && !image.naturalWidth) image.decode().catch(() => markMissing(image, true));
  unchecked.clear();
}

/** Marks pictures inside an element that may have failed before there was a listener. */
export function checkPictures(root: Element): void {
  for (const image of root.querySelectorAll('img')) checkPicture(image);
}
