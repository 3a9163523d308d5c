export { shareHref, type NetworkName } from './networks.ts';
export { LedeShare } from './share.ts';
