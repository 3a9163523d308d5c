import SVGSpriter from 'svg-sprite';

/** An optimised icon, ready to be a `<symbol>`. */
export interface SymbolSource {
  id: string;
  svg: string;
}

/** Writes one sprite of `<symbol id viewBox>` and each root's paint, in the order given. */
export async function symbolSprite(sources: readonly SymbolSource[]): Promise<string> {
  const spriter = new SVGSpriter({
    shape: { transform: [], id: { generator: (_name: string, file: { stem: string }) => file.stem } },
    svg: {
      xmlDeclaration: false,
      doctypeDeclaration: false,
      namespaceIDs: false,
      namespaceClassnames: false,
      dimensionAttributes: false,
      // svg-sprite repeats both on every symbol or needs neither.
      transform: [
        (svg: string) =>
          svg
            .replaceAll(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
            .replaceAll(/(<symbol[^>]*?) xmlns="[^"]*"/g, '$1'),
      ],
    },
    mode: { symbol: { dest: '.', sprite: 'sprite.svg', bust: false, example: false } },
  });
  for (const { id, svg } of sources) spriter.add(`/${id}.svg`, null, svg);
  const { result } = await spriter.compileAsync();
  const sprite = String(result['symbol'].sprite.contents);

  // svg-sprite drops what it cannot read without a word, so count.
  const ids = [...sprite.matchAll(/<symbol\b[^>]*? id="([^"]+)"/g)].map((match) => match[1]!);
  const lost = sources.filter((source) => !ids.includes(source.id)).map((source) => source.id);
  if (lost.length > 0 || ids.length !== sources.length)
    throw new Error(
      `svg-sprite wrote ${ids.length} symbols of ${sources.length} icons; missing: ${lost.join(', ')}`,
    );
  return `${sprite}\n`;
}
