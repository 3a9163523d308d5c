export { registerNetwork } from '../../internal/networks/registry.ts';
export { networkOf, socialUrl, type HandleNetwork, type SocialNetwork } from './networks.ts';
export { publisher, sameAs, type Publisher } from './publisher.ts';
export { LedeSocialLinks } from './social-links.ts';
