import type { Glyph } from './glyph.ts';
import type { Icon } from './icon.ts';
import { glyphModules } from './modules.ts';
import type { Prepared } from './prepare.ts';
import { sprite } from './symbols.ts';

/** Which files are made. */
export interface OutputOptions {
  /** `sprite.svg`: a `<symbol>` for each icon, for `<use href="sprite.svg#icon-x">`. Default true. */
  sprite?: boolean;
  /** `icons/<name>.svg`. Default true. */
  files?: boolean;
  /** `icons.json`: names, ids, titles, meanings, aliases. Default true. */
  manifest?: boolean;
  /** `glyphs/<name>.ts`, `glyphs/index.ts` and `glyphs/names.ts`: plain data for `<lede-icon>`, and types. Default false. */
  glyphs?: boolean;
}

/** The files of a compiled set, by path. */
export function outputs(
  icons: readonly Icon[],
  prepared: readonly Prepared[],
  options: OutputOptions,
): Map<string, string> {
  const files = new Map<string, string>();
  if (options.sprite ?? true) files.set('sprite.svg', sprite(prepared.map(({ symbol }) => symbol)));
  if (options.files ?? true) {
    for (const { name, svg } of prepared) files.set(`icons/${name}.svg`, `${resolveVars(svg)}\n`);
  }
  if (options.manifest ?? true) files.set('icons.json', manifest(icons));
  if (options.glyphs ?? false) {
    const glyphs = prepared.map(({ glyph }) => glyph).filter((glyph): glyph is Glyph => glyph !== undefined);
    for (const [path, text] of glyphModules(icons, glyphs)) files.set(`glyphs/${path}`, text);
  }
  return files;
}

function manifest(icons: readonly Icon[]): string {
  const entries = icons.map(({ name, id, viewBox, title, meaning, group, tags, aliases, flip }) => {
    return { name, id, viewBox, title, meaning, group, tags, aliases, flip };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** A file opened in an editor or an `<img>` knows no custom properties: each takes its fallback. */
const resolveVars = (svg: string) => svg.replaceAll(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1');
