/** An optimised icon, ready to be a `<symbol>`. */
export interface SymbolSource {
  id: string;
  svg: string;
  /** Whether `readPlain` reads it: then svg-sprite writes what is inside as it finds it. */
  plain: boolean;
}

/**
 * The start tags that svg-sprite gave symbols, without ids, by the start tags of the drawings. It makes a symbol by
 * the root alone, and most icons of a set have the same root: what it wrote of one of them goes for all.
 */
export type Frames = Map<string, string>;

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
 * @param frames Known so far; those of new roots are added.
 * @throws Error when svg-sprite lost one: it drops what it cannot read without a word.
 */
export async function symbols(sources: readonly SymbolSource[], frames: Frames): Promise<string[]> {
  const roots = new Set(frames.keys());
  const written = await writtenBySvgSprite(
    sources.filter(({ svg, plain }) => {
      const known = plain && roots.has(rootOf(svg));
      if (plain) roots.add(rootOf(svg));
      return !known;
    }),
  );
  for (const { id, svg, plain } of sources) {
    const symbol = written.get(id);
    if (plain && symbol) learn(frames, id, { svg, symbol });
  }
  const made = sources.map((source) => written.get(source.id) ?? framed(source, frames));
  const left = sources.filter((_, i) => made[i] === undefined);
  const rest = await writtenBySvgSprite(left);
  return made.map((symbol, i) => symbol ?? rest.get(sources[i]!.id)!);
}

/** The symbol of a plain icon whose root is known; undefined for others. */
export function framed({ id, svg, plain }: SymbolSource, frames: Frames): string | undefined {
  const frame = plain ? frames.get(rootOf(svg)) : undefined;
  return frame && `${frame.replace(' id=""', ` id="${id}"`)}${insideOf(svg)}</symbol>`;
}

const rootOf = (svg: string) => svg.slice(0, svg.indexOf('>') + 1);
const insideOf = (svg: string) => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</'));

/** Remembers a start tag that says nothing but what the checked root says, of a symbol that repeats what is inside. */
export function learn(frames: Frames, id: string, { svg, symbol }: { svg: string; symbol: string }): void {
  if (frames.has(rootOf(svg))) return;
  const tag = rootOf(symbol);
  const known = new Set(rootOf(svg).match(/ [\w-]+="[^"]*"/g));
  const said = tag.match(/ [\w-]+="[^"]*"/g) ?? [];
  const sound = said.every((part) => known.has(part) || part === ` id="${id}"`);
  if (sound && symbol === `${tag}${insideOf(svg)}</symbol>`)
    frames.set(rootOf(svg), tag.replace(` id="${id}"`, ' id=""'));
}

async function writtenBySvgSprite(sources: readonly SymbolSource[]): Promise<Map<string, string>> {
  if (sources.length === 0) return new Map();
  // It takes longer to load than all of svgo, and often nothing is left to ask it.
  const { default: SVGSpriter } = await import('svg-sprite');
  const spriter = new SVGSpriter(config);
  for (const { id, svg } of sources) spriter.add(`/${id}.svg`, null, svg);
  const { result } = await spriter.compileAsync();
  const sprite = String(result['symbol'].sprite.contents);
  const written = new Map(
    topLevel(sprite).map((symbol) => [/ id="([^"]+)"/.exec(symbol)?.[1] ?? '', symbol]),
  );
  for (const { id } of sources) if (!written.has(id)) throw new Error(`svg-sprite lost #${id}`);
  return written;
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
