import type { ReactiveElement } from 'lit';
import { toFields, toText } from '../data/values.ts';
import { plainText } from '../url/plain-text.ts';
import { warnAs, warnOnce } from '../element/warn-once.ts';
import { findNetwork } from './find-network.ts';
import type { Network, ShareDetails } from './network.ts';
import type { NetworkName } from './built-in-networks.ts';

/** Most characters take up to 12 bytes when URL-encoded. Longer ones (emoji sequences, stacked accents) shorten the text. */
const ENCODED_LENGTH = 12;

/** More hashtags than this fit in no post. */
const MAX_WORDS = 30;

function stringOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}

/**
 * Encodes a value of any type as text for a URL query. Never throws. Reads only as much of a long text as can fit.
 *
 * @param most - Maximum length in characters as a reader counts them. Longer text is cut and ends in "…".
 */
export function encodeText(text: unknown, most = Infinity): string {
  const longest = most * ENCODED_LENGTH;
  const start = stringOf(text).slice(0, longest + 1);
  for (let kept = most; kept >= 1; kept = Math.floor(kept / 2)) {
    const encoded = encodeURIComponent(plainText(start, kept));
    if (encoded.length <= longest) return encoded;
  }
  return '';
}

/** Details for X, Facebook and Messenger, as written in the element's attributes. */
export interface ShareAttributes {
  /** The account to mention on X, with or without "@". */
  via?: string;
  /** Hashtags, separated by spaces or commas, with or without "#". */
  hashtags?: string | readonly string[];
  /** ID of the publisher's Facebook app. */
  messengerAppId?: string;
}

const wordsIn = (list: unknown, name: string): string[] =>
  (toText(list, name) ?? '')
    .slice(0, MAX_WORDS * 100)
    .match(/[\p{L}\p{M}\p{N}_]+/gu)
    ?.slice(0, MAX_WORDS)
    .map((word) => encodeText(word)) ?? [];

const encodeDetails = ({ via, hashtags, messengerAppId }: ShareAttributes): ShareDetails => ({
  via: wordsIn(via, warnAs('<lede-share>: via'))[0] ?? '',
  hashtags: wordsIn(hashtags, warnAs('<lede-share>: hashtags')),
  appId: encodeText(toText(messengerAppId, warnAs('<lede-share>: messengerAppId'))),
});

function warnFailed(network: Network, error: unknown): void {
  warnOnce(`lede-ui: the share link for ${network.label} failed (${String(error)}).`);
}

const encodeStory = (network: Network, url: string, text: string) =>
  [encodeText(url), encodeText(text, network.most ?? 500)] as const;

/** A network's share URL for a story, or ''. A custom network's `href` that throws logs a warning and gives ''. */
export function networkHref(
  network: Network,
  url: string,
  text: string,
  attributes: ShareAttributes,
  touch = false,
): string {
  const href = touch ? network.touchHref : network.href;
  try {
    return href?.(...encodeStory(network, url, text), encodeDetails(attributes)) || '';
  } catch (error) {
    warnFailed(network, error);
    return '';
  }
}

/** Asks the reader what the URL of a network with `ask` depends on; '' where they cancel, or where it fails. */
export const askForHref = (
  network: Network,
  name: string,
  story: Record<'url' | 'text', (network: string) => string>,
  host: ReactiveElement,
): Promise<string> =>
  network.ask!(...encodeStory(network, story.url(name), story.text(name)), host).catch((error) => {
    warnFailed(network, error);
    return '';
  });

/**
 * A network's share link for a story, for templates of your own. Values of any type are encoded; it never throws.
 *
 * @param name - Name of a built-in or registered network. Unknown names give ''.
 * @param url - The story's absolute URL.
 * @param text - The headline, or the text to share.
 * @param extras - Account, hashtags and Facebook app. Default: none.
 */
export function shareHref(
  name: NetworkName | (string & {}),
  url: string,
  text: string,
  extras: ShareAttributes = {},
): string {
  const network = findNetwork(name);
  return network
    ? networkHref(network, url, text, extras) || networkHref(network, url, text, extras, true)
    : '';
}

/** Replaces a URL's `utm_source`, `utm_medium` and `utm_campaign` by the given parameters; the rest stays as written. */
export function replaceUtm(url: string, ...parameters: string[]): string {
  const [, path, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url)!;
  const kept = query.split('&').filter((part) => part && !/^utm_(source|medium|campaign)=/.test(part));
  const search = [...kept, ...parameters].join('&');
  return `${path}${search && `?${search}`}${hash}`;
}

/** Adds the parameters of a campaign to a URL, for the publisher's own statistics; without a campaign it stays as it is. */
export function withCampaign(url: string, campaign: string, source: string, medium = 'social'): string {
  if (!campaign || !/^https?:/i.test(url)) return url;
  const parameter = (name: string, value: string) => `utm_${name}=${encodeText(value)}`;
  return replaceUtm(
    url,
    parameter('source', source),
    parameter('medium', medium),
    parameter('campaign', campaign),
  );
}

/** The text of a network, where `text` is an object by network; else the text of all. */
export function customText(text: unknown, network: string): string {
  const own = typeof text === 'object' && text !== null && !Array.isArray(text);
  const fields = own ? toFields(text, warnAs('<lede-share>: text')) : undefined;
  const value = fields ? Object.hasOwn(fields, network) && fields[network] : text;
  return (value !== false && toText(value, warnAs('<lede-share>: text'))) || '';
}
