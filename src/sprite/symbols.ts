import SVGSpriter from 'svg-sprite';

/** An optimised icon, ready to be a `<symbol>`. */
export interface SymbolSource {
  id: string;
  svg: string;
}

const config = {
  shape: { transform: [], id: { generator: (_name: string, file: { stem: string }) => file.stem } },
  svg: {
    xmlDeclaration: false,
    doctypeDeclaration: false,
    namespaceIDs: false,
    namespaceClassnames: false,
    dimensionAttributes: false,
  },
  mode: { symbol: { dest: '.', sprite: 'sprite.svg', bust: false, example: false } },
};

/**
 * svg-sprite's `<symbol>` of each icon, in the order given: id, viewBox, the root's paint, and what is drawn.
 *
 * @throws Error when svg-sprite lost one: it drops what it cannot read without a word.
 */
export async function symbols(sources: readonly SymbolSource[]): Promise<string[]> {
  const spriter = new SVGSpriter(config);
  for (const { id, svg } of sources) spriter.add(`/${id}.svg`, null, svg);
  const { result } = await spriter.compileAsync();
  const sprite = String(result['symbol'].sprite.contents);

  const written = new Map(topLevel(sprite).map((symbol) => [/ id="([^"]+)"/.exec(symbol)?.[1], symbol]));
  return sources.map(({ id }) => {
    const symbol = written.get(id);
    if (!symbol) throw new Error(`svg-sprite lost #${id}`);
    return symbol;
  });
}

/** The symbols of a sprite; those inside an icon stay inside it. */
function topLevel(sprite: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash, index } of sprite.matchAll(/<(\/?)symbol\b[^>]*>/g)) {
    if (!slash && depth++ === 0) start = index;
    if ((slash || tag.endsWith('/>')) && --depth === 0) {
      // svg-sprite repeats the namespace on every symbol.
      found.push(sprite.slice(start, index + tag.length).replace(/^(<symbol[^>]*?) xmlns="[^"]*"/, '$1'));
    }
  }
  return found;
}
