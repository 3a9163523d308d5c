import { fileOf } from '../svg/resolve-vars.ts';
import { fingerprint, hash } from './hash.ts';
import { IconError } from '../icon.ts';
import { readKnown, writeKnown, type KnownIcon, type Ready } from './cache-file.ts';
import type { Prepared, PrepareOptions, Task } from '../prepare/prepare.ts';
import { cacheKey } from './cache-key.ts';
import { sameStamp, settled, type Stamp } from './file-stamp.ts';
import { framed, type Frames } from '../prepare/symbols.ts';

/** What icons came to before. */
export interface Cache {
  /** Whether nothing is known. */
  empty: boolean;
  frames: Frames;
  /** What a file came to that is not touched since, without reading it. */
  untouched(
    file: Pick<Task, 'name' | 'file'>,
    flip: boolean,
    stamp: Stamp | undefined,
  ): Prepared | IconError | undefined;
  /** What a file came to whose text is the same. */
  same(task: Task, stamp: Stamp): Prepared | IconError | undefined;
  set(task: Task, stamp: Stamp, result: Prepared | IconError): void;
  /** Keeps what was known or set of these files. */
  save(files: ReadonlySet<string>): void;
}

const NONE: Cache = {
  empty: true,
  frames: new Map(),
  untouched: () => undefined,
  same: () => undefined,
  set: () => {},
  save: () => {},
};

/** A cache in a folder; without a folder, one that forgets. */
export function openCache(folder: string | undefined, options: PrepareOptions): Cache {
  if (!folder) return { ...NONE, frames: new Map() };
  const seed = cacheKey(options);
  const now = Date.now();
  const known = readKnown(folder, seed);
  const { icons, frames, since } = known;
  let changed = false;
  const touch = (file: string) => {
    changed = true;
    since.add(file);
  };

  const result = (name: string, { entry, svg }: KnownIcon): Prepared | IconError => {
    if ('refused' in entry) {
      const { file, reason, line, column } = entry.refused;
      return new IconError(file, reason, line, column);
    }
    const { viewBox, before, level = 'full', stripped = [], glyph, fingerprint } = entry.ready;
    const symbol = entry.ready.symbol ?? framed({ id: options.prefix + name, svg, plain: true }, frames)!;
    // Part by part: thousands of copies by `...` take a tenth of a rebuild.
    const made: Prepared = { name, svg, symbol, viewBox, before, level, stripped };
    if (glyph) made.glyph = glyph;
    if (fingerprint) made.fingerprint = fingerprint;
    return made;
  };
  const keyOf = ({ name, flip, svg }: Task) => hash(JSON.stringify([name, flip, svg]));
  return {
    empty: icons.size === 0,
    frames,
    untouched({ name, file }, flip, stamp) {
      const icon = icons.get(file);
      if (!icon || Boolean(icon.entry.flip) !== flip || !sameStamp(stamp, icon.entry.stamp)) return undefined;
      return result(name, icon);
    },
    same(task, stamp) {
      const icon = icons.get(task.file);
      if (icon?.entry.hash !== keyOf(task)) return undefined;
      icon.entry.stamp = settled(stamp, now);
      touch(task.file);
      return result(task.name, icon);
    },
    set(task, stamp, made) {
      if (made instanceof IconError && made.passing) return;
      const { file, flip } = task;
      const head = { stamp: settled(stamp, now), hash: keyOf(task), ...(flip ? { flip } : {}) };
      touch(file);
      if (made instanceof IconError) {
        const { file: of, reason, line, column } = made;
        icons.set(file, { entry: { ...head, refused: { file: of, reason, line, column } }, svg: '' });
        return;
      }
      const { name, svg, symbol, level, stripped, ...rest } = made;
      const ready: Ready = { ...rest, fingerprint: fingerprint(fileOf(svg)) };
      if (framed({ id: options.prefix + name, svg, plain: true }, frames) !== symbol) ready.symbol = symbol;
      if (level !== 'full') ready.level = level;
      if (stripped.length > 0) ready.stripped = stripped;
      icons.set(file, { entry: { ...head, ready }, svg });
    },
    save(files) {
      for (const file of icons.keys()) {
        if (files.has(file)) continue;
        icons.delete(file);
        touch(file);
      }
      if (changed) writeKnown(folder, seed, known);
    },
  };
}
