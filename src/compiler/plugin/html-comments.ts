/**
 * A text with spaces in place of its HTML comments; line breaks stay, so every offset, line and column does too. A
 * comment that is not closed stays as it is. Linear in the length of the text.
 */
export function blankComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + '<!--'.length);
    if (end < 0) break;
    const after = end + '-->'.length;
    parts.push(text.slice(from, start), text.slice(start, after).replace(/[^\n]/g, ' '));
    from = after;
  }
  return parts.join('') + text.slice(from);
}
