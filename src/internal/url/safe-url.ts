import { isServer, type ReactiveElement } from 'lit';
import { emit } from '../element/emit.ts';
import { warnOnce } from '../element/warn-once.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The URL as given if it leads to the web, mail or telephone; undefined for anything that could run, such as
 * `javascript:` or `data:`, however it is spelled (the platform's own parser decides), and for no URL at all.
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (url === null || url === undefined || url === '') return undefined;
  const base = isServer ? 'https://server.invalid/' : document.baseURI;
  // Only a page that was itself opened as data: or blob: has a base that nothing resolves against.
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (parsed && SAFE.has(parsed.protocol)) return url;
  warnOnce(`lede-ui: ${refusal(url)}: only ${[...SAFE].join(' ')} are let by.`);
  return undefined;
}

const refusal = (url: string): string => `refused the URL "${String(url).slice(0, 80)}"`;

const told = new WeakMap<Element, Set<string>>();

/** `safeUrl` for what an element was given: a refused URL is told by `lede-error` as well, once. */
export function hrefOf(host: ReactiveElement, url: string | null | undefined): string | undefined {
  const safe = safeUrl(url);
  if (isServer || safe !== undefined || !url) return safe;
  const refused = told.get(host) ?? new Set();
  if (refused.has(url)) return undefined;
  told.set(host, refused.add(url));
  const error = new URIError(refusal(url));
  // Asked for while the element draws itself; who listens hears of it when it is drawn.
  void host.updateComplete.then(() => emit(host, 'lede-error', { error }));
  return undefined;
}
