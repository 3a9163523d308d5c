import { safeUrl } from './safe-url.ts';

/** An address made absolute, so that one story has one address on every page; undefined where it is refused. */
export function absoluteUrl(url: string | null | undefined): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined ? undefined : new URL(safe, document.baseURI).href;
}

/** The page's own address: its canonical link, else where it is, without the fragment. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return safeUrl(canonical) ?? location.href.split('#')[0]!;
}
