import { registerLocale } from '../../src/index.ts';
import { ar } from '../../src/locales/ar.ts';
import { ru } from '../../src/locales/ru.ts';

/** Registers the languages that the toolbar offers besides English. */
export function registerLocales(): void {
  registerLocale('ar', ar);
  registerLocale('ru', ru);
}
