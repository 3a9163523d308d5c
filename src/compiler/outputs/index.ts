import { fileOf } from '../svg/resolve-vars.ts';
import type { Glyph } from '../prepare/glyph.ts';
import type { Icon } from '../icon.ts';
import { groupOf } from './split.ts';
import { hashedName, shortHash } from './escape.ts';
import type { Prepared } from '../prepare/prepare.ts';
import { sprite } from './sprite.ts';

/** Which files are made, each on its own switch. */
export interface OutputOptions {
  /** `sprite.svg`: a `<symbol>` for each icon, for `<use href="sprite.svg#icon-x">`. Default true. */
  sprite?: boolean;
  /** `sprite.views.svg`: for `<img src="sprite.views.svg#icon-x-view">` and CSS backgrounds. Default false. */
  views?: boolean;
  /** `icons/<name>.svg`. Default true. */
  files?: boolean;
  /**
   * `icons.css`: a class `.icon-x` for each icon, drawn as a CSS mask in the text's colour. True refers to the
   * single files beside it (`icons/<name>.svg`), `inline`, or true without `files`, holds them as `data:` URIs.
   * Default false.
   */
  css?: boolean | 'inline';
  /**
   * `glyphs/<name>`, `glyphs/index` and `glyphs/names`: plain data for `<lede-icon>`, and types. True or `ts` writes
   * TypeScript, `js` writes `.js` and `.d.ts`. Default false.
   */
  glyphs?: boolean | 'ts' | 'js';
  /** `icons.d.ts`: the types `IconName` and `IconAlias`, without modules. Default false. */
  types?: boolean;
  /** `icons.json`: names, ids, titles, meanings, aliases. Default true. */
  manifest?: boolean;
  /** `preview.html`: one page without requests, to search and copy from. Default false. */
  preview?: boolean;
  /**
   * A hash of the content in the names of sprites and style sheet (`sprite.3f2a9c1b.svg`), for immutable caching,
   * and `manifest.json` (`{"sprite.svg": "sprite.3f2a9c1b.svg"}`) to find them by. Default false.
   */
  hash?: boolean;
  /**
   * `sprite.<group>.svg` for each group in place of one `sprite.svg`; `icons.json` tells each icon's. An icon without
   * a group goes by its first folder, else by the first letter of its name. Default false.
   */
  split?: boolean;
}

/** What `outputs` needs to know of the compilation beside its switches. */
interface Context extends OutputOptions {
  /** The folder of the icons. */
  from: string;
}

/** What is made of a set. */
export interface Made {
  /** Texts by path. */
  files: Map<string, string>;
  /** Fingerprints of some of them, by path: of those that need not be read to tell whether they changed. */
  fingerprints: Map<string, string>;
}

/**
 * The files of a compiled set, by path. `prepared` goes with `icons`, one by one. What few builds ask for is loaded when
 * they do.
 */
export async function outputs(
  icons: readonly Icon[],
  prepared: readonly Prepared[],
  options: Context,
): Promise<Made> {
  const { sprite: symbolSprite = true, files: singles = true, manifest: list = true } = options;
  const { views = false, css = false, glyphs = false, types = false, hash = false } = options;
  const files = new Map<string, string>();
  const fingerprints = new Map<string, string>();
  const hashed = new Map<string, string>();
  /** Adds a file that caches may keep for ever where its name holds its hash; gives the name it got. */
  const addAsset = (path: string, text: string): string => {
    const name = hash ? hashedName(path, text) : path;
    files.set(name, text);
    if (hash) hashed.set(path, name);
    return name;
  };

  const spriteOf = new Map<string, string>();
  if (symbolSprite) {
    for (const [path, members] of spriteParts(icons, options)) {
      const symbols = members.map((i) => prepared[i]!.symbol);
      const name = addAsset(path, sprite(symbols));
      for (const i of members) spriteOf.set(icons[i]!.name, name);
    }
  }
  let viewsFile: string | undefined;
  if (views) {
    const { viewSprite } = await import('./view-sprite.ts');
    viewsFile = addAsset('sprite.views.svg', viewSprite(icons, prepared));
  }

  if (singles) {
    for (const { name, svg, fingerprint } of prepared) {
      const path = `icons/${name}.svg`;
      files.set(path, fileOf(svg));
      if (fingerprint) fingerprints.set(path, fingerprint);
    }
  }
  if (css) {
    const { maskStyles } = await import('./mask-css.ts');
    // Their names stay, so the version goes behind.
    const urlOf = (name: string) => {
      const path = `icons/${name}.svg`;
      return hash ? `${path}?${shortHash(files.get(path)!)}` : path;
    };
    addAsset('icons.css', maskStyles(icons, prepared, css === true && singles ? urlOf : undefined));
  }
  if (glyphs) {
    const { glyphModules } = await import('./glyph-modules.ts');
    const data = prepared.map(({ glyph }) => glyph).filter((glyph): glyph is Glyph => glyph !== undefined);
    const modules = glyphModules(icons, data, glyphs === 'js' ? 'js' : 'ts');
    for (const [path, text] of modules) files.set(`glyphs/${path}`, text);
  }
  if (types) {
    const { iconTypes } = await import('./glyph-modules.ts');
    files.set('icons.d.ts', `// Generated from the icons. Do not edit.\n${iconTypes(icons)}`);
  }
  if (list) files.set('icons.json', manifest(icons, options.split ? spriteOf : new Map()));
  if (options.preview) {
    const { preview } = await import('./preview/page.ts');
    files.set('preview.html', preview(icons, prepared, { spriteOf, viewsFile, classes: Boolean(css) }));
  }
  if (hash) files.set('manifest.json', `${JSON.stringify(Object.fromEntries(hashed), null, 2)}\n`);
  return { files, fingerprints };
}

/** The sprites to be made, by path, with the places of their icons in the list; `sprite.svg` alone where not split. */
function spriteParts(icons: readonly Icon[], { split, from }: Context): Map<string, number[]> {
  if (!split) return new Map([['sprite.svg', [...icons.keys()]]]);
  const parts = new Map<string, number[]>();
  for (const [i, icon] of icons.entries()) {
    const path = `sprite.${groupOf(icon, from)}.svg`;
    const members = parts.get(path);
    if (members) members.push(i);
    else parts.set(path, [i]);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function manifest(icons: readonly Icon[], spriteOf: ReadonlyMap<string, string>): string {
  const entries = icons.map(({ name, id, viewBox, title, meaning, group, tags, aliases, flip }) => {
    return { name, id, viewBox, title, meaning, group, tags, aliases, flip, sprite: spriteOf.get(name) };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
