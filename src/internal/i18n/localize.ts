import { isServer, type ReactiveControllerHost } from 'lit';
import { redrawSubscribers, subscribeToRedraws } from '../element/redraw.ts';
import { validLang } from './plural.ts';
import type { ClientPhase } from '../element/client-phase.ts';
import { globalState } from '../element/global-state.ts';

/** Texts of several elements in one language, by the name of their group. */
export type TextGroups = Readonly<Record<string, object | undefined>>;

const languages = globalState('locales', () => new Map<string, TextGroups>());

/** Adds texts to a language, or replaces texts that it has. Elements in that language are redrawn. */
export function registerTexts(language: string, texts: TextGroups): void {
  const code = language.toLowerCase();
  const groups = { ...languages.get(code) };
  for (const [name, group] of Object.entries(texts ?? {})) groups[name] = { ...groups[name], ...group };
  languages.set(code, groups);
  redrawSubscribers();
}

/** One observer for the page, made by whichever copy of the package is first. */
const observeLang = () =>
  globalState('lang', () => {
    const observer = new MutationObserver(redrawSubscribers);
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

/** A group of texts in a language: those of its region, then of the language, and English for texts that both lack. */
export function textsIn<Texts extends object>(lang: string, group: string, english: Texts): Texts {
  const code = lang.toLowerCase();
  return { ...english, ...languages.get(code.split('-')[0]!)?.[group], ...languages.get(code)?.[group] };
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
    if (!isServer) observeLang();
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
    return new Intl.NumberFormat(validLang(this.lang), options).format(value);
  }
}
