import type { LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import { isPlainClick } from '../../internal/plain-click.ts';
import { hrefOf } from '../../internal/url/href-of.ts';

/** The figures of a gallery that hold a picture, in a list or not. Those with `hidden`, or in a hidden list item, don't count. */
export const figuresOf = (host: Element): HTMLElement[] =>
  [
    ...host.querySelectorAll<HTMLElement>('figure:not(:scope figure figure, :scope [hidden] *, [hidden])'),
  ].filter(imageOf);

export function imageOf(figure: Element): HTMLImageElement | null {
  return figure.querySelector('img');
}

/**
 * Width / height of a row's pictures: that of the first one, by its `width` and `height`; from 1 to 7 / 3, so that pictures
 * of other shapes have room. Undefined where it is not known before the picture has loaded.
 */
export function rowRatio([first]: readonly Element[]): number | undefined {
  const image = first && imageOf(first);
  const [width, height] = ['width', 'height'].map((name) => Number(image?.getAttribute(name)));
  return width! > 0 && height! > 0 ? Math.min(Math.max(width! / height!, 1), 7 / 3) : undefined;
}

export const creditOf = (figure: Element): Element | null => figure.querySelector('figcaption .credit');

/** What opens a figure's picture: the link or button around it, else the picture itself. */
export function openerOf(figure: Element): HTMLElement {
  const image = imageOf(figure)!;
  const around = image.closest<HTMLElement>('a, button');
  return figure.contains(around) ? around! : image;
}

export const hasBareImage = (figure: Element): boolean => openerOf(figure) === imageOf(figure);

/** Whether no figure has a link or button, so that none can be focused. */
export const areBare = (figures: readonly Element[]): boolean => figures.every(hasBareImage);

const PICTURE = /\.(avif|bmp|gif|jfif|jpe?g|jxl|png|svg|webp)\b/i;
const withoutQuery = (url: string) => url.split('?')[0];

/** Whether a figure's link leads to a page to be followed, not to a picture or another size of its own. */
function linksToPage(host: LedeElement, figure: Element): boolean {
  const { href, pathname, search, type, dataset } = openerOf(figure) as HTMLAnchorElement;
  if (!href || type.startsWith('image/') || dataset['srcset'] || PICTURE.test(pathname + search))
    return false;
  return withoutQuery(href) !== withoutQuery(imageOf(figure)!.src) && hrefOf(host, href) !== undefined;
}

/** A picture's address in the page: its figure's id, else the gallery's id and its number. */
export function figureAddress(host: Element, figure: Element, index: number): string | undefined {
  if (figure.id) return `#${figure.id}`;
  return host.id ? `#${host.id}-${index + 1}` : undefined;
}

/** What the lightbox shows for a figure. */
export function lightboxPicture(host: LedeElement, figure: HTMLElement, index: number): LightboxPicture {
  const image = imageOf(figure)!;
  const link = openerOf(figure);
  const large = linksToPage(host, figure) ? undefined : hrefOf(host, link.getAttribute('href'));
  return {
    src: large ?? (image.currentSrc || image.src),
    // Without a large picture, the browser chooses again from the image's own sizes.
    srcset: link.dataset['srcset'] ?? (large ? undefined : image.srcset),
    sizes: link.dataset['sizes'],
    alt: image.alt,
    caption: figure.querySelector('figcaption') ?? undefined,
    thumb: image,
    address: figureAddress(host, figure, index),
  };
}

/** Index of the figure whose picture was clicked to be opened here; -1 for any other click. */
export function clickedFigure(host: LedeElement, figures: readonly HTMLElement[], event: MouseEvent): number {
  if (event.defaultPrevented || !isPlainClick(event)) return -1;
  const target = event.target as Element;
  const opener = target.closest('a, button') ?? target;
  return figures.findIndex((figure) => openerOf(figure) === opener && !linksToPage(host, figure));
}
