import { gate } from './gate.ts';
import { glyphOf, type Glyph } from './glyph.ts';
import type { Icon } from './icon.ts';
import { glyphModules } from './modules.ts';
import { optimise } from './optimise.ts';
import { readIcons } from './read.ts';
import { symbolSprite } from './symbols.ts';

export interface CompileOptions {
  /** The folder of `<name>.svg` and, if there is one, `icons.json`. */
  from: string;
  /** Put before each name to make its symbol id. Default `icon-`. */
  prefix?: string;
}

/** Everything made of one folder of icons, by path; nothing is written. The same folder gives the same bytes. */
export interface Compiled {
  icons: Icon[];
  /** `sprite.svg`, `icons.json` and `icons/<name>.svg`. */
  assets: Map<string, string>;
  /** TypeScript: `<name>.ts`, `index.ts`, `names.ts`. */
  modules: Map<string, string>;
}

/**
 * Compiles a folder of icons to a symbol sprite, single files, a manifest and glyph modules.
 *
 * @throws IconError naming the file and the fault, when one is not a clean icon.
 */
export async function compile({ from, prefix = 'icon-' }: CompileOptions): Promise<Compiled> {
  const icons = await readIcons(from);
  const drawn = icons.map(({ name, file, svg, meta }) => {
    gate(svg, file);
    const small = optimise(svg, name, file);
    // What svgo wrote passes the same gate: a browser must never see what the gate did not.
    gate(small, file);
    return { name, id: prefix + name, svg: small, glyph: glyphOf(name, small, meta.flip) };
  });

  const assets = new Map<string, string>();
  assets.set('sprite.svg', await symbolSprite(drawn));
  for (const { name, svg } of drawn) assets.set(`icons/${name}.svg`, `${resolveVars(svg)}\n`);
  const manifest = icons.map(({ name, meta }) => ({ name, id: prefix + name, ...meta }));
  assets.set('icons.json', `${JSON.stringify(manifest, null, 2)}\n`);

  const glyphs = drawn.map(({ glyph }) => glyph).filter((glyph): glyph is Glyph => glyph !== undefined);
  return { icons, assets, modules: glyphModules(icons, glyphs) };
}

/** A file opened in an editor or an `<img>` knows no custom properties: each takes its fallback. */
const resolveVars = (svg: string) => svg.replaceAll(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1');
