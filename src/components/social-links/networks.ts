import { plainText } from '../../internal/url/plain-text.ts';
import { warnOnce } from '../../internal/element/warn-once.ts';

interface Place {
  /** How it is called; `mail` has its own text in each language. */
  label: string;
  icon: string;
  /** Its hosts, each with all that ends in it. */
  hosts: readonly string[];
  /** Where a handle is found; `handle` is encoded already. */
  url?: (handle: string) => string;
}

/** Places to follow a newsroom at, last checked on 2026-11-23. */
export const places = {
  fb: {
    label: 'Facebook',
    icon: 'fb',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    url: (handle) => `https://www.facebook.com/${handle}`,
  },
  /** Closed in 2019; old pages still point there. */
  gp: { label: 'Google+', icon: 'gp', hosts: ['plus.google.com'] },
  ins: {
    label: 'Instagram',
    icon: 'ins',
    hosts: ['instagram.com', 'instagr.am'],
    url: (handle) => `https://www.instagram.com/${handle}`,
  },
  ok: {
    label: 'Odnoklassniki',
    icon: 'ok',
    hosts: ['ok.ru', 'odnoklassniki.ru'],
    url: (handle) => `https://ok.ru/${handle}`,
  },
  tg: {
    label: 'Telegram',
    icon: 'tg',
    hosts: ['t.me', 'telegram.me'],
    url: (handle) => `https://t.me/${handle}`,
  },
  x: { label: 'X', icon: 'x', hosts: ['x.com', 'twitter.com'], url: (handle) => `https://x.com/${handle}` },
  vk: {
    label: 'VK',
    icon: 'vk',
    hosts: ['vk.com', 'vk.ru', 'vk.me'],
    url: (handle) => `https://vk.com/${handle}`,
  },
  yt: {
    label: 'YouTube',
    icon: 'yt',
    hosts: ['youtube.com', 'youtu.be'],
    // A channel's id, or the name that it chose.
    url: (handle) => `https://www.youtube.com/${/^UC[\w-]{22}$/.test(handle) ? 'channel/' : '@'}${handle}`,
  },
  wt: {
    label: 'WhatsApp',
    icon: 'wt',
    hosts: ['whatsapp.com', 'wa.me'],
    url: (handle) => `https://whatsapp.com/channel/${handle}`,
  },
  mail: { label: 'E-mail', icon: 'mail', hosts: [], url: (handle) => `mailto:${handle}` },
  rss: { label: 'RSS', icon: 'link', hosts: [] },
} satisfies Record<string, Place>;

/** A place that `<lede-social-links>` knows. */
export type SocialNetwork = keyof typeof places;
/** One that has an address for every handle. */
export type HandleNetwork = {
  [Name in SocialNetwork]: (typeof places)[Name] extends { url: unknown } ? Name : never;
}[SocialNetwork];

export const placeOf = (network: SocialNetwork): Place => places[network];

const FEED = /\.(?:rss|atom)$|(?:^|\/)(?:rss|feed|atom)(?:\.xml)?\/?$/;

/**
 * Which place an absolute URL leads to, by its host alone; `rss` for what is called like a feed; undefined for any
 * other.
 */
export function networkOf(url: string): SocialNetwork | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'mailto:') return 'mail';
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const known = (Object.keys(places) as SocialNetwork[]).find((name) =>
    places[name].hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  return known ?? (FEED.test(pathname) ? 'rss' : undefined);
}

/**
 * The address of a handle: `socialUrl('tg', '@example')` is `https://t.me/example`. A handle may have an `@`, spaces
 * around it, and parts divided by `/`. Undefined, with a warning, where there is no such network or no handle.
 */
export function socialUrl(network: HandleNetwork, handle: string): string | undefined {
  const place: Place | undefined = Object.hasOwn(places, network) ? places[network] : undefined;
  const name = String(handle ?? '').trim();
  const parts = (network === 'mail' ? [name] : name.replace(/^@/, '').split('/')).filter(
    (part) => part !== '' && part !== '.' && part !== '..',
  );
  if (place?.url && parts.length > 0)
    return place.url(
      parts.map((part) => encodeURIComponent(plainText(part)).replaceAll('%40', '@')).join('/'),
    );
  warnOnce(`lede-ui: socialUrl() knows no "${String(network)}" of "${name.slice(0, 80)}".`);
  return undefined;
}
