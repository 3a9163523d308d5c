import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import { IconError } from './icon.ts';
import { LIMITS } from './vocabulary.ts';

/** A file of a set: its name made of folders and file name, and its text. */
export interface IconFile {
  name: string;
  /** Path as shown in messages. */
  file: string;
  svg: string;
}

/** Names are sprite ids, file names and types at once, so only what is safe in all three. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const shown = (path: string): string => relative('.', path).split(sep).join('/') || '.';

/**
 * Reads every `.svg` under a folder, in order of name. `media/play.svg` is `media-play`; capitals, spaces, dots and
 * underscores become small letters and hyphens. A file that cannot be an icon is refused; the others are read.
 * `names` are those of both.
 *
 * It waits for the disk: for files this small, that takes a tenth of the time of asking and being told.
 */
export function readFiles(folder: string, skip: readonly string[] = []) {
  const refused: IconError[] = [];
  const left = new Set(skip.map((path) => attempt(() => realpathSync(path)) ?? resolve(path)));
  const unreadable = (path: string, error: unknown) => {
    const fault = new IconError(
      shown(path),
      `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
    );
    if (path === folder) throw fault;
    refused.push(fault);
  };
  const paths = svgPaths(folder, left, unreadable);
  const files: IconFile[] = [];
  const owners = new Map<string, string>();
  for (const path of paths.sort()) {
    const file = shown(path);
    try {
      const name = nameOf(relative(folder, path), file);
      const owner = owners.get(name);
      if (owner) throw new IconError(file, `"${name}" is ${owner} already`);
      owners.set(name, file);
      files.push({ name, file, svg: read(path, file) });
    } catch (error) {
      if (!(error instanceof IconError)) throw error;
      refused.push(error);
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, refused, names: [...owners.keys()] };
}

/** Paths of .svg files, through folders and links, each folder once, so that a link to itself ends. */
function svgPaths(
  folder: string,
  seen: Set<string>,
  unreadable: (path: string, error: unknown) => void,
): string[] {
  const paths: string[] = [];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    const entries = readdirSync(folder, { withFileTypes: true });
    // Which of two ways to one folder is taken must not hang on the order on disk.
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const kind = entry.isSymbolicLink() ? attempt(() => statSync(path)) : entry;
      if (kind?.isDirectory()) paths.push(...svgPaths(path, seen, unreadable));
      else if (/\.svg$/i.test(entry.name)) paths.push(path);
    }
  } catch (error) {
    unreadable(folder, error);
  }
  return paths;
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function nameOf(path: string, file: string): string {
  const name = path
    .slice(0, -'.svg'.length)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._/\\-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (NAME.test(name)) return name;
  throw new IconError(file, `"${basename(path)}" cannot be an icon's name: use a-z, 0-9 and hyphens`);
}

function read(path: string, file: string): string {
  try {
    const info = statSync(path);
    if (!info.isFile()) throw new IconError(file, 'it is not a regular file');
    if (info.size > LIMITS.file) throw new IconError(file, `over ${LIMITS.file / 1024} KB`);
    return decode(readFileSync(path), file);
  } catch (error) {
    if (error instanceof IconError) throw error;
    throw new IconError(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
