/** The symbols of a sprite by id; those inside a symbol stay inside it. */
export function symbolsOf(sprite: string): Map<string, string> {
  const found = new Map<string, string>();
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash, index } of sprite.matchAll(/<(\/?)symbol\b[^>]*>/g)) {
    if (!slash && depth++ === 0) start = index;
    if ((!slash && !tag.endsWith('/>')) || --depth > 0) continue;
    const symbol = sprite.slice(start, index + tag.length);
    found.set(/ id="([^"]+)"/.exec(symbol)![1]!, symbol);
  }
  return found;
}

/** A symbol under another id. Ids inside it change too, so that a sprite may hold both. */
export function renamed(symbol: string, from: string, to: string): string {
  if (from === to) return symbol;
  let text = symbol.replace(` id="${from}"`, ` id="${to}"`);
  for (const [, id] of symbol.matchAll(/ id="([^"]+)"/g)) {
    if (id === from) continue;
    for (const [open, close] of [
      [' id="', '"'],
      ['"#', '"'],
      ['(#', ')'],
    ])
      text = text.replaceAll(`${open}${id}${close}`, `${open}${to}_${id}${close}`);
  }
  return text;
}

/** Symbols put together to a sprite. `lede-ui/sprite` does so too, but needs svg-sprite to be installed. */
export function spriteOf(symbols: readonly string[]): string {
  const xlink = symbols.some((symbol) => symbol.includes('xlink:'))
    ? ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${xlink}>${symbols.join('')}</svg>\n`;
}
