import { iconMastodon } from '../generated/glyphs/extra/mastodon.ts';
import type { Network } from '../internal/networks/network.ts';
import { serverName } from './mastodon-server.ts';
import { askForServer } from './server-chooser.ts';
import { textAndUrl } from './share-networks.ts';

/** Servers that are recognized by their names, of the thousands. Links to others need `data-network="mastodon"`. */
const SERVERS =
  '(?:(?:mastodon|mstdn|masto)\\.[^/]+|[^/]+\\.social|mas\\.to|fosstodon\\.org|hachyderm\\.io|infosec\\.exchange|mastodonapp\\.uk|journa\\.host)';

/**
 * Mastodon: posts of up to 500 characters, including the link. A plain click asks for the reader's server, which is kept
 * in this browser. Any other click, and the link without JavaScript, opens Mastodon's own page that asks for it.
 */
export const mastodon: Network = {
  label: 'Mastodon',
  icon: iconMastodon,
  href: (url, text) => `https://share.joinmastodon.org/#text=${textAndUrl(url, text)}`,
  ask: async (url, text, host) => {
    const server = await askForServer(host);
    return server && `https://${server}/share?text=${textAndUrl(url, text)}`;
  },
  links: new RegExp(`^${SERVERS}/share$|^(share\\.joinmastodon|tootpick)\\.org/|^(toot|s2f)\\.kytta\\.dev/`),
  profiles: new RegExp(`^${SERVERS}/@`),
  // "desk@social.example"
  profile: (handle) => {
    const [name, server, ...rest] = handle.split('@');
    const host = serverName(server);
    return name && host && rest.length === 0 ? `https://${host}/@${name}` : '';
  },
  most: 400,
  checked: '2026-11-28',
};
