/**
 * A symbol with another id. The ids inside it get the new id as their prefix, so that one sprite may contain both.
 *
 * @param from Its id.
 */
export function renameSymbol(symbol: string, from: string, to: string): string {
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
