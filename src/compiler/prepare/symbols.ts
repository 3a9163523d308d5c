import { symbolsById } from '../svg/sprite.ts';

/** An optimised icon that is to become a `<symbol>`. */
export interface SymbolSource {
  id: string;
  svg: string;
  /** Whether it consists of tags alone (see `readTags`): then svg-sprite copies its content unchanged. */
  tagsOnly: boolean;
}

/**
 * The start tags of symbols, without ids, by the start tags of the drawings they were made from. svg-sprite makes a
 * symbol's start tag from the root alone, and most icons of a set have the same root: what it wrote for one of them
 * holds for all.
 */
export type StartTags = Map<string, string>;

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
 * svg-sprite's `<symbol>` of each icon, in the order given: id, viewBox, the root's paint, and the drawing.
 *
 * @param startTags Known so far; those of new roots are added.
 * @throws Error when svg-sprite lost an icon: it drops what it cannot read without a message.
 */
export async function makeSymbols(sources: readonly SymbolSource[], startTags: StartTags): Promise<string[]> {
  const roots = new Set(startTags.keys());
  const written = await runSvgSprite(
    sources.filter(({ svg, tagsOnly }) => {
      const known = tagsOnly && roots.has(rootTag(svg));
      if (tagsOnly) roots.add(rootTag(svg));
      return !known;
    }),
  );
  for (const { id, svg, tagsOnly } of sources) {
    const symbol = written.get(id);
    if (tagsOnly && symbol) addStartTag(startTags, id, { svg, symbol });
  }
  const symbols = sources.map((source) => written.get(source.id) ?? symbolByStartTag(source, startTags));
  const missing = await runSvgSprite(sources.filter((_, i) => symbols[i] === undefined));
  return symbols.map((symbol, i) => symbol ?? missing.get(sources[i]!.id)!);
}

/** The symbol of an icon of tags alone whose root is known; undefined for others. */
export function symbolByStartTag(
  { id, svg, tagsOnly }: SymbolSource,
  startTags: StartTags,
): string | undefined {
  const tag = tagsOnly ? startTags.get(rootTag(svg)) : undefined;
  return tag && `${tag.replace(' id=""', ` id="${id}"`)}${contentOf(svg)}</symbol>`;
}

const rootTag = (svg: string) => svg.slice(0, svg.indexOf('>') + 1);
const contentOf = (svg: string) => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</'));

/**
 * Adds the start tag of a symbol, if it has no attribute that the checked root lacks, and the symbol's content is the
 * drawing's.
 */
export function addStartTag(
  startTags: StartTags,
  id: string,
  { svg, symbol }: { svg: string; symbol: string },
): void {
  if (startTags.has(rootTag(svg))) return;
  const tag = rootTag(symbol);
  const ofRoot = new Set(rootTag(svg).match(/ [\w-]+="[^"]*"/g));
  const ofSymbol = tag.match(/ [\w-]+="[^"]*"/g) ?? [];
  const nothingAdded = ofSymbol.every((pair) => ofRoot.has(pair) || pair === ` id="${id}"`);
  if (nothingAdded && symbol === `${tag}${contentOf(svg)}</symbol>`)
    startTags.set(rootTag(svg), tag.replace(` id="${id}"`, ' id=""'));
}

async function runSvgSprite(sources: readonly SymbolSource[]): Promise<Map<string, string>> {
  if (sources.length === 0) return new Map();
  // Imported only here: it takes longer to load than all of svgo, and often every symbol is known.
  const { default: SVGSpriter } = await import('svg-sprite');
  const spriter = new SVGSpriter(config);
  for (const { id, svg } of sources) spriter.add(`/${id}.svg`, null, svg);
  const { result } = await spriter.compileAsync();
  const written = symbolsById(String(result['symbol'].sprite.contents));
  for (const { id } of sources) {
    const symbol = written.get(id);
    if (symbol === undefined) throw new Error(`svg-sprite lost #${id}`);
    // svg-sprite repeats the namespace on every symbol.
    written.set(id, symbol.replace(/^(<symbol[^>]*?) xmlns="[^"]*"/, '$1'));
  }
  return written;
}
