import { watch, type FSWatcher } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './io.ts';

/** Milliseconds of quiet that end a burst of events: an editor's save or a checkout is one change. */
const QUIET = 40;

/** Tells when a folder changes. */
export interface FolderWatcher {
  /** Watches the folders as they are now. From here on no change is missed: to be called before they are read. */
  arm(): Promise<void>;
  /** Resolves after the first change since `arm`, once it is quiet; or when closed. */
  next(): Promise<void>;
  close(): void;
  over(): boolean;
  /** Resolves when closed. */
  closed: Promise<void>;
}

/**
 * Watches a folder and those in it, by one watcher each: Node's recursive ones lose track, on Linux, of folders that
 * are replaced. A folder that is gone is awaited, by the nearest one above it that is there.
 *
 * @param skip A folder inside to leave alone: the output.
 * `arm` throws a Failure when the system allows no more watchers.
 */
export function watchFolder(folder: string, skip: string): FolderWatcher {
  const root = resolve(folder);
  const out = resolve(skip);
  let watchers: FSWatcher[] = [];
  let dirty = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  let finish = () => {};
  const closed = new Promise<void>((done) => (finish = done));
  let ended = false;

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      dirty = true;
      wake();
    }, QUIET);
  };
  const open = (path: string, concerns: (name: string | null) => boolean) => {
    try {
      const watcher = watch(path, (_, name) => void (concerns(name) && changed()));
      // A folder that goes away while watched.
      watcher.on('error', changed);
      watchers.push(watcher);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EMFILE')
        throw new Failure(`${folder}: too many folders for this system to watch (${code})`);
      if (code === 'ENOENT') changed(); // Gone since it was listed: look again.
    }
  };

  return {
    closed,
    over: () => ended,
    async arm() {
      const old = watchers;
      watchers = [];
      clearTimeout(timer);
      dirty = false;
      let paths: string[];
      let now = await foldersOf(root, out);
      do {
        paths = now;
        for (const watcher of watchers.splice(0)) watcher.close();
        for (const path of paths)
          open(path, (name) => name === null || (!name.startsWith('.') && join(path, name) !== out));
        const above = await existing(dirname(root));
        // On the way down to the root, one name matters.
        const step = root.slice(above.length).split(/[\\/]/).find(Boolean);
        open(above, (name) => name === null || name === step);
        // A folder that came while we looked is not watched yet.
        now = await foldersOf(root, out);
      } while (now.join('\n') !== paths.join('\n'));
      for (const watcher of old) watcher.close();
      if (ended) for (const watcher of watchers.splice(0)) watcher.close();
    },
    async next() {
      if (!dirty && !ended) await new Promise<void>((done) => (wake = done));
    },
    close() {
      ended = true;
      clearTimeout(timer);
      for (const watcher of watchers.splice(0)) watcher.close();
      wake();
      finish();
    },
  };
}

/** A folder and those in it, links followed, each once; none when it is not there. */
async function foldersOf(folder: string, skip: string, seen = new Set<string>()): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (!real || seen.has(real) || folder === skip) return [];
  seen.add(real);
  const found = [folder];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const linked = entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory();
    if (entry.isDirectory() || linked) found.push(...(await foldersOf(path, skip, seen)));
  }
  return found;
}

/** A folder, or the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
  const info = await stat(folder).catch(() => undefined);
  return info?.isDirectory() || dirname(folder) === folder ? folder : existing(dirname(folder));
}
