export { shareHref } from './share-url.ts';
export { registerNetwork } from '../../internal/networks/registry.ts';
export type { Network, ShareDetails } from '../../internal/networks/network.ts';
export type { NetworkName } from './networks.ts';
export { LedeShare } from './share.ts';
