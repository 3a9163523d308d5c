import { positionText } from '../../internal/carousel/turn-buttons.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { hasBareImage, imageOf, openerOf } from './figures.ts';

/** A figure's caption or, without one, the `alt` of its picture. */
const figureText = (figure: Element): string =>
  figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim() || imageOf(figure)!.alt;

interface SemanticsHost {
  readonly lightbox: string;
}
interface SlideTexts {
  readonly texts: { slide: string; of(number: string, count: string): string };
  number(value: number): string;
}

/**
 * Names figures as slides, "3 of 12: caption", and lets Tab reach only the one in view. A picture without a link becomes
 * a button where it opens the lightbox.
 */
export class FigureSemantics {
  readonly #host: SemanticsHost;
  readonly #localize: SlideTexts;
  #key = '';
  #current: number | undefined;

  constructor(host: SemanticsHost, localize: SlideTexts) {
    this.#host = host;
    this.#localize = localize;
  }

  /** The figures changed: `apply` changes all of them next time. */
  reset(): void {
    this.#key = '';
  }

  /** @param current - Index of the slide in view; undefined where all figures are in view, which are then no slides. */
  apply(figures: readonly HTMLElement[], current: number | undefined): void {
    const opens = this.#host.lightbox !== 'none';
    const { slide } = this.#localize.texts;
    const position = (index: number) => positionText(this.#localize, index, figures.length);
    const key = [current === undefined, opens, slide, position(0)].join();
    // A turn changes only two figures.
    const indexes = key === this.#key ? [this.#current, current] : figures.keys();
    this.#key = key;
    this.#current = current;
    for (const index of new Set(indexes)) {
      const figure = figures[index ?? -1];
      if (!figure) continue;
      const label = [position(index!), figureText(figure)].filter(Boolean).join(': ');
      applyToFigure(figure, current === undefined ? undefined : { slide, label });
      applyToOpener(figure, opens, current === undefined || index === current);
    }
  }
}

function applyToFigure(figure: HTMLElement, names: { slide: string; label: string } | undefined): void {
  setPageAttribute(figure, 'aria-roledescription', names?.slide ?? null);
  setPageAttribute(figure, 'aria-label', names?.label ?? null);
}

function applyToOpener(figure: HTMLElement, opens: boolean, inView: boolean): void {
  const bare = hasBareImage(figure);
  // A link may have been put around the picture.
  if (!bare) clearControl(imageOf(figure)!);
  const tabIndex = inView ? (bare ? '0' : null) : '-1';
  const opener = openerOf(figure);
  setPageAttribute(opener, 'role', bare && opens ? 'button' : null);
  setPageAttribute(opener, 'tabindex', bare && !opens ? null : tabIndex);
}

function clearControl(element: Element): void {
  setPageAttribute(element, 'role', null);
  setPageAttribute(element, 'tabindex', null);
}

/** Removes what `FigureSemantics` added to a figure, for one that left the gallery. */
export function clearSemantics(figure: HTMLElement): void {
  applyToFigure(figure, undefined);
  for (const element of figure.querySelectorAll('[data-lede-role], [data-lede-tabindex]'))
    clearControl(element);
}
