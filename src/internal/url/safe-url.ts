import { documentProperty } from '../element/page-document.ts';
import { warnOnce } from '../element/warn-once.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A URL as a string, read once: an object could return another one the next time. */
export function toUrlText(url: unknown): string {
  try {
    return String(url ?? '');
  } catch {
    return '';
  }
}

/** Why a URL was refused, without more of it than fits in a message. */
export const refusal = (url: string): string => `refused the URL "${url.slice(0, 80)}"`;

/** What relative URLs resolve against: any web page's URL at a server, which knows none. */
const pageBase = (): string =>
  (typeof Document === 'undefined' ? undefined : documentProperty('baseURI')) ?? 'https://server.invalid/';

/**
 * The URL as a string if it is an http, https, mailto or tel URL, absolute or relative; a string is returned unchanged.
 * Undefined for any other, such as `javascript:` or `data:`, with a warning; the browser's own parser decides, whatever
 * the spelling. Undefined also for no URL, without a warning.
 */
export function safeUrl(url: unknown): string | undefined {
  const text = toUrlText(url);
  if (text === '') return undefined;
  const base = pageBase();
  // Nothing relative resolves against the base of a page that was opened as data: or blob:.
  const parsed = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (parsed && SAFE.has(parsed.protocol)) return text;
  warnOnce(`lede-ui: ${refusal(text)}: allowed are ${[...SAFE].join(' ')}`);
  return undefined;
}
