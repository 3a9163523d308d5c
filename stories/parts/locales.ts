import { registerLocale } from '../../src/index.ts';
import { ar } from '../../src/locales/ar.ts';
import { ru } from '../../src/locales/ru.ts';

/** Both languages that the toolbar offers beside English. */
export function registerLocales(): void {
  registerLocale('ar', ar);
  registerLocale('ru', ru);
}
