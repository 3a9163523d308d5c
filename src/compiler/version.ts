/** The compiler's version, printed by `lede --version`; a test compares it with package.json. */
export const VERSION = '0.1.0';
