import { readFiles } from '../source/list-files.ts';
import { IconError } from '../icon.ts';
import { readMeta } from '../source/icons-json.ts';
import { missingPeers } from '../prepare/peers.ts';
import { symbolsOf } from './symbols.ts';

/** The app's own icons. */
export interface OwnIcons {
  /** Names and aliases, each with the name that it means. */
  names: ReadonlyMap<string, string>;
  /** Those of files that cannot be read as text; each has its fault. */
  unread: ReadonlySet<string>;
  /** Files that cannot be icons, and whatever keeps the folder from being read; as messages are made of them. */
  faults: (IconError | string)[];
  /** Whether the folder as a whole cannot be used, so that nothing can be said of names. */
  broken: boolean;
}

export interface OwnOptions {
  /** Absolute path. */
  folder: string;
  prefix: string;
  sanitize?: boolean;
  render?: boolean;
  /** Folder of the compiler's cache. */
  cache?: string;
}

/** What an app has that has none. */
export const NO_ICONS: OwnIcons = { names: new Map(), unread: new Set(), faults: [], broken: false };
export const NO_SYMBOLS: OwnSymbols = { symbols: new Map(), faults: [], stripped: [] };

/** Reads the names of the own icons; nothing is compiled. */
export async function readOwn(folder: string): Promise<OwnIcons> {
  try {
    const { files, refused, names: found } = readFiles(folder);
    const metaOf = readMeta(folder, found);
    const names = new Map(found.map((name) => [name, name]));
    for (const name of found) for (const alias of metaOf(name).aliases) names.set(alias, name);
    const read = new Set(files.map(({ name }) => name));
    const unread = new Set(found.filter((name) => !read.has(name)));
    return { names, unread, faults: refused, broken: false };
  } catch (error) {
    const fault = error instanceof IconError ? error : (error as Error).message;
    return { ...NO_ICONS, faults: [fault], broken: true };
  }
}

export interface OwnSymbols {
  /** By id. */
  symbols: ReadonlyMap<string, string>;
  /** Why others are not among them. */
  faults: (IconError | string)[];
  /** What `sanitize` stripped. */
  stripped: string[];
}

/** Compiles some of the own icons. */
export async function compileOwn(names: readonly string[], options: OwnOptions): Promise<OwnSymbols> {
  if (names.length === 0) return NO_SYMBOLS;
  const { folder, prefix, sanitize, render, cache } = options;
  // Lede's own icons are compiled already; who uses them alone need not install the compiler's peers.
  const missing = await missingPeers(render ?? true);
  if (missing) return { ...NO_SYMBOLS, faults: [missing] };
  const { compile } = await import('../compile.ts');
  try {
    const { files, refused, icons } = await compile({
      from: folder,
      only: names,
      prefix,
      files: false,
      manifest: false,
      ...(sanitize === undefined ? {} : { sanitize }),
      ...(render === undefined ? {} : { render }),
      ...(cache === undefined ? {} : { cache }),
    });
    const stripped = icons.flatMap((icon) => icon.stripped);
    return { symbols: symbolsOf(files.get('sprite.svg') ?? ''), faults: refused, stripped };
  } catch (error) {
    // A file may go while it is read.
    return { ...NO_SYMBOLS, faults: [error instanceof IconError ? error : (error as Error).message] };
  }
}
