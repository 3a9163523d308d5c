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

/** URLs of the page that were allowed: each card reads its own several times. A server runs for months. */
const allowed = new Set<string>();
const MAX_ALLOWED = 500;
const MAX_LENGTH = 2000;
let allowedBase = '';

/**
 * The URL as a string if it is an http, https, mailto or tel URL, absolute or relative; a string is returned unchanged.
 * Undefined for any other, such as `javascript:` or `data:`, with a warning; the browser's own parser decides, whatever
 * the spelling. Undefined also for no URL, without a warning.
 */
export function safeUrl(url: unknown): string | undefined {
  const text = toUrlText(url);
  if (text === '') return undefined;
  const base = pageBase();
  if (base !== allowedBase || allowed.size >= MAX_ALLOWED) allowed.clear();
  allowedBase = base;
  if (allowed.has(text)) return text;
  // Nothing relative resolves against the base of a page that was opened as data: or blob:.
  const parsed = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (parsed && SAFE.has(parsed.protocol)) {
    if (text.length < MAX_LENGTH) allowed.add(text);
    return text;
  }
  warnOnce(`lede-ui: ${refusal(text)}: allowed are ${[...SAFE].join(' ')}`);
  return undefined;
}
