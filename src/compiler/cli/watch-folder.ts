import { watch, type FSWatcher } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { IGNORE_FILE } from '../source/list-files.ts';
import { isSkippedName } from '../source/paths.ts';
import { CliError } from './io.ts';

/** Milliseconds without a change that end a burst of changes: an editor's save or a checkout counts as one change. */
const QUIET = 40;

/** Watches a folder for changes. */
export interface FolderWatcher {
  /** Starts watching the folders that exist now. To be called before they are read, so that no change is missed. */
  arm(): Promise<void>;
  /** Resolves after the first burst of changes since `arm`, or when closed. */
  next(): Promise<void>;
  close(): void;
  isClosed(): boolean;
  /** Resolves when closed. */
  closed: Promise<void>;
}

/** What is watched. */
export interface WatchedPlaces {
  folders: readonly string[];
  /** A folder inside them to leave out: the output. */
  skip: string;
  /** Single files elsewhere, which need not exist. */
  files: readonly string[];
}

/**
 * Watches some folders and the folders in them, with one watcher each: on Linux, Node's recursive watchers lose folders
 * that are replaced. While a folder does not exist, the nearest existing folder above it is watched.
 *
 * `arm` throws a CliError when the system allows no more watchers.
 *
 * @param places Asked each time that it is armed.
 */
export function watchFolders(places: () => WatchedPlaces): FolderWatcher {
  let watchers: FSWatcher[] = [];
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  let resolveClosed = () => {};
  const closed = new Promise<void>((resolve) => (resolveClosed = resolve));
  let ended = false;

  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, QUIET);
  };
  const open = (path: string, concerns: (name: string | null) => boolean) => {
    try {
      const watcher = watch(path, (_, name) => void (concerns(name) && onChange()));
      // For example when a watched folder is deleted.
      watcher.on('error', onChange);
      watchers.push(watcher);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EMFILE')
        throw new CliError(
          `${places().folders.join(', ')}: too many folders for this system to watch (${code})`,
        );
      if (code === 'ENOENT') onChange(); // Deleted since it was listed: list again.
    }
  };
  const closeAll = (list: FSWatcher[]) => {
    for (const watcher of list.splice(0)) watcher.close();
  };

  return {
    closed,
    isClosed: () => ended,
    async arm() {
      const old = watchers;
      watchers = [];
      clearTimeout(timer);
      changed = false;
      let paths: string[];
      const { folders, skip, files } = places();
      const roots = folders.map((folder) => resolve(folder));
      const out = resolve(skip);
      const list = async () => (await Promise.all(roots.map((root) => foldersOf(root, out)))).flat();
      let now = await list();
      do {
        paths = now;
        closeAll(watchers);
        for (const path of paths)
          open(path, (name) => name === null || (isWatched(name) && join(path, name) !== out));
        for (const root of roots) {
          const above = await nearestExisting(dirname(root));
          // In the folder above, only the entry on the way to the root matters.
          const entry = root.slice(above.length).split(/[\\/]/).find(Boolean);
          open(above, (name) => name === null || name === entry);
        }
        for (const folder of new Set(files.map((file) => dirname(file))))
          open(folder, (name) => name === null || files.includes(join(folder, name)));
        // A folder that was created meanwhile is not watched yet.
        now = await list();
      } while (now.join('\n') !== paths.join('\n'));
      closeAll(old);
      if (ended) closeAll(watchers);
    },
    async next() {
      if (!changed && !ended) await new Promise<void>((resolve) => (wake = resolve));
    },
    close() {
      ended = true;
      clearTimeout(timer);
      closeAll(watchers);
      wake();
      resolveClosed();
    },
  };
}

/** Hidden files do not count, but for the one that lists what is no icon. */
const isWatched = (name: string) => !name.startsWith('.') || name === IGNORE_FILE;

/** A folder and the folders in it, each once, with symbolic links followed; none when it does not exist. */
async function foldersOf(folder: string, skip: string, visited = new Set<string>()): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (!real || visited.has(real) || folder === skip) return [];
  visited.add(real);
  const found = [folder];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (isSkippedName(entry.name)) continue;
    const path = join(folder, entry.name);
    const linked = entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory();
    if (entry.isDirectory() || linked) found.push(...(await foldersOf(path, skip, visited)));
  }
  return found;
}

/** A folder, or the nearest folder above it that exists. */
async function nearestExisting(folder: string): Promise<string> {
  const info = await stat(folder).catch(() => undefined);
  return info?.isDirectory() || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
