import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { IconError } from '../icon.ts';
import { readLedes, type LedeIcons } from './lede-icons.ts';
import { compileOwn, NO_ICONS, NO_SYMBOLS, readOwn, type OwnOptions, type OwnSymbols } from './app-icons.ts';
import { plan } from './resolve-uses.ts';
import { scan, type Use } from './scan-uses.ts';
import { readSource, slashed, sources } from './source-files.ts';
import { renamed, spriteOf } from './symbols.ts';

export interface MakerOptions extends Omit<OwnOptions, 'folder'> {
  /** Absolute paths: of the app, of the folders to scan, of those in them to leave alone, of the own icons. */
  root: string;
  scan: readonly string[];
  skip: readonly string[];
  icons?: string;
  lede: boolean;
  include: readonly string[];
  ignore: readonly string[];
}

export interface Made {
  svg: string;
  /** Eight letters of the content's hash. */
  hash: string;
  /** What is wrong, and what is only to be known: a line each. */
  faults: string[];
  notes: string[];
}

/** What one plugin knows: the uses of icons by file, and the icons there are. */
export interface Maker {
  /** Scans all folders and reads the own icons, anew. Gives the files scanned. */
  readAll(): Promise<string[]>;
  /** Scans a text in place of the file's former one, or forgets the file; says whether anything came or went. */
  see(file: string, text: string | undefined): boolean;
  /** Reads the names of the own icons again. */
  readOwn(): Promise<void>;
  /** The sprite as of now. */
  make(): Promise<Made>;
}

/** Makes sprites of what an app uses. */
export function createMaker(options: MakerOptions): Maker {
  const { root, icons, prefix, include } = options;
  const uses = new Map<string, Use[]>();
  const scanned = new Set<string>();
  let own = NO_ICONS;
  let ledes: LedeIcons | undefined;
  /** The last compilation: one at a time, as they share a cache. */
  let last: Promise<unknown> = Promise.resolve();
  let compiled: { of: string; result: Promise<OwnSymbols> } | undefined;

  const shown = (file: string) => slashed(relative(root, resolve(file)));
  const told = (fault: IconError | string) =>
    typeof fault === 'string'
      ? `lede: ${fault}`
      : `lede: ${shown(fault.file)}${fault.line > 0 ? `:${fault.line}:${fault.column}` : ''}: ${fault.reason}`;
  const included = include.map((name): Use => ({ name, kind: 'value', certain: true, line: 1, column: 1 }));

  const maker: Maker = {
    async readAll() {
      await maker.readOwn();
      const skip = new Set(options.skip);
      const files = (await Promise.all(options.scan.map((folder) => sources(folder, skip)))).flat().sort();
      for (const file of scanned) uses.delete(file);
      scanned.clear();
      for (const file of files) {
        scanned.add(slashed(file));
        maker.see(file, await readSource(file));
      }
      return files;
    },
    see(path, text) {
      const file = slashed(path);
      const before = uses.get(file) ?? [];
      const now = text === undefined ? [] : scan(text, prefix);
      if (now.length > 0) uses.set(file, now);
      else uses.delete(file);
      return JSON.stringify(now) !== JSON.stringify(before);
    },
    async readOwn() {
      own = icons ? await readOwn(icons) : NO_ICONS;
      compiled = undefined;
    },
    async make() {
      ledes ??= await readLedes();
      const { lede, ignore } = options;
      const places = [...uses].map(([file, found]) => [shown(file), found] as const).sort();
      const planned = plan([['include', included], ...places], { own, ledes, lede, ignore });
      const ours = [...planned.symbols.values()].filter(({ set }) => set === 'own').map(({ name }) => name);
      const names = [...new Set(ours)].filter((name) => !own.unread.has(name)).sort();
      if (icons && compiled?.of !== names.join()) {
        const result = last.then(() => compileOwn(names, { ...options, folder: icons }));
        compiled = { of: names.join(), result };
        last = result.catch(() => {});
      }
      const result = (await compiled?.result) ?? NO_SYMBOLS;

      const parts: string[] = [];
      for (const [name, source] of planned.symbols) {
        const from = (source.set === 'own' ? prefix : 'icon-') + source.name;
        const symbol = source.set === 'own' ? result.symbols.get(from) : ledes.symbols.get(source.name);
        // One that was refused is left out, and told of.
        if (symbol) parts.push(renamed(symbol, from, prefix + name));
      }
      const svg = spriteOf(parts);
      const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
      const faults = [...planned.faults, ...[...own.faults, ...result.faults].map(told)];
      const notes = [...planned.notes, ...result.stripped.map((what) => `lede: stripped: ${what}`)];
      return { svg, hash, faults: [...new Set(faults)], notes };
    },
  };
  return maker;
}
