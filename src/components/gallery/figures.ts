import { render } from 'lit';
import { isPlainClick } from '../../internal/plain-click.ts';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import type { LightboxPicture } from '../lightbox/index.ts';

/** The pictures of a gallery: its figures that hold one, in a list or not. */
export const figuresOf = (host: Element): HTMLElement[] =>
  [...host.querySelectorAll<HTMLElement>('figure:not(:scope figure figure)')].filter(imageOf);

export function imageOf(figure: Element): HTMLImageElement | null {
  return figure.querySelector('img');
}

/** What opens a figure's picture: the link or button around it, else the picture itself. */
export function openerOf(figure: Element): HTMLElement {
  const image = imageOf(figure)!;
  const around = image.closest<HTMLElement>('a, button');
  return figure.contains(around) ? around! : image;
}

const isBare = (figure: Element): boolean => openerOf(figure) === imageOf(figure);

/** Whether nothing in them takes the focus by itself. */
export const areBare = (figures: readonly Element[]): boolean => figures.every(isBare);

const PICTURE = /\.(avif|bmp|gif|jfif|jpe?g|jxl|png|svg|webp)\b/i;
const fileOf = (url: string) => url.split('?')[0];

/** Whether a figure's link leads to a page, to be followed: not to a picture, nor to another size of its own. */
function leadsAway(host: LedeElement, figure: Element): boolean {
  const { href, pathname, search, type, dataset } = openerOf(figure) as HTMLAnchorElement;
  if (!href || type.startsWith('image/') || dataset['srcset'] || PICTURE.test(pathname + search))
    return false;
  return fileOf(href) !== fileOf(imageOf(figure)!.src) && hrefOf(host, href) !== undefined;
}

/** A picture's address in the page: its figure's id, else the gallery's and its number. */
export function addressOf(host: Element, figure: Element, index: number): string | undefined {
  if (figure.id) return `#${figure.id}`;
  return host.id ? `#${host.id}-${index + 1}` : undefined;
}

/** What the lightbox is to show, read from the page's own figures. */
export function pictureOf(host: LedeElement, figure: HTMLElement, index: number): LightboxPicture {
  const image = imageOf(figure)!;
  const link = openerOf(figure);
  const large = leadsAway(host, figure) ? undefined : hrefOf(host, link.getAttribute('href'));
  return {
    src: large ?? (image.currentSrc || image.src),
    // Without a large picture of its own, the figure's sizes are chosen from anew.
    srcset: link.dataset['srcset'] ?? (large ? undefined : image.srcset),
    sizes: link.dataset['sizes'],
    alt: image.alt,
    caption: figure.querySelector('figcaption') ?? undefined,
    thumb: image,
    address: addressOf(host, figure, index),
  };
}

/** What a slide shows, in one line. */
const wordsOf = (figure: Element): string =>
  figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim() || imageOf(figure)!.alt;

/**
 * Names figures as slides, "3 of 12: caption", and lets Tab reach the one in view alone; where all are in view, they
 * are plain figures. One without a link is a button where it opens the lightbox. `only` these, where the others are so
 * already.
 */
export function dress(
  figures: readonly HTMLElement[],
  inView: number | undefined,
  opens: boolean,
  slide: string,
  of: (index: number) => string,
  only?: readonly unknown[],
): void {
  const row = inView !== undefined;
  for (const [index, figure] of figures.entries()) {
    if (only && !only.includes(index)) continue;
    figure.ariaRoleDescription = row ? slide : null;
    figure.ariaLabel = row ? [of(index), wordsOf(figure)].filter(Boolean).join(': ') : null;
    const opener = openerOf(figure);
    const bare = isBare(figure);
    if (bare && (opens || opener.role === 'button')) opener.role = opens ? 'button' : null;
    if (bare && !opens) opener.removeAttribute('tabindex');
    else if (row && index !== inView) opener.tabIndex = -1;
    else if (bare) opener.tabIndex = 0;
    else opener.removeAttribute('tabindex');
  }
}

/** The figure whose picture was clicked, to be opened here and now; -1 for any other click. */
export function clickedIn(host: LedeElement, figures: readonly HTMLElement[], event: MouseEvent): number {
  if (event.defaultPrevented || !isPlainClick(event)) return -1;
  const target = event.target as Element;
  const opener = target.closest('a, button') ?? target;
  return figures.findIndex((figure) => openerOf(figure) === opener && !leadsAway(host, figure));
}

/** Gives a figure's credit its camera, unless it has a picture of its own. */
export function adorn(figure: Element): void {
  const credit = figure.querySelector<HTMLElement>('figcaption .credit');
  if (credit && !credit.querySelector('svg, img, lede-icon'))
    render(iconSvg('camera'), credit, { renderBefore: credit.firstChild });
}
