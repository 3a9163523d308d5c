import { readdir, readFile, realpath, stat } from 'node:fs/promises';
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
 */
export async function readFiles(folder: string, skip: readonly string[] = []) {
  const paths = await svgPaths(
    folder,
    skip.map((path) => resolve(path)),
    new Set(),
  );
  const refused: IconError[] = [];
  const files: IconFile[] = [];
  const owners = new Map<string, string>();
  for (const path of paths.sort()) {
    const file = shown(path);
    try {
      const name = nameOf(relative(folder, path), file);
      const owner = owners.get(name);
      if (owner) throw new IconError(file, `"${name}" is ${owner} already`);
      owners.set(name, file);
      files.push({ name, file, svg: await read(path, file) });
    } catch (error) {
      if (!(error instanceof IconError)) throw error;
      refused.push(error);
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, refused };
}

/** Paths of .svg files, through folders and links, each folder once, so that a link to itself ends. */
async function svgPaths(folder: string, skip: readonly string[], seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real) || skip.includes(resolve(folder))) return [];
  seen.add(real);
  const paths: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (kind?.isDirectory()) paths.push(...(await svgPaths(path, skip, seen)));
    else if (/\.svg$/i.test(entry.name)) paths.push(path);
  }
  return paths;
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

async function read(path: string, file: string): Promise<string> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new IconError(file, 'it is not a regular file');
    if (info.size > LIMITS.file) throw new IconError(file, `over ${LIMITS.file / 1024} KB`);
    return decode(await readFile(path), file);
  } catch (error) {
    if (error instanceof IconError) throw error;
    throw new IconError(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
