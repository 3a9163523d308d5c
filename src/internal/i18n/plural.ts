/** The language tag for `Intl`; `en` for a `lang` that is no language tag, which must not throw at the reader. */
export function knownLang(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Which forms a language counts in (CLDR); one that is not here may use any. */
interface Forms {
  en: 'one' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

type FormsOf<Lang extends string> = Lang extends keyof Forms
  ? Record<Forms[Lang], string>
  : Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form that a count takes, `#` being the number itself:
 * `plural('ru', 3, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' })` is "3 темы".
 */
export function plural<Lang extends string>(lang: Lang, count: number, forms: FormsOf<Lang>): string {
  const form = new Intl.PluralRules(lang).select(count);
  const text = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[form] ?? forms.other;
  return text.replaceAll('#', new Intl.NumberFormat(lang).format(count));
}
