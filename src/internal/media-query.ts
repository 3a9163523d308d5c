/** The list of a media query; undefined where there are none, as in the documents that unit tests simulate. */
export const mediaQuery = (query: string): MediaQueryList | undefined => globalThis.matchMedia?.(query);

export const mediaMatches = (query: string): boolean => mediaQuery(query)?.matches ?? false;

export const reducedMotion = (): boolean => mediaMatches('(prefers-reduced-motion: reduce)');
