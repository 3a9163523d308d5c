import { networkOf } from './social-networks.ts';

/** A page's publisher, described to search engines as JSON-LD. */
export interface Publisher {
  '@type': 'NewsMediaOrganization';
  name: string;
  url?: string;
  logo?: { '@type': 'ImageObject'; url: string };
  sameAs?: string[];
}

/** Filters URLs for the `sameAs` property of schema.org: absolute http(s) URLs, no feeds, no duplicates. */
export function sameAs(urls: readonly (string | undefined)[]): string[] {
  const web = urls.filter(isWeb).filter((url) => networkOf(url) !== 'rss');
  return [...new Set(web.map((url) => new URL(url).href))];
}

/**
 * A publisher as JSON-LD data: `publisher({ name: 'Example', url, logo, links: element.sameAs })`. URLs that are not
 * absolute http(s) URLs are left out.
 */
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
