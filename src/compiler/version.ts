/** The compiler's version, part of every cache key; a test holds it to package.json. */
export const VERSION = '0.1.0';
