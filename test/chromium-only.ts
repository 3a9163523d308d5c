import { it, test } from 'vitest';
import { server } from 'vitest/browser';

const none = Object.assign(() => {}, { each: () => () => {} }) as unknown as typeof test;

/**
 * `it` for what only Chromium can be asked for: touches, emulated media, garbage collection and keys of other layouts
 * need its own protocol. In other engines the test does not exist.
 */
export const inChromium: typeof it = server.browser === 'chromium' ? it : none;
