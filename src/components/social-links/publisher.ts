import { networkOf } from './networks.ts';

/** What a page tells search engines about who publishes it, as JSON-LD. */
export interface Publisher {
  '@type': 'NewsMediaOrganization';
  name: string;
  url?: string;
  logo?: { '@type': 'ImageObject'; url: string };
  sameAs?: string[];
}

/** Those of some URLs that say who somebody is elsewhere: absolute, on the web, no feeds, each once. */
export function sameAs(urls: readonly (string | undefined)[]): string[] {
  const web = urls.filter(isWeb).filter((url) => networkOf(url) !== 'rss');
  return [...new Set(web.map((url) => new URL(url).href))];
}

/** The publisher of stories as JSON-LD data: `publisher({ name: 'Example', url, logo, links: element.sameAs })`. */
export function publisher(of: {
  name: string;
  url?: string;
  logo?: string;
  links?: readonly string[];
}): Publisher {
  const links = sameAs(of.links ?? []);
  return {
    '@type': 'NewsMediaOrganization',
    name: of.name,
    ...(isWeb(of.url) ? { url: of.url } : {}),
    ...(isWeb(of.logo) ? { logo: { '@type': 'ImageObject' as const, url: of.logo } } : {}),
    ...(links.length > 0 ? { sameAs: links } : {}),
  };
}

const isWeb = (url: string | undefined): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
