import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let count = 0;

/**
 * Writes files under a folder, each by a temporary file and a rename, so that a failed run leaves the old ones
 * whole; files that are the same already are not touched (watchers stay quiet).
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    // Two builds may write at once, in one process too, each by a file of its own.
    const temporary = `${file}.${process.pid}-${++count}.tmp`;
    await writeFile(temporary, text);
    await rename(temporary, file);
  }
}

/** Removes files of a generated folder that are not in the list, such as a deleted icon's. */
export async function removeOthers(
  folder: string,
  extension: string,
  keep: ReadonlySet<string>,
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith(extension) && !keep.has(name)) await rm(join(folder, name));
  }
}
