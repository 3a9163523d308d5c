import { isServer, type ReactiveElement } from 'lit';
import { emit } from '../element/emit.ts';
import { refusal, safeUrl, toUrlText } from './safe-url.ts';

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
