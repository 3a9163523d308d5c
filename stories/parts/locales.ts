import { registerLocale } from '../../src/index.ts';
import { ar } from '../../src/locales/ar.ts';
import * as en from '../../src/locales/en.ts';
import { ru } from '../../src/locales/ru.ts';

/** Registers the languages that the toolbar offers besides English. */
export function registerLocales(): void {
  registerLocale('ar', ar);
  registerLocale('ru', ru);
}

/** What the elements of a story say, in the language that it is shown in. */
export const words = (): en.Texts =>
  (({ ar, ru }) as Record<string, en.Texts>)[document.documentElement.lang] ?? en;

/** A number as that language writes it. */
export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(document.documentElement.lang, options).format(value);
