import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import { IconError } from '../icon.ts';
import { nameOf } from './icon-name.ts';
import { LIMITS } from '../svg/allow-list.ts';

/** A file of a set: its name made of folders and file name, not read yet. */
export interface Listed {
  name: string;
  path: string;
  /** Path as shown in messages. */
  file: string;
}

/** The same with its text. */
export interface IconFile extends Listed {
  svg: string;
}

/** What is wrong with a file, or with a folder, which has no name. */
export interface Fault {
  name?: string;
  error: IconError;
}

export const shown = (path: string): string => relative('.', path).split(sep).join('/') || '.';

/**
 * Lists every `.svg` under a folder, in order of name. `media/play.svg` is `media-play`; capitals, spaces, dots and
 * underscores become small letters and hyphens. What cannot be an icon by its name is a fault.
 *
 * It waits for the disk: for files this small, that takes a tenth of the time of asking and being told.
 */
export function listFiles(folder: string, skip: readonly string[] = []) {
  const faults: Fault[] = [];
  const left = new Set(skip.map((path) => attempt(() => realpathSync(path)) ?? resolve(path)));
  const base = shown(folder);
  const shownBelow = (below: string) => (base === '.' ? below : `${base}/${below}`);
  const unreadable = (below: string, error: unknown) => {
    const fault = new IconError(below ? shownBelow(below) : base, `cannot be read (${codeOf(error)})`, 0);
    if (!below) throw fault;
    faults.push({ error: fault });
  };
  const files: Listed[] = [];
  const owners = new Map<string, string>();
  for (const below of svgPaths(folder, '', left, unreadable).sort()) {
    const file = shownBelow(below);
    try {
      const name = nameOf(below, file);
      const owner = owners.get(name);
      if (owner) faults.push({ name, error: new IconError(file, `"${name}" is ${owner} already`) });
      else {
        owners.set(name, file);
        files.push({ name, file, path: `${folder}/${below}` });
      }
    } catch (error) {
      faults.push({ error: asIconError(error) });
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, faults, names: [...owners.keys()] };
}

/** The same, each file read; one that cannot be is refused. `names` are those of both. */
export function readFiles(folder: string, skip: readonly string[] = []) {
  const { files: listed, faults, names } = listFiles(folder, skip);
  const refused = faults.map(({ error }) => error);
  const files: IconFile[] = [];
  for (const each of listed) {
    try {
      files.push({ ...each, svg: readText(each, statOf(each)) });
    } catch (error) {
      refused.push(asIconError(error));
    }
  }
  return { files, refused, names };
}

/** @throws IconError when there is no such file, or what is there is none. */
export function statOf({ path, file }: Listed): Stats {
  const info = readable(file, () => statSync(path));
  if (!info.isFile()) throw new IconError(file, 'it is not a regular file');
  return info;
}

/** @throws IconError when it is too large, or not text. */
export function readText({ path, file }: Listed, { size }: Stats): string {
  if (size > LIMITS.file) throw new IconError(file, `over ${LIMITS.file / 1024} KB`);
  return decode(
    readable(file, () => readFileSync(path)),
    file,
  );
}

/** An IconError as it is; anything else is a bug and goes on. */
export function asIconError(error: unknown): IconError {
  if (error instanceof IconError) return error;
  throw error;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? error;

function readable<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new IconError(file, `cannot be read (${codeOf(error)})`);
  }
}

/** Paths of .svg files below a folder, with `/`, through folders and links, each once, so that a link to itself ends. */
function svgPaths(
  folder: string,
  below: string,
  seen: Set<string>,
  unreadable: (below: string, error: unknown) => void,
): string[] {
  const paths: string[] = [];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    const folders: string[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const kind = entry.isSymbolicLink() ? attempt(() => statSync(join(folder, name))) : entry;
      if (kind?.isDirectory()) folders.push(name);
      else if (/\.svg$/i.test(name)) paths.push(below ? `${below}/${name}` : name);
    }
    // Which of two ways to one folder is taken must not hang on the order on disk.
    for (const name of folders.sort())
      paths.push(...svgPaths(join(folder, name), below ? `${below}/${name}` : name, seen, unreadable));
  } catch (error) {
    unreadable(below, error);
  }
  return paths;
}

/** What a call gives, or undefined when it fails. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
