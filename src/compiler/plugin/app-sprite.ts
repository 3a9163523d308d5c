import { shortHash } from '../hash.ts';
import { IconError, locationText } from '../icon.ts';
import type { From } from '../source/icon-sources.ts';
import { displayPath, withSlashes } from '../source/paths.ts';
import { spriteOf } from '../svg/sprite.ts';
import { readLedeIcons, type LedeIcons } from './lede-icons.ts';
import {
  compileAppIcons,
  NO_ICONS,
  NO_SYMBOLS,
  readAppIcons,
  type AppIconOptions,
  type AppSymbols,
} from './app-icons.ts';
import { resolveUses } from './resolve-uses.ts';
import { scanUses, type IconUse } from './scan-uses.ts';
import { listSourceFiles, readSourceFile } from './source-files.ts';
import { renameSymbol } from './rename-symbol.ts';

export interface AppSpriteOptions extends Omit<AppIconOptions, 'from' | 'id'> {
  /** The app's icons. Default: none. */
  from?: From;
  /** What stands before the name in an id. */
  before: string;
  /** What stands after it. */
  after: string;
  /** Absolute path of the app. */
  root: string;
  /** Absolute paths of the folders to scan. */
  scan: readonly string[];
  /** Absolute paths of folders inside them to leave out. */
  skip: readonly string[];
  lede: boolean;
  include: readonly string[];
  ignore: readonly string[];
}

/** The app's sprite at one time. */
export interface AppSprite {
  svg: string;
  /** The first eight hex digits of the content's hash. */
  hash: string;
  /** Warnings, one line each. */
  faults: string[];
  /** Information, one line each. */
  notes: string[];
}

/** Knows the uses of icons by file and the icons that exist, and makes the sprite from them. */
export interface AppSpriteMaker {
  /** Scans all folders and reads the app's icons anew. Returns the files scanned. */
  scanAll(): Promise<string[]>;
  /** Scans the new text of a file; a deleted file has none (`''`). Returns whether the uses in it have changed. */
  scanFile(file: string, text: string): boolean;
  /** Reads the names of the app's icons again. */
  readIcons(): Promise<void>;
  /** The files of the app's icons, for bundlers that watch files. */
  iconFiles(): string[];
  /** Makes the sprite as of now. */
  make(): Promise<AppSprite>;
}

export function createSpriteMaker(options: AppSpriteOptions): AppSpriteMaker {
  const { root, from, before, after, include, exclude, name } = options;
  const idOf = (name: string) => before + name + after;
  const settings = settingsOf(options);
  const usesByFile = new Map<string, IconUse[]>();
  const scanned = new Set<string>();
  let appIcons = NO_ICONS;
  let ledeIcons: LedeIcons | undefined;
  /** The last compilation: they run one after another, as they share a cache. */
  let last: Promise<unknown> = Promise.resolve();
  let compiled: { names: string; result: Promise<AppSymbols> } | undefined;

  const message = (fault: IconError | string) => {
    if (typeof fault === 'string') return `lede: ${fault}`;
    return `lede: ${locationText(displayPath(fault.file, root), fault.line, fault.column)}: ${fault.reason}`;
  };
  const included = include.map((name): IconUse => ({
    name,
    kind: 'value',
    certain: true,
    line: 1,
    column: 1,
  }));

  const maker: AppSpriteMaker = {
    async scanAll() {
      await maker.readIcons();
      const skip = new Set(options.skip);
      const lists = await Promise.all(options.scan.map((folder) => listSourceFiles(folder, skip)));
      const files = lists.flat().sort();
      for (const file of scanned) usesByFile.delete(file);
      scanned.clear();
      for (const file of files) {
        scanned.add(withSlashes(file));
        maker.scanFile(file, await readSourceFile(file));
      }
      return files;
    },
    scanFile(path, text) {
      const file = withSlashes(path);
      const last = usesByFile.get(file) ?? [];
      const now = scanUses(text, before, after);
      if (now.length > 0) usesByFile.set(file, now);
      else usesByFile.delete(file);
      return JSON.stringify(now) !== JSON.stringify(last);
    },
    async readIcons() {
      appIcons = from
        ? await readAppIcons({ from, ...(exclude ? { exclude } : {}), ...(name ? { name } : {}) })
        : NO_ICONS;
      compiled = undefined;
    },
    iconFiles: () => [...appIcons.files],
    async make() {
      ledeIcons ??= await readLedeIcons();
      const { lede, ignore } = options;
      const files = [...usesByFile].map(([file, uses]) => [displayPath(file, root), uses] as const).sort();
      const available = { appIcons, ledeIcons, lede, ignore };
      const resolved = resolveUses([['include', included], ...files], available);
      const used = [...resolved.symbols.values()].filter(({ set }) => set === 'app').map(({ name }) => name);
      const names = [...new Set(used)].filter((name) => !appIcons.unreadable.has(name)).sort();
      if (from && compiled?.names !== names.join()) {
        const result = last.then(() => compileAppIcons(names, { ...settings, from, id: idOf('[name]') }));
        compiled = { names: names.join(), result };
        last = result.catch(() => {});
      }
      const result = (await compiled?.result) ?? NO_SYMBOLS;

      const symbols: string[] = [];
      for (const [name, source] of resolved.symbols) {
        const id = source.set === 'app' ? idOf(source.name) : `icon-${source.name}`;
        const symbol = source.set === 'app' ? result.symbols.get(id) : ledeIcons.symbols.get(source.name);
        // A refused icon has no symbol; its fault is reported.
        if (symbol) symbols.push(renameSymbol(symbol, id, idOf(name)));
      }
      const svg = spriteOf(symbols);
      const faults = [...resolved.faults, ...[...appIcons.faults, ...result.faults].map(message)];
      const notes = [...resolved.notes, ...result.stripped.map((what) => `lede: stripped: ${what}`)];
      return { svg, hash: shortHash(svg), faults: [...new Set(faults)], notes };
    },
  };
  return maker;
}

/** The options for the compiler alone. */
function settingsOf(options: AppSpriteOptions): Omit<AppIconOptions, 'from' | 'id'> {
  const {
    root: _r,
    scan: _s,
    skip: _k,
    from: _f,
    before: _b,
    after: _a,
    lede: _l,
    include: _i,
    ignore: _g,
    ...settings
  } = options;
  return settings;
}
