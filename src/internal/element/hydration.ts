import type { ReactiveElement } from 'lit';

/**
 * Whether what the server drew can be taken over: `@lit-labs/ssr-client/lit-element-hydrate-support.js` was imported
 * before Lit. It leaves this attribute as its only mark.
 */
export const hydrates = (host: ReactiveElement): boolean =>
  (host.constructor as typeof ReactiveElement).observedAttributes.includes('defer-hydration');
