import { toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { hasTexts, textsIn } from '../internal/i18n/texts.ts';
import { safeUrl } from '../internal/url/safe-url.ts';

/** Options that every function of `lede-ui/server` takes. */
export interface ServerOptions {
  /**
   * Language of the words and times, BCP 47: `ru`. Import its texts, as `lede-ui/locales/ru.js`. It is written as the
   * element's `lang`. Default: English, and no `lang`.
   */
  lang?: string | undefined;
  /**
   * The site's own URL: `https://example.org`. It makes relative URLs absolute where they leave the page: in share links,
   * JSON-LD, and the tags of the head. Default: none; they then stay relative, and a share link needs an absolute URL.
   */
  site?: string | URL | undefined;
}

/** The options of a call, read from values of any type. */
export interface ServerContext {
  /** For `Intl` and for texts; `en` where no language is given. */
  lang: string;
  /** The value of `lang` attributes. */
  langAttribute: string | undefined;
  site: string | undefined;
}

/** The options of a call as an object, whatever they are. */
export const readOptions = (options: unknown): Readonly<Record<string, unknown>> =>
  typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {};

/** Reads the options that all functions take; bad values log a warning and count as none. */
export function readContext(options: unknown): ServerContext {
  const { lang, site } = readOptions(options);
  const langAttribute = readLang(toText(lang, 'options.lang'));
  return { lang: langAttribute ?? 'en', langAttribute, site: readSite(toText(site, 'options.site')) };
}

function readLang(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    warnOnce(`lede-ui/server: lang "${lang.slice(0, 80)}" is no language tag. English is written.`);
    return undefined;
  }
  if (!/^en\b/i.test(lang) && !hasTexts(lang))
    warnOnce(
      `lede-ui/server: no texts in "${lang}". Import its module of lede-ui/locales/, or register texts by ` +
        'registerLocale(). English is written.',
    );
  return lang;
}

function readSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site;
  warnOnce(
    `lede-ui/server: site "${site.slice(0, 80)}" is no absolute http(s) URL, as https://example.org. It is ignored.`,
  );
  return undefined;
}

/** A group of texts in the language of a call. */
export const textsOf = <Texts extends object>(
  { lang }: ServerContext,
  group: string,
  english: Texts,
): Texts => textsIn(lang, group, english);

/** A safe URL, absolute where the site is known; undefined for an unsafe one, with a warning. */
export function resolveUrl(url: unknown, { site }: ServerContext): string | undefined {
  const safe = safeUrl(url);
  return safe !== undefined && site !== undefined && URL.canParse(safe, site)
    ? new URL(safe, site).href
    : safe;
}

/** Whether a URL is absolute, so that it means the same on other pages. */
export const isAbsolute = (url: string | undefined): url is string => url !== undefined && URL.canParse(url);
