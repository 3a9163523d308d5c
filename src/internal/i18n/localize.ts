import { isServer, type ReactiveControllerHost } from 'lit';
import type { Texts } from '../../locales/en.ts';
import { follow, updateFollowers } from '../element/redraw.ts';
import { knownLang } from './plural.ts';
import type { OnPage } from '../element/client-phase.ts';
import { shared } from '../element/global-state.ts';

/** A whole language: every group of texts that `locales/en.ts` has. */
export type Locale = Texts;

const locales = shared('locales', () => new Map<string, Locale>());

/** Adds a language, e.g. `registerLocale('ru', ru)`; elements on the page that speak it change at once. */
export function registerLocale(language: string, locale: Locale): void {
  locales.set(language.toLowerCase(), locale);
  updateFollowers();
}

/** One for the page, whichever copy of the package comes first. */
const watchLang = () =>
  shared('lang', () => {
    const observer = new MutationObserver(updateFollowers);
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    return observer;
  });

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

/** One element's texts in a language; English where nobody registered it, and for a text that it lacks. */
export function textsIn<Group extends keyof Texts>(
  lang: string,
  group: Group,
  english: Texts[Group],
): Texts[Group] {
  const code = lang.toLowerCase();
  const locale = locales.get(code) ?? locales.get(code.split('-')[0]!);
  return locale ? { ...english, ...locale[group] } : english;
}

/**
 * Gives an element its texts and numbers in the language of the place it stands in, and updates it when a `lang`
 * above it changes. `english` is the element's own group of texts, so that it never pulls in another's.
 */
export class Localize<Group extends keyof Texts> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onPage: OnPage;
  readonly #group: Group;
  readonly #english: Texts[Group];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onPage: OnPage,
    group: Group,
    english: Texts[Group],
  ) {
    this.#host = host;
    this.#onPage = onPage;
    this.#group = group;
    this.#english = english;
    follow(host);
    if (!isServer) watchLang();
  }

  /** At the server, and in the render that takes over from it, only the element's own `lang` is known. */
  get lang(): string {
    return this.#onPage.yes ? langOf(this.#host) : this.#host.getAttribute('lang') || 'en';
  }

  get texts(): Texts[Group] {
    return textsIn(this.lang, this.#group, this.#english);
  }

  /** A number as the language writes it. */
  number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(knownLang(this.lang), options).format(value);
  }
}
