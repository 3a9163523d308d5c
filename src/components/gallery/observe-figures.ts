import type { ReactiveController } from 'lit';
import { prependIcon } from '../../internal/icons/prepend-icon.ts';
import { checkPicture, onLoadOrError } from '../../internal/missing-pictures.ts';
import type { LedeElement } from '../../internal/element/lede-element.ts';
import { creditOf, figuresOf, imageOf } from './figures.ts';

/** Changes in a gallery that matter: figures, and attributes that the gallery writes or reads. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: [
    'alt',
    'aria-label',
    'aria-roledescription',
    'data-lede-role',
    'data-lede-tabindex',
    'data-lede-aria-label',
    'data-lede-aria-roledescription',
    'data-lede-missing',
    'hidden',
    'role',
    'tabindex',
  ],
};

/** Observes a gallery's figures: `onChange` when the page changes them, `onEvent` when the reader uses them. */
export class FigureObserverController implements ReactiveController {
  readonly #host: LedeElement;
  readonly #onChange: () => void;
  readonly #onEvent: (event: Event) => void;
  #observer: MutationObserver | undefined;

  constructor(host: LedeElement, onChange: () => void, onEvent: (event: Event) => void) {
    this.#host = host;
    this.#onChange = () => host.hasUpdated && onChange();
    this.#onEvent = onEvent;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    this.#observer ??= new MutationObserver(this.#onChange);
    this.#observer.observe(host, OBSERVED);
    for (const type of ['error', 'load']) host.addEventListener(type, onLoadOrError, true);
    // One listener each for all pictures.
    for (const type of ['click', 'keydown', 'focusin', 'pointerenter'])
      host.addEventListener(type, this.#onEvent);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Makes changes of the gallery's own, which are not observed. */
  ignore(makeChanges: () => void): void {
    const byPage = this.#observer?.takeRecords().length;
    makeChanges();
    this.#observer?.takeRecords();
    if (byPage) this.#onChange();
  }
}

export const listsDiffer = (now: readonly unknown[], before?: readonly unknown[]): boolean =>
  now.length !== before?.length || now.some((item, index) => item !== before[index]);

/** Reads the figures, adds icons to their credits and marks pictures that failed to load. */
export function readFigures(host: Element): HTMLElement[] {
  const figures = figuresOf(host);
  for (const figure of figures) {
    const credit = creditOf(figure);
    if (credit) prependIcon(credit, 'camera');
    checkPicture(imageOf(figure)!);
  }
  return figures;
}
