/** The canonical language tag of a `lang`, for `Intl`; `en` where it is malformed, which `Intl` would throw on. */
export function validLang(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The most formatters that are kept: a server formats times in any zone. */
const MAX_KEPT = 200;

/** The constructor of a formatter, each kept by its language and options: making one takes longer than using it often. */
function keep<Options, Formatter>(
  create: (locale: string, options?: Options) => Formatter,
): (lang: string, options?: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (lang, options) => {
    const key = `${lang} ${JSON.stringify(options)}`;
    let formatter = kept.get(key);
    if (!formatter) {
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(key, (formatter = create(validLang(lang), options)));
    }
    return formatter;
  };
}

export const numberFormat = keep(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateTimeFormat = keep(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const relativeTimeFormat = keep(
  (locale, options?: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
export const pluralRules = keep((locale) => new Intl.PluralRules(locale));
