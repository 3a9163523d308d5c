const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// oxlint-disable-next-line no-control-regex -- it looks for control characters
const UNWANTED = /[\u0000-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/** Replaces lone surrogates, which have no encoding, by U+FFFD. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/**
 * Text that may leave the page. Lone surrogates (on which encodeURIComponent throws) are replaced; control characters,
 * line breaks and bidirectional controls become spaces.
 *
 * @param text - Any value; null and undefined are no text.
 * @param limit - The maximum number of characters, as readers count them. Longer text is cut and ends in "…".
 */
export function plainText(text: unknown, limit = Infinity): string {
  const plain = wellFormed(String(text ?? ''))
    .replace(UNWANTED, ' ')
    .trim();
  // A character is at least one code unit.
  if (plain.length <= limit) return plain;
  const characters = [...new Intl.Segmenter().segment(plain)];
  if (characters.length <= limit) return plain;
  return `${plain.slice(0, characters[limit - 1]!.index).trimEnd()}…`;
}
