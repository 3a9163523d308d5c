import { isServer as isNode } from 'lit';

/**
 * Whether elements are rendered as text. Lit says so wherever Node runs; but a document that unit tests simulate there, as
 * jsdom does, is a page.
 */
export const isServer = isNode && !('getComputedStyle' in globalThis);
