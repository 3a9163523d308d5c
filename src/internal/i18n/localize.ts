import { isServer, type ReactiveControllerHost } from 'lit';
import { observePage, subscribeToRedraws } from '../element/redraw.ts';
import { numberFormat } from './formatters.ts';
import type { ClientPhase } from '../element/client-phase.ts';
import { textsIn } from './texts.ts';

/** The nearest `lang` above an element, through shadow roots; `en` when there is none. */
export function langOf(element: HTMLElement): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') || 'en';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/**
 * Gives an element its texts and numbers in the language of the nearest `lang`, and redraws it when that changes.
 * `english` is the element's own group of texts, so that it never imports another element's.
 */
export class Localize<Texts extends object> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #phase: ClientPhase;
  readonly #group: string;
  readonly #english: Texts;

  constructor(host: ReactiveControllerHost & HTMLElement, phase: ClientPhase, group: string, english: Texts) {
    this.#host = host;
    this.#phase = phase;
    this.#group = group;
    this.#english = english;
    subscribeToRedraws(host);
    if (!isServer) observePage('lang');
  }

  /** At the server and while hydrating, only the element's own `lang` counts. */
  get lang(): string {
    return this.#phase.ready ? langOf(this.#host) : this.#host.getAttribute('lang') || 'en';
  }

  get texts(): Texts {
    return textsIn(this.lang, this.#group, this.#english);
  }

  /** A number in the element's language. */
  number(value: number, options?: Intl.NumberFormatOptions): string {
    return numberFormat(this.lang, options).format(value);
  }
}
