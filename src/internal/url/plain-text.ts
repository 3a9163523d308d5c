const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNWANTED = /[\u0000-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/**
 * Text that may leave the page: halves of an emoji (which encodeURIComponent throws on), control characters, line
 * breaks and marks that turn the direction are gone, whatever was given.
 *
 * @param most - How many characters, as a reader counts them, are kept; what is cut ends in "…".
 */
export function plainText(text: unknown, most = Infinity): string {
  const plain = String(text ?? '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(UNWANTED, ' ')
    .trim();
  // No character is shorter than one code unit.
  if (plain.length <= most) return plain;
  const characters = [...new Intl.Segmenter().segment(plain)];
  if (characters.length <= most) return plain;
  return `${plain.slice(0, characters[most - 1]!.index).trimEnd()}…`;
}
