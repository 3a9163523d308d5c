import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import { writeFiles } from './write.ts';

/** What was prepared before, by what it was made from. One file, written whole. */
export interface Cache {
  get(task: Task): Prepared | undefined;
  set(task: Task, prepared: Prepared): void;
  save(): Promise<void>;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A cache in a folder; without a folder, one that forgets. Only what this run used is kept. */
export async function openCache(folder: string | undefined, options: PrepareOptions): Promise<Cache> {
  if (!folder) return { get: () => undefined, set: () => {}, save: async () => {} };
  const found = parsed(await readFile(`${folder}/icons.json`, 'utf8').catch(() => ''));
  const used: Record<string, Prepared> = {};
  const seed = JSON.stringify([await compilerHash(), options]);
  // The path is in the key as messages quote it.
  const key = ({ name, file, svg, flip }: Task) => sha256(`${seed}\0${name}\0${file}\0${flip}\0${svg}`);
  let changed = false;
  return {
    get(task) {
      const at = key(task);
      const prepared = Object.hasOwn(found, at) ? found[at] : undefined;
      if (prepared) used[at] = prepared;
      return prepared;
    },
    set(task, prepared) {
      const at = key(task);
      if (used[at]) return;
      used[at] = prepared;
      changed = true;
    },
    async save() {
      if (!changed && Object.keys(used).length === Object.keys(found).length) return;
      const entries = JSON.stringify(used);
      await writeFiles(folder, new Map([['icons.json', `${sha256(entries)}\n${entries}`]]));
    },
  };
}

/** What was made by other code is made anew: the hash of this folder's files. */
async function compilerHash(): Promise<string> {
  const here = new URL('.', import.meta.url);
  const files = (await readdir(here)).filter((name) => /\.[jt]s$/.test(name)).toSorted();
  return sha256((await Promise.all(files.map((name) => readFile(new URL(name, here), 'utf8')))).join('\0'));
}

/** The entries behind their checksum. A broken cache is an empty one. */
function parsed(text: string): Record<string, Prepared> {
  const end = text.indexOf('\n');
  const entries = text.slice(end + 1);
  if (end < 0 || sha256(entries) !== text.slice(0, end)) return {};
  return JSON.parse(entries) as Record<string, Prepared>;
}
