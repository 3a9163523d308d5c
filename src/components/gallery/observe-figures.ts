import type { LedeElement } from '../../internal/element/lede-element.ts';
import { adorn, figuresOf, imageOf } from './figures.ts';

/** For styles: its place says what it would show. */
const mark = (image: EventTarget | null, missing: boolean) =>
  (image as Element).toggleAttribute('data-missing', missing);
export const told = ({ target, type }: Event) => mark(target, type === 'error');

/** Hears what happens to a gallery's figures: that they come, go or change, do not load, are used by the reader. */
export function watch(host: LedeElement, changed: () => void, heard: (event: Event) => void): void {
  let observer: MutationObserver | undefined;
  host.addController({
    hostConnected() {
      observer ??= new MutationObserver(() => host.hasUpdated && changed());
      observer.observe(host, { childList: true, subtree: true });
      for (const type of ['error', 'load']) host.addEventListener(type, told, true);
      // One listener each for all pictures.
      for (const type of ['click', 'keydown', 'focusin', 'pointerenter']) host.addEventListener(type, heard);
    },
    hostDisconnected: () => observer?.disconnect(),
  });
}

export const areOthers = (now: readonly unknown[], then?: readonly unknown[]): boolean =>
  now.length !== then?.length || now.some((one, at) => one !== then[at]);

/** The figures as they are now; what they lack is given to them, what is missing noted. */
export function readFigures(host: Element): HTMLElement[] {
  const figures = figuresOf(host);
  for (const figure of figures) {
    adorn(figure);
    const image = imageOf(figure)!;
    // One that failed before anyone listened.
    if (image.complete && image.src && !image.naturalWidth) image.decode().catch(() => mark(image, true));
  }
  return figures;
}
