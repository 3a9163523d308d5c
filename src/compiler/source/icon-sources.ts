import { readdirSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { IconError } from '../icon.ts';
import { globBase, globToRegExp, isGlob } from './glob.ts';
import { tryOrUndefined, type IconSource } from './list-files.ts';
import { displayPath, isSkippedName, withSlashes } from './paths.ts';

/** A folder of icons with a prefix for their names: `brand-` makes `logo.svg` the icon `brand-logo`. */
export interface FolderWithPrefix {
  /** A folder, or a pattern of folders or files: `packages/*\/icons`, `src/**\/*.svg`. */
  folder: string;
  /** Put before each name, as `brand-`. Default: empty. */
  prefix?: string;
}

/** Where icons are: folders or patterns, alone or in a list. */
export type From = string | FolderWithPrefix | readonly (string | FolderWithPrefix)[];

const NAME_PREFIX = /^(?:[a-z0-9]+-)*$/;

/** The places as a list. */
const listOf = (from: From): (string | FolderWithPrefix)[] =>
  Array.isArray(from) ? [...(from as readonly (string | FolderWithPrefix)[])] : [from as string];

/** Places as messages show them. */
export const fromText = (from: From): string =>
  listOf(from)
    .map((each) => (typeof each === 'string' ? each : each.folder))
    .join(', ');

/** The folders, without special characters, under which all icons are. */
export const baseFolders = (from: From): string[] => [
  ...new Set(listOf(from).map((each) => baseOf(typeof each === 'string' ? each : each.folder))),
];

const isPattern = (folder: string) => isGlob(folder) && !tryOrUndefined(() => realpathSync(folder));
const baseOf = (folder: string) => (isPattern(folder) ? globBase(withSlashes(folder)) : folder);

/**
 * The folders that places name. A pattern of files, which ends in `.svg`, is its first folder, filtered; any other
 * pattern stands for each folder that it matches. A folder whose own name has special characters is no pattern.
 *
 * @throws IconError when a prefix is not valid, or a pattern of folders matches none.
 */
export function iconSources(from: From): IconSource[] {
  const places = listOf(from);
  if (places.length === 0) throw new IconError('from', 'no folder to build', 0);
  return places.flatMap((place) => {
    const { folder, prefix = '' } = typeof place === 'string' ? { folder: place } : place;
    if (!NAME_PREFIX.test(prefix))
      throw new IconError(
        folder,
        `prefix "${prefix}" cannot begin a name: use lower-case letters, digits and hyphens, a hyphen last`,
        0,
      );
    if (!isPattern(folder)) return [{ folder, prefix }];
    const base = baseOf(folder);
    const pattern = globToRegExp(
      withSlashes(folder)
        .slice(base === '.' ? 0 : base.length)
        .replace(/^\/+/, ''),
    );
    if (/\.svg$/i.test(folder)) return [{ folder: base, prefix, includes: (below) => pattern.test(below) }];
    const found = foldersBelow(base).filter((below) => pattern.test(below));
    if (found.length === 0) throw new IconError(displayPath(folder), 'no folder matches this pattern', 0);
    return found.map((below) => ({ folder: join(base, below), prefix }));
  });
}

/** Paths of the folders below a folder, with `/`, in order. Symbolic links are not followed. */
function foldersBelow(folder: string, below = ''): string[] {
  const entries = tryOrUndefined(() => readdirSync(join(folder, below), { withFileTypes: true })) ?? [];
  return entries
    .filter((entry) => entry.isDirectory() && !isSkippedName(entry.name))
    .map(({ name }) => posix.join(below, name))
    .sort()
    .flatMap((path) => [path, ...foldersBelow(folder, path)]);
}
