import { join } from 'node:path';
import { readFiles } from '../source/list-files.ts';
import { IconError } from '../icon.ts';
import type { DrawingOptions } from '../prepare/drawing-options.ts';
import { iconSources, type From } from '../source/icon-sources.ts';
import { namer, type IdOption, type NameOption } from '../source/naming.ts';
import { readMeta } from '../source/icons-json.ts';
import { missingPeers } from '../prepare/peers.ts';
import { symbolsById } from '../svg/sprite.ts';

/** The app's own icons. */
export interface AppIcons {
  /** Names and aliases, each with the name of its icon. */
  names: ReadonlyMap<string, string>;
  /** Absolute paths of the files. */
  files: readonly string[];
  /** Names of files that cannot be read as text. Each has its fault. */
  unreadable: ReadonlySet<string>;
  /** Why files cannot be icons, or the folder cannot be read. */
  faults: (IconError | string)[];
  /** Whether the folder as a whole cannot be used, so that the names of its icons are not known. */
  broken: boolean;
}

/** What names and draws the app's icons, as in `compile`. */
export interface IconSettings extends DrawingOptions {
  /** What is no icon, by lines in the form of `.gitignore`. Default: none. */
  exclude?: readonly string[];
  /** Names of icons, as in `compile`. Default: by folders and file. */
  name?: NameOption;
  /** Remove what is not allowed in your own icons, and report it. Default false: such an icon is refused, with a warning. */
  sanitize?: boolean;
  /** Render each of your own icons before and after optimising, and refuse one that looks different. Default true. */
  render?: boolean;
}

export interface AppIconOptions extends IconSettings {
  /** Where the icons are; absolute paths. */
  from: From;
  /** Ids of symbols. */
  id: IdOption;
  /** Folder of the compiler's cache. */
  cache?: string;
}

/** Compiled icons of the app. */
export interface AppSymbols {
  /** By id. */
  symbols: ReadonlyMap<string, string>;
  /** Why some icons are not among them. */
  faults: (IconError | string)[];
  /** What `sanitize` removed, as messages. */
  stripped: string[];
}

/** The icons of an app that has no icons of its own. */
export const NO_ICONS: AppIcons = {
  names: new Map(),
  files: [],
  unreadable: new Set(),
  faults: [],
  broken: false,
};
export const NO_SYMBOLS: AppSymbols = { symbols: new Map(), faults: [], stripped: [] };

const asFault = (error: unknown): IconError | string =>
  error instanceof IconError ? error : (error as Error).message;

/** Reads the names of the app's icons; nothing is compiled. */
export async function readAppIcons({
  from,
  exclude = [],
  name,
}: Omit<AppIconOptions, 'id'>): Promise<AppIcons> {
  try {
    const sources = iconSources(from);
    const { files, refused, names: found, excluded } = readFiles(sources, { exclude, nameOf: namer(name) });
    const metaOf = readMeta(sources, found, excluded);
    const names = new Map(found.map((name) => [name, name]));
    for (const name of found) for (const alias of metaOf(name).aliases) names.set(alias, name);
    const readable = new Set(files.map(({ name }) => name));
    const unreadable = new Set(found.filter((name) => !readable.has(name)));
    const paths = [
      ...files.map(({ path }) => path),
      ...sources.map(({ folder }) => join(folder, 'icons.json')),
    ];
    return { names, files: paths, unreadable, faults: refused, broken: false };
  } catch (error) {
    return { ...NO_ICONS, faults: [asFault(error)], broken: true };
  }
}

/** Compiles some of the app's icons. */
export async function compileAppIcons(
  names: readonly string[],
  options: AppIconOptions,
): Promise<AppSymbols> {
  if (names.length === 0) return NO_SYMBOLS;
  // Lede's icons are compiled already: an app that uses no others need not install the compiler's peers.
  const missing = await missingPeers(options.render ?? true);
  if (missing) return { ...NO_SYMBOLS, faults: [missing] };
  const { compile } = await import('../compile.ts');
  try {
    const { files, refused, icons } = await compile({
      ...options,
      only: names,
      files: false,
      manifest: false,
    });
    const stripped = icons.flatMap((icon) => icon.stripped);
    return { symbols: symbolsById(files.get('sprite.svg') ?? ''), faults: refused, stripped };
  } catch (error) {
    // For example, a file may be deleted while the folder is read.
    return { ...NO_SYMBOLS, faults: [asFault(error)] };
  }
}
