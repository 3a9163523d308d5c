export { registerNetwork } from '../../internal/networks/registry.ts';
export {
  networkOf,
  socialUrl,
  type HandleNetwork,
  type SocialNetwork,
} from '../../internal/networks/social-networks.ts';
export { publisher, sameAs, type Publisher } from '../../internal/networks/publisher.ts';
export { LedeSocialLinks } from './social-links.ts';
