import { render } from 'lit';
import { iconSvg } from '../../internal/icons/icon-svg.ts';
import { hasBareImage, imageOf, openerOf } from './figures.ts';

/** A figure's caption or, without one, the `alt` of its picture. */
const figureText = (figure: Element): string =>
  figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim() || imageOf(figure)!.alt;

export interface SemanticsOptions {
  /** Index of the slide in view; undefined where all figures are in view, which are then no slides. */
  current: number | undefined;
  /** Pictures open the lightbox. */
  opens: boolean;
  /** The role description "slide". */
  slide: string;
  /** "3 of 12". */
  position(index: number): string;
}

/**
 * Names figures as slides, "3 of 12: caption", and lets Tab reach only the one in view. A picture without a link becomes
 * a button where it opens the lightbox.
 */
export class FigureSemantics {
  #key = '';
  #current: number | undefined;

  /** The figures changed: `apply` changes all of them next time. */
  reset(): void {
    this.#key = '';
  }

  apply(figures: readonly HTMLElement[], options: SemanticsOptions): void {
    const { current, opens, slide, position } = options;
    const key = [current === undefined, opens, slide, position(0)].join();
    // A turn changes only two figures.
    const indexes = key === this.#key ? [this.#current, current] : figures.keys();
    this.#key = key;
    this.#current = current;
    for (const index of new Set(indexes)) {
      const figure = figures[index ?? -1];
      if (figure) applyTo(figure, index!, options);
    }
  }
}

function applyTo(figure: HTMLElement, index: number, options: SemanticsOptions): void {
  const { current, opens, slide, position } = options;
  const isSlide = current !== undefined;
  figure.ariaRoleDescription = isSlide ? slide : null;
  figure.ariaLabel = isSlide ? [position(index), figureText(figure)].filter(Boolean).join(': ') : null;
  const opener = openerOf(figure);
  const bare = hasBareImage(figure);
  if (bare && (opens || opener.role === 'button')) opener.role = opens ? 'button' : null;
  if (bare && !opens) opener.removeAttribute('tabindex');
  else if (isSlide && index !== current) opener.tabIndex = -1;
  else if (bare) opener.tabIndex = 0;
  else opener.removeAttribute('tabindex');
}

/** Adds a camera icon to a figure's credit, unless it holds an icon or picture already. */
export function addCreditIcon(figure: Element): void {
  const credit = figure.querySelector<HTMLElement>('figcaption .credit');
  if (credit && !credit.querySelector('svg, img, lede-icon'))
    render(iconSvg('camera'), credit, { renderBefore: credit.firstChild });
}
