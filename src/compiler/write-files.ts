import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/**
 * Writes files under a folder, each through a temporary file and a rename, so that a failed run leaves no file half
 * written. Files whose content is already the same are not touched, so watchers are not triggered.
 *
 * @param folder Created if it does not exist.
 * @param files Texts by path, relative to the folder.
 * @throws The file system's error for the first file that cannot be written; the files before it are written.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) replaceFile(file, text);
  }
}

/**
 * Removes outdated files from a generated folder, such as those of a deleted icon.
 *
 * @param folder Only its direct entries are looked at. A missing folder is not an error.
 * @param extension End of the names that may be removed, with its dot: `.svg`.
 * @param keep Names that stay.
 */
export async function removeOthers(
  folder: string,
  extension: string,
  keep: ReadonlySet<string>,
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith(extension) && !keep.has(name)) await rm(join(folder, name));
  }
}
