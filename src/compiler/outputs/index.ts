import { singleFile } from '../svg/resolve-vars.ts';
import type { Glyph } from '../prepare/glyph.ts';
import type { Icon } from '../icon.ts';
import { spriteGroup } from './split.ts';
import { shortHash } from '../hash.ts';
import type { PreparedIcon } from '../prepare/prepare.ts';
import { spriteOf } from '../svg/sprite.ts';

/** Which files are made. */
export interface OutputOptions {
  /** `sprite.svg`: a `<symbol>` for each icon, for `<use href="sprite.svg#icon-x">`. Default true. */
  sprite?: boolean;
  /** `sprite.views.svg`: for `<img src="sprite.views.svg#icon-x-view">` and CSS backgrounds. Default false. */
  views?: boolean;
  /** `icons/<name>.svg`: each icon as a file of its own. Default true. */
  files?: boolean;
  /**
   * `icons.css`: a class `.icon-x` for each icon, drawn as a CSS mask in the text's colour. True refers to the single
   * files (`icons/<name>.svg`); `inline`, or true without `files`, embeds the icons as `data:` URIs. Default false.
   */
  css?: boolean | 'inline';
  /**
   * `glyphs/<name>`, `glyphs/index` and `glyphs/names`: plain data for `<lede-icon>`, and types. True or `ts` writes
   * TypeScript, `js` writes `.js` and `.d.ts` files. Default false.
   */
  glyphs?: boolean | 'ts' | 'js';
  /** `icons.d.ts`: the types `IconName` and `IconAlias`, without modules. Default false. */
  types?: boolean;
  /**
   * `iconify.json`: the set as Iconify's tools read it (unplugin-icons, Tailwind, UnoCSS, Astro Icon). True takes the
   * prefix of the ids, `icon`; a text is the prefix. Default false.
   */
  iconify?: boolean | string;
  /** `icons.json`: names, ids, titles, meanings, aliases. Default true. */
  manifest?: boolean;
  /** `preview.html`: a page to search the icons and copy code from; it makes no requests. Default false. */
  preview?: boolean;
  /**
   * A hash of the content in the names of sprites and style sheet (`sprite.3f2a9c1b.svg`), for immutable caching, and
   * `manifest.json`, which maps the usual names to them (`{"sprite.svg": "sprite.3f2a9c1b.svg"}`). Default false.
   */
  hash?: boolean;
  /**
   * `sprite.<group>.svg` for each group in place of one `sprite.svg`; `icons.json` lists the sprite of each icon. For
   * an icon without a group its first folder counts, else the first letter of its name. Default false.
   */
  split?: boolean;
}

interface OutputContext extends OutputOptions {
  /** The folders of the icons. */
  folders: readonly string[];
}

/** The output files of a set. */
export interface OutputFiles {
  /** Texts by path. */
  files: Map<string, string>;
  /** Fingerprints of some of the files by path, where the cache has them. */
  fingerprints: Map<string, string>;
}

/**
 * Makes the output files of a compiled set. Modules for outputs that few builds ask for are loaded on demand.
 *
 * @param prepared The prepared form of each icon, in the order of `icons`.
 */
export async function makeOutputs(
  icons: readonly Icon[],
  prepared: readonly PreparedIcon[],
  options: OutputContext,
): Promise<OutputFiles> {
  const { sprite = true, files: singles = true, manifest = true } = options;
  const { views = false, css = false, glyphs = false, types = false, hash = false } = options;
  const files = new Map<string, string>();
  const fingerprints = new Map<string, string>();
  const hashedNames = new Map<string, string>();
  /** Adds a file whose name contains a hash with the `hash` option; returns its name. */
  const addAsset = (path: string, text: string): string => {
    const name = hash ? hashedName(path, text) : path;
    files.set(name, text);
    if (hash) hashedNames.set(path, name);
    return name;
  };

  const spriteByName = new Map<string, string>();
  if (sprite) {
    for (const [path, members] of groupIcons(icons, options)) {
      const name = addAsset(path, spriteOf(members.map((i) => prepared[i]!.symbol)));
      for (const i of members) spriteByName.set(icons[i]!.name, name);
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
      files.set(path, singleFile(svg));
      if (fingerprint) fingerprints.set(path, fingerprint);
    }
  }
  if (css) {
    const { maskStyles } = await import('./mask-css.ts');
    // Single files keep their names, so the hash goes into the query.
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
  if (options.iconify) {
    const { iconifySet } = await import('./iconify.ts');
    files.set(
      'iconify.json',
      iconifySet(icons, prepared, options.iconify === true ? undefined : options.iconify),
    );
  }
  if (manifest) files.set('icons.json', iconsJson(icons, options.split ? spriteByName : new Map()));
  if (options.preview) {
    const { preview } = await import('./preview/page.ts');
    const outputs = { spriteByName, viewsFile, classes: Boolean(css) };
    files.set('preview.html', preview(icons, prepared, outputs));
  }
  if (hash) files.set('manifest.json', `${JSON.stringify(Object.fromEntries(hashedNames), null, 2)}\n`);
  return { files, fingerprints };
}

/** `sprite.media.svg` → `sprite.media.3f2a9c1b.svg`. */
const hashedName = (path: string, text: string) => path.replace(/(?=\.[^.]+$)/, `.${shortHash(text)}`);

/** The sprites to make by path, with the indices of their icons; without `split`, `sprite.svg` with all icons. */
function groupIcons(icons: readonly Icon[], { split, folders }: OutputContext): Map<string, number[]> {
  if (!split) return new Map([['sprite.svg', [...icons.keys()]]]);
  const groups = new Map<string, number[]>();
  for (const [i, icon] of icons.entries()) {
    const path = `sprite.${spriteGroup(icon, folders)}.svg`;
    const members = groups.get(path);
    if (members) members.push(i);
    else groups.set(path, [i]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function iconsJson(icons: readonly Icon[], spriteByName: ReadonlyMap<string, string>): string {
  const entries = icons.map(({ name, id, viewBox, title, meaning, group, tags, aliases, flip }) => {
    return { name, id, viewBox, title, meaning, group, tags, aliases, flip, sprite: spriteByName.get(name) };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
