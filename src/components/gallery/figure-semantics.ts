import { positionText } from '../../internal/carousel/turn-buttons.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { hasBareImage, imageOf, openerOf } from './figures.ts';

interface SemanticsHost {
  readonly lightbox: string;
}
interface SlideTexts {
  readonly texts: { slide: string; of(number: string, count: string): string };
  number(value: number): string;
}

/**
 * Names figures as slides, "3 of 12", and lets Tab reach only the one in view, with the links of its caption. What opens
 * the lightbox says so; a picture without a link becomes a button for that.
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
      const inView = current === undefined || index === current;
      applyToFigure(figure, current === undefined ? undefined : { slide, label: position(index!) });
      applyToOpener(figure, opens, inView);
      applyToOthers(figure, inView);
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
  setPageAttribute(opener, 'aria-haspopup', opens ? 'dialog' : null);
  setPageAttribute(opener, 'tabindex', bare && !opens ? null : tabIndex);
}

/** Links and buttons beside the picture, as in its caption. */
function applyToOthers(figure: HTMLElement, inView: boolean): void {
  const opener = openerOf(figure);
  for (const element of figure.querySelectorAll('a[href], button'))
    if (element !== opener) setPageAttribute(element, 'tabindex', inView ? null : '-1');
}

/** The attributes that make a picture or a link a control of the gallery, and the elements that have some. */
const CONTROL = ['role', 'tabindex', 'aria-haspopup'];
const CONTROLS = CONTROL.map((attribute) => `[data-lede-${attribute}]`).join();

function clearControl(element: Element): void {
  for (const attribute of CONTROL) setPageAttribute(element, attribute, null);
}

/** Removes what `FigureSemantics` added to a figure, for one that left the gallery. */
export function clearSemantics(figure: HTMLElement): void {
  applyToFigure(figure, undefined);
  for (const element of figure.querySelectorAll(CONTROLS)) clearControl(element);
}
