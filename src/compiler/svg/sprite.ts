import { SVG_NAMESPACE, XLINK_NAMESPACE } from './allow-list.ts';

/** An SVG file with some content. The XLink namespace is declared only where the content uses it. */
export function svgDocument(content: string, attributes = ''): string {
  const xlink = content.includes('xlink:') ? ` xmlns:xlink="${XLINK_NAMESPACE}"` : '';
  return `<svg xmlns="${SVG_NAMESPACE}"${xlink}${attributes}>${content}</svg>\n`;
}

/** A sprite of some symbols. */
export const spriteOf = (symbols: readonly string[]): string => svgDocument(symbols.join(''));

/** The symbols of a sprite by id, in their order. Symbols nested in an icon stay inside it. */
export function symbolsById(sprite: string): Map<string, string> {
  const found = new Map<string, string>();
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash, index } of sprite.matchAll(/<(\/?)symbol\b[^<>]*>/g)) {
    if (!slash && depth++ === 0) start = index;
    if ((!slash && !tag.endsWith('/>')) || --depth > 0) continue;
    const symbol = sprite.slice(start, index + tag.length);
    const id = / id="([^"]+)"/.exec(symbol)?.[1];
    if (id !== undefined) found.set(id, symbol);
  }
  return found;
}
