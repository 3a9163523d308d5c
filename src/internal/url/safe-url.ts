import { isServer, type ReactiveElement } from 'lit';
import { emit } from '../element/emit.ts';
import { documentProperty } from '../element/page-document.ts';
import { warnOnce } from '../element/warn-once.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A URL as a string, read once: an object could return another one the next time. */
function toUrlText(url: unknown): string {
  try {
    return String(url ?? '');
  } catch {
    return '';
  }
}

const refusal = (url: string): string => `refused the URL "${url.slice(0, 80)}"`;

/**
 * The URL as a string if it is an http, https, mailto or tel URL, absolute or relative; a string is returned unchanged.
 * Undefined for any other, such as `javascript:` or `data:`, with a warning; the browser's own parser decides, whatever
 * the spelling. Undefined also for no URL, without a warning.
 */
export function safeUrl(url: unknown): string | undefined {
  const text = toUrlText(url);
  if (text === '') return undefined;
  const base = isServer ? 'https://server.invalid/' : documentProperty('baseURI');
  // Nothing relative resolves against the base of a page that was opened as data: or blob:.
  const parsed = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (parsed && SAFE.has(parsed.protocol)) return text;
  warnOnce(`lede-ui: ${refusal(text)}: allowed are ${[...SAFE].join(' ')}`);
  return undefined;
}

const reported = new WeakMap<Element, Set<string>>();

/** The most refused URLs that an element reports: it may get new ones without end. */
const MAX_REPORTS = 50;

/** `safeUrl()` for a URL that an element was given: a refused one is also reported by `lede-error`, once. */
export function hrefOf(host: ReactiveElement, url: unknown): string | undefined {
  const text = toUrlText(url);
  const safe = safeUrl(text);
  if (isServer || safe !== undefined || text === '') return safe;
  const message = refusal(text);
  const refused = reported.get(host) ?? new Set();
  if (refused.has(message) || refused.size >= MAX_REPORTS) return undefined;
  reported.set(host, refused.add(message));
  const error = new URIError(message);
  // This runs while the element renders; listeners get the event after that.
  void host.updateComplete.then(() => emit(host, 'lede-error', { error }));
  return undefined;
}
