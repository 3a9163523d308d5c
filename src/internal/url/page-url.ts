import { documentProperty, queryDocument } from '../element/page-document.ts';
import { safeUrl } from './safe-url.ts';

/** The absolute form of a URL, so that a story has the same URL on every page; undefined for an unsafe one. */
export function absoluteUrl(url: string | null | undefined): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined ? undefined : new URL(safe, documentProperty('baseURI')).href;
}

/**
 * The page's own URL: its canonical link, else `location`. A fragment is dropped, unless it is the route of a hash router:
 * `#/story/234` or `#!/story/234`.
 */
export function pageUrl(): string {
  const [path = '', ...rest] = location.href.split('#');
  const fragment = rest.join('#');
  const route = /^!?\//.test(fragment) ? `#${fragment}` : '';
  const canonical = safeUrl(queryDocument<HTMLLinkElement>('link[rel=canonical]')?.href);
  // A hash router cannot change a canonical link that is the same for all its routes.
  if (canonical === undefined || canonical === path) return path + route;
  return canonical;
}
