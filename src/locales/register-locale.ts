import { registerTexts } from '../internal/i18n/texts.ts';
import type { Texts } from './en.ts';

/** Texts in one language, by element; each text that is missing stays as it was, English at first. */
export type Locale = { readonly [Group in keyof Texts]?: Partial<Texts[Group]> };

/**
 * Adds a language, or replaces some of its texts. Elements in that language are redrawn at once.
 *
 * @param language A BCP 47 tag: `ru`, or `pt-BR`, which takes the texts that it lacks from `pt`.
 */
export function registerLocale(language: string, locale: Locale): void {
  registerTexts(language, locale);
}
