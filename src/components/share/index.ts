export { shareHref } from '../../internal/networks/share-url.ts';
export { registerNetwork } from '../../internal/networks/registry.ts';
export type { Network, ShareDetails } from '../../internal/networks/network.ts';
export type { NetworkName } from '../../internal/networks/built-in-networks.ts';
export { LedeShare } from './share.ts';
