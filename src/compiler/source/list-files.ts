import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from './decode.ts';
import { IconError } from '../icon.ts';
import { iconName } from './icon-name.ts';
import { ignoreRules } from './glob.ts';
import { displayPath, isSkippedName } from './paths.ts';
import { LIMITS } from '../svg/allow-list.ts';

/** A folder to list icons of. */
export interface IconSource {
  folder: string;
  /** Put before each name. */
  prefix: string;
  /** Which paths below it are meant. Default: all. */
  includes?: (below: string) => boolean;
}

/** A file of an icon set, found but not read yet. */
export interface ListedFile {
  /** The icon's name, made from the folders and the file name. */
  name: string;
  path: string;
  /** Path as shown in messages. */
  file: string;
}

/** A file of an icon set with its text. */
export interface IconFile extends ListedFile {
  svg: string;
}

/** A file or folder that cannot be used. A folder has no name. */
export interface FileFault {
  name?: string;
  error: IconError;
}

/** What a listing leaves out, and how it names. */
export interface ListOptions {
  /** Folders to leave out. Default: none. */
  skip?: readonly string[];
  /** Lines as of an ignore file. Default: none. */
  exclude?: readonly string[];
  /** Default: by folders and file name. */
  nameOf?: (below: string, file: string) => string;
}

/** A file in a folder of icons that lists what is no icon, in the form of `.gitignore`. */
export const IGNORE_FILE = '.ledeignore';

/**
 * Lists every `.svg` file under some folders, ordered by name. `media/play.svg` gets the name `media-play`; upper case
 * becomes lower case, and spaces, dots and underscores become hyphens. Files whose names cannot be made valid, or meet
 * another file's, are faults.
 *
 * It uses synchronous calls: for files this small they take a tenth of the time of asynchronous ones.
 *
 * @throws IconError when a folder itself cannot be read.
 */
export function listFiles(from: string | readonly IconSource[], options: ListOptions = {}) {
  const { skip = [], exclude = [], nameOf = iconName } = options;
  const faults: FileFault[] = [];
  const skipped = new Set(skip.map((path) => tryOrUndefined(() => realpathSync(path)) ?? resolve(path)));
  const files: ListedFile[] = [];
  const owners = new Map<string, string>();
  const excluded = new Set<string>();
  const sources = typeof from === 'string' ? [{ folder: from, prefix: '' }] : from;
  for (const { folder, prefix, includes } of sources) {
    const base = displayPath(folder);
    const displayBelow = (below: string) => (base === '.' ? below : `${base}/${below}`);
    const unreadable = (below: string, error: unknown) => {
      const fault = new IconError(
        below ? displayBelow(below) : base,
        `cannot be read (${errorCode(error)})`,
        0,
      );
      if (!below) throw fault;
      faults.push({ error: fault });
    };
    const paths: string[] = [];
    addSvgPaths(paths, folder, '', new Set(skipped), unreadable);
    const ignored = ignoreRules([...ignoreLines(folder), ...exclude]);
    for (const below of paths.sort()) {
      const file = displayBelow(below);
      const isLeftOut = ignored(below) || includes?.(below) === false;
      try {
        const name = prefix + nameOf(below, file);
        if (isLeftOut) {
          excluded.add(name);
          continue;
        }
        const owner = owners.get(name);
        // Two places may name the same file.
        if (owner === file) continue;
        if (owner)
          faults.push({
            name,
            error: new IconError(file, `its name "${name}" is already taken by ${owner}`),
          });
        else {
          owners.set(name, file);
          files.push({ name, file, path: `${folder}/${below}` });
        }
      } catch (error) {
        const fault = asIconError(error);
        if (!isLeftOut) faults.push({ error: fault });
      }
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, faults, names: [...owners.keys()], excluded };
}

/** The lines of a folder's ignore file; none when there is none. */
function ignoreLines(folder: string): string[] {
  const path = join(folder, IGNORE_FILE);
  const info = tryOrUndefined(() => statSync(path));
  // Reading a named pipe would block for ever.
  return info?.isFile() ? decode(readFileSync(path), displayPath(path)).split(/\r?\n/) : [];
}

/**
 * Lists and reads every `.svg` file under some folders. `refused` has the files that cannot be used or read; `names` has
 * those of readable and unreadable files.
 */
export function readFiles(from: string | readonly IconSource[], options: ListOptions = {}) {
  const { files: listed, faults, names, excluded } = listFiles(from, options);
  const refused = faults.map(({ error }) => error);
  const files: IconFile[] = [];
  for (const each of listed) {
    try {
      files.push({ ...each, svg: readText(each, statFile(each)) });
    } catch (error) {
      refused.push(asIconError(error));
    }
  }
  return { files, refused, names, excluded };
}

/** @throws IconError when the path does not exist, or is not a regular file. */
export function statFile({ path, file }: ListedFile): Stats {
  const stats = orIconError(file, () => statSync(path));
  if (!stats.isFile()) throw new IconError(file, 'not a regular file');
  return stats;
}

/** @throws IconError when the file is too large, or not text. */
export function readText({ path, file }: ListedFile, { size }: Stats): string {
  if (size > LIMITS.file) throw new IconError(file, `over ${LIMITS.file / 1024} KB`);
  return decode(
    orIconError(file, () => readFileSync(path)),
    file,
  );
}

/** Returns an IconError; rethrows any other error, which is a bug. */
export function asIconError(error: unknown): IconError {
  if (error instanceof IconError) return error;
  throw error;
}

const errorCode = (error: unknown) => (error as NodeJS.ErrnoException).code ?? error;

function orIconError<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new IconError(file, `cannot be read (${errorCode(error)})`);
  }
}

/**
 * Adds the paths of .svg files below a folder, with `/`. Symbolic links are followed; each folder is visited once, so a
 * link to a parent folder does not loop.
 */
function addSvgPaths(
  paths: string[],
  folder: string,
  below: string,
  visited: Set<string>,
  unreadable: (below: string, error: unknown) => void,
): void {
  try {
    const real = realpathSync(folder);
    if (visited.has(real)) return;
    visited.add(real);
    const folders: string[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (isSkippedName(name)) continue;
      const kind = entry.isSymbolicLink() ? tryOrUndefined(() => statSync(join(folder, name))) : entry;
      if (kind?.isDirectory()) folders.push(name);
      else if (/\.svg$/i.test(name)) paths.push(below ? `${below}/${name}` : name);
    }
    // Sorted: the order on disk must not decide which of two paths to one folder is taken.
    for (const name of folders.sort())
      addSvgPaths(paths, join(folder, name), below ? `${below}/${name}` : name, visited, unreadable);
  } catch (error) {
    unreadable(below, error);
  }
}

/** The result of a call; undefined when it throws. */
export function tryOrUndefined<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
