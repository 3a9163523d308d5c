import { plainText } from '../../internal/url/plain-text.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';
import { networkOf } from './network-registry.ts';
import type { Network, NetworkName, ShareDetails } from './networks.ts';

/** Encoded, a character takes 12 at most, as an emoji does; a text of families and piled accents is cut sooner. */
const ENCODED = 12;

/**
 * Text of any kind as part of a query. Never throws.
 *
 * @param most - How many characters, as a reader counts them, are kept; what is cut ends in "…".
 */
export function encodeText(text: unknown, most = Infinity): string {
  const longest = most * ENCODED;
  for (let kept = most; kept >= 1; kept = Math.floor(kept / 2)) {
    const encoded = encodeURIComponent(plainText(text, kept));
    if (encoded.length <= longest) return encoded;
  }
  return '';
}

/** What to share on X and Messenger beside address and text, as it is written in attributes. */
export interface Extras {
  via?: string;
  hashtags?: string;
  messengerAppId?: string;
}

const words = (list: string | undefined): string[] =>
  (list ?? '').match(/[\p{L}\p{M}\p{N}_]+/gu)?.map((word) => encodeText(word)) ?? [];

const detailsOf = ({ via, hashtags, messengerAppId }: Extras): ShareDetails => ({
  via: words(via)[0] ?? '',
  hashtags: words(hashtags),
  appId: encodeText(messengerAppId),
});

/** A network's address for a story, or '' where it has none. Its own code may be a stranger's, which may throw. */
export function linkTo(network: Network, url: string, text: string, extras: Extras, touch = false): string {
  const href = touch ? network.touchHref : network.href;
  try {
    return href?.(encodeText(url), encodeText(text, network.most ?? 500), detailsOf(extras)) || '';
  } catch (error) {
    warnOnce(`lede-ui: the share link of ${network.label} could not be made (${String(error)}).`);
    return '';
  }
}

/**
 * The share link of one network for a story, for templates of your own; '' for a name that is not known. Values of any
 * kind are encoded without throwing.
 *
 * @param url - Absolute.
 */
export function shareHref(
  name: NetworkName | (string & {}),
  url: string,
  text: string,
  extras: Extras = {},
): string {
  const network = networkOf(name);
  return network ? linkTo(network, url, text, extras) || linkTo(network, url, text, extras, true) : '';
}

/** An address with `tags` in place of the source, medium and campaign that it had; all else of it stays as written. */
export function tagged(url: string, ...tags: string[]): string {
  const [, path, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url)!;
  const kept = query.split('&').filter((part) => part && !/^utm_(source|medium|campaign)=/.test(part));
  const search = [...kept, ...tags].join('&');
  return `${path}${search && `?${search}`}${hash}`;
}

/** An address that tells the publisher's own statistics where a reader came from; as it is without a campaign. */
export function withCampaign(url: string, campaign: string, source: string, medium = 'social'): string {
  if (!campaign || !/^https?:/i.test(url)) return url;
  const tag = (name: string, value: string) => `utm_${name}=${encodeText(value)}`;
  return tagged(url, tag('source', source), tag('medium', medium), tag('campaign', campaign));
}
