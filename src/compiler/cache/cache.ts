import { singleFile } from '../svg/resolve-vars.ts';
import { fingerprint, hash } from '../hash.ts';
import { fromParts, IconError, toParts } from '../icon.ts';
import { readCacheFiles, writeCacheFiles, type CachedIcon, type StoredIcon } from './cache-file.ts';
import type { PreparedIcon, PrepareOptions, PrepareTask } from '../prepare/prepare.ts';
import { cacheKey } from './cache-key.ts';
import { sameStamp, settledStamp, type Stamp } from './file-stamp.ts';
import { symbolByStartTag, type StartTags } from '../prepare/symbols.ts';

/** Results of former builds. */
export interface Cache {
  /** Whether it holds no result. */
  empty: boolean;
  startTags: StartTags;
  /** The result for a file whose stamp has not changed; the file need not be read. */
  findByStamp(
    file: Pick<PrepareTask, 'name' | 'id' | 'file'>,
    flip: boolean,
    stamp: Stamp | undefined,
  ): PreparedIcon | IconError | undefined;
  /** The result for a file whose text has not changed. */
  findByText(task: PrepareTask, stamp: Stamp): PreparedIcon | IconError | undefined;
  /** Stores a result, unless it is a transient error. */
  set(task: PrepareTask, stamp: Stamp, result: PreparedIcon | IconError): void;
  /** Writes the results, and drops those of files that are not listed. */
  save(files: ReadonlySet<string>): void;
}

const noCache = (): Cache => ({
  empty: true,
  startTags: new Map(),
  findByStamp: () => undefined,
  findByText: () => undefined,
  set: () => {},
  save: () => {},
});

/**
 * Opens the cache in a folder; without a folder, a cache that stores nothing.
 *
 * @param naming What names and ids are made from. False for functions, which may give another result for the same
 *   file: then each file is read, and what they gave is compared. Default: empty.
 */
export function openCache(
  folder: string | undefined,
  options: PrepareOptions,
  naming: string | false = '',
): Cache {
  if (!folder) return noCache();
  const key = cacheKey([options, naming]);
  const now = Date.now();
  const content = readCacheFiles(folder, key);
  const { icons, startTags, changed } = content;
  let modified = false;
  const markChanged = (file: string) => {
    modified = true;
    changed.add(file);
  };

  const resultOf = (name: string, id: string, { entry, svg }: CachedIcon): PreparedIcon | IconError => {
    if ('refused' in entry) return fromParts(entry.refused);
    const { viewBox, before, level = 'full', stripped = [], notes = [], glyph, fingerprint } = entry.prepared;
    const source = { id, svg, tagsOnly: true };
    const symbol = entry.prepared.symbol ?? symbolByStartTag(source, startTags)!;
    // Property by property: copying thousands of objects with `...` takes a tenth of a rebuild.
    const prepared: PreparedIcon = { name, svg, symbol, viewBox, before, level, stripped, notes };
    if (glyph) prepared.glyph = glyph;
    if (fingerprint) prepared.fingerprint = fingerprint;
    return prepared;
  };
  const contentHash = ({ name, id, flip, svg, plugged }: PrepareTask) =>
    hash(JSON.stringify([name, id, flip, svg, plugged]));
  return {
    empty: icons.size === 0,
    startTags,
    findByStamp({ name, id, file }, flip, stamp) {
      const icon = naming === false ? undefined : icons.get(file);
      if (!icon || Boolean(icon.entry.flip) !== flip || !sameStamp(stamp, icon.entry.stamp)) return undefined;
      return resultOf(name, id, icon);
    },
    findByText(task, stamp) {
      const icon = icons.get(task.file);
      if (icon?.entry.hash !== contentHash(task)) return undefined;
      icon.entry.stamp = settledStamp(stamp, now);
      markChanged(task.file);
      return resultOf(task.name, task.id, icon);
    },
    set(task, stamp, result) {
      if (result instanceof IconError && result.transient) return;
      const { file, flip } = task;
      const head = {
        stamp: settledStamp(stamp, now),
        hash: contentHash(task),
        ...(flip ? { flip } : {}),
      };
      markChanged(file);
      if (result instanceof IconError) {
        icons.set(file, { entry: { ...head, refused: toParts(result) }, svg: '' });
        return;
      }
      const { name: _, svg, symbol, level, stripped, notes, ...rest } = result;
      const prepared: StoredIcon = { ...rest, fingerprint: fingerprint(singleFile(svg)) };
      const source = { id: task.id, svg, tagsOnly: true };
      if (symbolByStartTag(source, startTags) !== symbol) prepared.symbol = symbol;
      if (level !== 'full') prepared.level = level;
      if (stripped.length > 0) prepared.stripped = stripped;
      if (notes.length > 0) prepared.notes = notes;
      icons.set(file, { entry: { ...head, prepared }, svg });
    },
    save(files) {
      for (const file of icons.keys()) {
        if (files.has(file)) continue;
        icons.delete(file);
        markChanged(file);
      }
      if (modified) writeCacheFiles(folder, key, content);
    },
  };
}
