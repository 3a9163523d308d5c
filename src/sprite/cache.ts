import { join } from 'node:path';
import { readChecked, writeChecked } from './checked.ts';
import { hash } from './hash.ts';
import { IconError } from './icon.ts';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import { seedOf } from './seed.ts';
import { sameStamp, settled, type Stamp } from './stamp.ts';
import { framed, type Frames } from './symbols.ts';

const FILE = 'icons.json';

type Refused = Pick<IconError, 'file' | 'reason' | 'line' | 'column'>;
/** What an icon came to. A symbol that goes by a known frame is not said again, nor what most icons have. */
type Entry = { stamp: Stamp | null; hash: string; flip?: true } & (
  { refused: Refused } | { ready: Omit<Prepared, 'name' | 'symbol'> & { symbol?: string } }
);

interface Index {
  seed: string;
  frames: [root: string, frame: string][];
  /** By path. */
  icons: Record<string, Entry>;
}

/** What icons came to before. One file, written whole. */
export interface Cache {
  /** Whether nothing is known. */
  empty: boolean;
  frames: Frames;
  /** What a file came to that is not touched since, without reading it. */
  untouched(task: Omit<Task, 'svg'>, stamp: Stamp): Prepared | IconError | undefined;
  /** What a file came to whose text is the same. */
  same(task: Task, stamp: Stamp): Prepared | IconError | undefined;
  set(task: Task, stamp: Stamp, result: Prepared | IconError): void;
  /** Keeps what was known or set of these files. */
  save(files: ReadonlySet<string>): Promise<void>;
}

const NONE: Cache = {
  empty: true,
  frames: new Map(),
  untouched: () => undefined,
  same: () => undefined,
  set: () => {},
  save: async () => {},
};

/** A cache in a folder; without a folder, one that forgets. */
export function openCache(folder: string | undefined, options: PrepareOptions): Cache {
  if (!folder) return { ...NONE, frames: new Map() };
  const seed = seedOf(options);
  const now = Date.now();
  const index = readChecked(join(folder, FILE)) as Index | undefined;
  // Made by other code or options, it is no help.
  const { icons, frames: known } = index?.seed === seed ? index : { icons: {}, frames: [] };
  const found = new Map(Object.entries(icons));
  const frames: Frames = new Map(known);
  let changed = false;

  const result = ({ name }: Omit<Task, 'svg'>, entry: Entry): Prepared | IconError => {
    if ('refused' in entry) {
      const { file, reason, line, column } = entry.refused;
      return new IconError(file, reason, line, column);
    }
    const { svg, symbol, viewBox, glyph, before, level, stripped } = entry.ready;
    const plain = { id: options.prefix + name, svg, plain: true };
    const made = symbol ?? framed(plain, frames)!;
    // Part by part: thousands of copies by `...` take a tenth of a rebuild.
    const known: Prepared = { name, svg, symbol: made, viewBox, before, level, stripped };
    if (glyph) known.glyph = glyph;
    return known;
  };
  const keyOf = ({ name, flip, svg }: Task) => hash(JSON.stringify([name, flip, svg]));
  return {
    empty: found.size === 0,
    frames,
    untouched(task, stamp) {
      const entry = found.get(task.file);
      if (!entry || Boolean(entry.flip) !== task.flip || !sameStamp(stamp, entry.stamp)) return undefined;
      return result(task, entry);
    },
    same(task, stamp) {
      const entry = found.get(task.file);
      if (entry?.hash !== keyOf(task)) return undefined;
      entry.stamp = settled(stamp, now);
      changed = true;
      return result(task, entry);
    },
    set(task, stamp, made) {
      if (made instanceof IconError && made.passing) return;
      const head = {
        stamp: settled(stamp, now),
        hash: keyOf(task),
        ...(task.flip ? { flip: true as const } : {}),
      };
      changed = true;
      if (made instanceof IconError) {
        const { file, reason, line, column } = made;
        found.set(task.file, { ...head, refused: { file, reason, line, column } });
        return;
      }
      const { name, symbol, ...ready } = made;
      const known = framed({ id: options.prefix + name, svg: ready.svg, plain: true }, frames) === symbol;
      found.set(task.file, { ...head, ready: known ? ready : { ...ready, symbol } });
    },
    async save(files) {
      for (const file of found.keys()) if (!files.has(file)) changed = found.delete(file);
      if (!changed) return;
      const index: Index = { seed, frames: [...frames], icons: Object.fromEntries(found) };
      await writeChecked(folder, FILE, index);
    },
  };
}
