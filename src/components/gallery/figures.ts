import { hrefOf } from '../../internal/safe-url.ts';
import type { LedeElement } from '../../internal/element.ts';
import type { LightboxPicture } from '../lightbox/index.ts';

/** The pictures of a gallery: its figures that hold one. */
export const figuresOf = (host: Element): HTMLElement[] =>
  [...host.querySelectorAll<HTMLElement>(':scope > figure')].filter((figure) => imageOf(figure));

export const imageOf = (figure: Element): HTMLImageElement | null => figure.querySelector('img');

/** The link around a figure's picture, to the large one. */
export const linkOf = (figure: Element): HTMLAnchorElement | null => {
  const link = imageOf(figure)?.closest('a') ?? null;
  return link && figure.contains(link) ? link : null;
};

/** A picture's address in the page: its figure's id, else the gallery's and its number. */
export function addressOf(host: Element, figure: Element, index: number): string | undefined {
  if (figure.id) return `#${figure.id}`;
  return host.id ? `#${host.id}-${index + 1}` : undefined;
}

/** What the lightbox is to show, read from the page's own figures. */
export function pictureOf(host: LedeElement, figure: HTMLElement, index: number): LightboxPicture {
  const image = imageOf(figure)!;
  const link = linkOf(figure);
  const large = link && hrefOf(host, link.getAttribute('href'));
  return {
    src: large ?? image.currentSrc ?? image.src,
    // Without a large picture of its own, the figure's sizes are chosen from anew.
    srcset: link?.dataset['srcset'] ?? (large ? undefined : image.srcset),
    sizes: link?.dataset['sizes'],
    alt: image.alt,
    caption: figure.querySelector('figcaption') ?? undefined,
    thumb: image,
    address: addressOf(host, figure, index),
  };
}

/** Text of a caption in one line. */
const captionOf = (figure: Element): string =>
  (figure.querySelector('figcaption') ?? imageOf(figure))?.textContent?.replace(/\s+/g, ' ').trim() ||
  imageOf(figure)?.alt ||
  '';

/** Names figures as slides, "3 of 12: caption"; without a word for slide they are plain figures again. */
export function nameSlides(
  figures: readonly HTMLElement[],
  slide: string | null,
  of: (index: number) => string,
): void {
  for (const [index, figure] of figures.entries()) {
    const caption = captionOf(figure);
    figure.ariaRoleDescription = slide;
    figure.ariaLabel = slide && [of(index), caption].filter(Boolean).join(': ');
  }
}

/** Lets Tab reach the link of the figure in view alone; of all, where all are. */
export function rove(figures: readonly HTMLElement[], inView: number | undefined): void {
  for (const [index, figure] of figures.entries()) {
    const link = linkOf(figure);
    if (inView !== undefined && index !== inView) link?.setAttribute('tabindex', '-1');
    else link?.removeAttribute('tabindex');
  }
}

/** The figure whose link was clicked, to be followed here and now; -1 for any other click. */
export function clickedIn(figures: readonly HTMLElement[], event: MouseEvent): number {
  const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return -1;
  const link = (event.target as Element).closest('a');
  return link ? figures.findIndex((figure) => linkOf(figure) === link) : -1;
}
