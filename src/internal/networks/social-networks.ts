import { plainText } from '../url/plain-text.ts';
import type { Glyph } from '../icons/glyph.ts';
import { hostAndPath, ownValue } from './place.ts';
import { customNetworks } from './registry.ts';
import { warnOnce } from '../element/warn-once.ts';

interface SocialNetworkInfo {
  /** The network's name. `mail` has its own text in each language. */
  label: string;
  icon: string;
  /** The network's hosts. Subdomains match too. */
  hosts: readonly string[];
  /** Returns the URL of a handle, which is already URL-encoded. */
  url?: ((handle: string) => string) | undefined;
  /** Whether its label alone names a link to it. */
  feed?: boolean;
}

/** Networks on which readers can follow a newsroom; last checked on 2026-11-23. */
export const socialNetworks = {
  fb: {
    label: 'Facebook',
    icon: 'fb',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    url: (handle) => `https://www.facebook.com/${handle}`,
  },
  /** Closed in 2019; old pages still link to it. */
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
    // A channel's ID, or its handle.
    url: (handle) => `https://www.youtube.com/${/^UC[\w-]{22}$/.test(handle) ? 'channel/' : '@'}${handle}`,
  },
  wt: {
    label: 'WhatsApp',
    icon: 'wt',
    hosts: ['whatsapp.com', 'wa.me'],
    url: (handle) => `https://whatsapp.com/channel/${handle}`,
  },
  mail: { label: 'E-mail', icon: 'mail', hosts: [], url: (handle) => `mailto:${handle}` },
  rss: { label: 'RSS', icon: 'link', hosts: [], feed: true },
} satisfies Record<string, SocialNetworkInfo>;

/** A network that `<lede-social-links>` recognizes by itself. */
export type SocialNetwork = keyof typeof socialNetworks;
/** A network that has a URL for each handle. */
export type HandleNetwork = {
  [Name in SocialNetwork]: (typeof socialNetworks)[Name] extends { url: unknown } ? Name : never;
}[SocialNetwork];

/** A network of ours, with what the page has registered under its name; undefined for an unknown name. */
export function networkInfo(name: string): Omit<SocialNetworkInfo, 'hosts'> | undefined {
  const own = ownValue<SocialNetworkInfo>(socialNetworks, name);
  const custom = customNetworks.get(name);
  if (!custom) return own;
  const { icon } = custom;
  return {
    ...own,
    ...custom,
    icon: (icon as Glyph)?.name || (icon as string) || own?.icon || 'link',
    url: custom.profile ?? own?.url,
  };
}

const FEED = /\.(?:rss|atom)$|(?:^|\/)(?:rss|feed|atom)(?:\.xml)?\/?$/;

/**
 * The network of an absolute URL, from its host: `networkOf('https://t.me/example')` is `'tg'`. Registered networks are
 * recognized by their `profiles`. URLs that look like a feed give `rss`; other URLs, and invalid ones, give undefined.
 */
export function networkOf(url: string): SocialNetwork | (string & {}) | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const { protocol, hostname, pathname } = parsed;
  if (protocol === 'mailto:') return 'mail';
  if (!/^https?:$/.test(protocol)) return undefined;
  const network = (Object.keys(socialNetworks) as SocialNetwork[]).find((name) =>
    socialNetworks[name].hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  if (network) return network;
  const place = hostAndPath(parsed);
  const [custom] = [...customNetworks].find(([, { profiles }]) => profiles?.test(place)) ?? [];
  return custom ?? (FEED.test(pathname) ? 'rss' : undefined);
}

/**
 * The URL of a handle: `socialUrl('tg', '@example')` is `https://t.me/example`. Registered networks work too. A handle may begin with `@`, have spaces
 * around it, and consist of parts separated by `/`. An unknown network or an empty handle logs a warning and gives
 * undefined.
 */
export function socialUrl(network: HandleNetwork | (string & {}), handle: string): string | undefined {
  const info = networkInfo(network);
  const name = String(handle ?? '').trim();
  const parts = (network === 'mail' ? [name] : name.replace(/^@/, '').split('/')).filter(
    (part) => part !== '' && part !== '.' && part !== '..',
  );
  const encoded = parts.map((part) => encodeURIComponent(plainText(part)).replaceAll('%40', '@')).join('/');
  const url = encoded && info?.url?.(encoded);
  if (url) return url;
  warnOnce(
    `lede-ui: socialUrl(): no URL for the handle "${name.slice(0, 80)}" on the network "${String(network)}".`,
  );
  return undefined;
}

/** The texts of a language that name links to profiles. */
interface SocialTexts {
  on(network: string): string;
  mail: string;
  mailShort: string;
  labels: Readonly<Record<string, string>>;
}

/**
 * The name of a link to a profile: the network's, or what the link does, where its icon stands alone.
 *
 * @param network - '' where there is none; the host then names the link.
 */
export function socialName(network: string, hostname: string, texts: SocialTexts, words: boolean): string {
  if (network === 'mail') return words ? texts.mailShort : texts.mail;
  const info = networkInfo(network);
  const label = ownValue(texts.labels, network) ?? info?.label ?? hostname.replace(/^www\./, '');
  return words || !label || info?.feed ? label : texts.on(label);
}
