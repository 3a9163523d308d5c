import { numberFormat, pluralRules } from './formatters.ts';

/** The plural forms of a language (CLDR); a language that is not listed may use any. */
interface Forms {
  en: 'one' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

type FormsOf<Lang extends string> = Lang extends keyof Forms
  ? Record<Forms[Lang], string>
  : Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The plural form of a count, with the number in place of `#`:
 * `plural('ru', 3, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' })` is "3 темы".
 */
export function plural<Lang extends string>(lang: Lang, count: number, forms: FormsOf<Lang>): string {
  const form = pluralRules(lang).select(count);
  const text = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[form] ?? forms.other;
  return text.replaceAll('#', numberFormat(lang).format(count));
}
