import { safeUrl } from './safe-url.ts';

/** The absolute form of a URL, so that a story has the same URL on every page; undefined for an unsafe one. */
export function absoluteUrl(url: string | null | undefined): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined ? undefined : new URL(safe, document.baseURI).href;
}

/** The page's own URL: its canonical link, else `location` without the fragment. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return safeUrl(canonical) ?? location.href.split('#')[0]!;
}
