import type { LedeElement } from '../../internal/element/lede-element.ts';
import { addCreditIcon } from './figure-semantics.ts';
import { figuresOf, imageOf } from './figures.ts';

/** Marks a picture that failed to load; styles then show its `alt`. */
const markMissing = (image: EventTarget | null, missing: boolean) =>
  (image as Element).toggleAttribute('data-missing', missing);
export const onLoadOrError = ({ target, type }: Event): boolean => markMissing(target, type === 'error');

/** Observes a gallery's figures: `onChange` when the page changes them, `onEvent` when the reader uses them. */
export function observeFigures(
  host: LedeElement,
  onChange: () => void,
  onEvent: (event: Event) => void,
): void {
  let observer: MutationObserver | undefined;
  host.addController({
    hostConnected() {
      observer ??= new MutationObserver(() => host.hasUpdated && onChange());
      observer.observe(host, { childList: true, subtree: true });
      for (const type of ['error', 'load']) host.addEventListener(type, onLoadOrError, true);
      // One listener each for all pictures.
      for (const type of ['click', 'keydown', 'focusin', 'pointerenter'])
        host.addEventListener(type, onEvent);
    },
    hostDisconnected: () => observer?.disconnect(),
  });
}

export const listsDiffer = (now: readonly unknown[], before?: readonly unknown[]): boolean =>
  now.length !== before?.length || now.some((item, index) => item !== before[index]);

/** Reads the figures, adds icons to their credits and marks pictures that failed to load. */
export function readFigures(host: Element): HTMLElement[] {
  const figures = figuresOf(host);
  for (const figure of figures) {
    addCreditIcon(figure);
    const image = imageOf(figure)!;
    // It may have failed before there was a listener.
    if (image.complete && image.src && !image.naturalWidth)
      image.decode().catch(() => markMissing(image, true));
  }
  return figures;
}
