import { isServer, type ReactiveElement } from 'lit';
import { emit } from '../element/emit.ts';
import { documentProperty } from '../element/page-document.ts';
import { warnOnce } from '../element/warn-once.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The URL unchanged if it is an http, https, mailto or tel URL, absolute or relative. Undefined for any other, such as
 * `javascript:` or `data:`, with a warning; the browser's own parser decides, whatever the spelling. Undefined also for
 * no URL, without a warning.
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (url === null || url === undefined || url === '') return undefined;
  const base = isServer ? 'https://server.invalid/' : documentProperty('baseURI');
  // Nothing relative resolves against the base of a page that was opened as data: or blob:.
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (parsed && SAFE.has(parsed.protocol)) return url;
  warnOnce(`lede-ui: ${refusal(url)}: allowed are ${[...SAFE].join(' ')}`);
  return undefined;
}

const refusal = (url: string): string => `refused the URL "${String(url).slice(0, 80)}"`;

const reported = new WeakMap<Element, Set<string>>();

/** `safeUrl()` for a URL that an element was given: a refused one is also reported by `lede-error`, once. */
export function hrefOf(host: ReactiveElement, url: string | null | undefined): string | undefined {
  const safe = safeUrl(url);
  if (isServer || safe !== undefined || !url) return safe;
  const refused = reported.get(host) ?? new Set();
  if (refused.has(url)) return undefined;
  reported.set(host, refused.add(url));
  const error = new URIError(refusal(url));
  // This runs while the element renders; listeners get the event after that.
  void host.updateComplete.then(() => emit(host, 'lede-error', { error }));
  return undefined;
}
