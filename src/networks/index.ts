// Networks to register yourself: `registerNetwork('max', max)`. A bundle contains only those that it imports.
export { registerNetwork } from '../internal/networks/registry.ts';
export type { Network, ShareDetails } from '../internal/networks/network.ts';
export { bluesky, line, linkedin, max, pinterest, reddit, threads, viber } from './share-networks.ts';
export { discord, newsletter, podcast, rss, tiktok } from './follow-networks.ts';
export { mastodon } from './mastodon.ts';
