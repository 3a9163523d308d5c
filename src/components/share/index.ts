export { shareHref } from './share-url.ts';
export { bluesky, linkedin, max, reddit, threads } from './more-networks.ts';
export { registerNetwork } from './network-registry.ts';
export type { Network, NetworkName, ShareDetails } from './networks.ts';
export { LedeShare } from './share.ts';
