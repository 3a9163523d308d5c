import type { ReactiveControllerHost } from 'lit';

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

/** Marks a picture that may have failed before there was a listener. */
export function checkPicture(image: HTMLImageElement): void {
  // A drawing without a size of its own has no natural width either, and can be decoded.
  if (image.complete && image.src && !image.naturalWidth)
    image.decode().catch(() => markMissing(image, true));
}

/** Marks missing pictures in an element's content and shadow root, except those slotted without anything around them. */
export function watchPictures(host: ReactiveControllerHost & HTMLElement): void {
  const roots = () => [host, host.shadowRoot!];
  host.addController({
    hostConnected() {
      // These events don't leave a shadow root.
      for (const root of roots())
        for (const type of ['error', 'load']) root.addEventListener(type, onLoadOrError, true);
    },
    hostUpdated() {
      for (const root of roots())
        for (const image of root.querySelectorAll<HTMLImageElement>('[slot=media] img, .media img'))
          checkPicture(image);
    },
  });
}
