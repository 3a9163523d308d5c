import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { VERSION } from './version.ts';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import { writeFiles } from './write.ts';

/** What was prepared before, by what it was made from. One file, written whole. */
export interface Cache {
  get(task: Task): Prepared | undefined;
  set(task: Task, prepared: Prepared): void;
  save(): Promise<void>;
}

/** A cache in a folder; without a folder, one that forgets. Only what this run used is kept. */
export async function openCache(folder: string | undefined, options: PrepareOptions): Promise<Cache> {
  if (!folder) return { get: () => undefined, set: () => {}, save: async () => {} };
  const text = await readFile(`${folder}/icons.json`, 'utf8').catch(() => '{}');
  const found = parsed(text);
  const used: Record<string, Prepared> = {};
  const seed = JSON.stringify([VERSION, options]);
  const key = ({ name, svg, flip }: Task) =>
    createHash('sha256').update(`${seed}\0${name}\0${flip}\0${svg}`).digest('base64url');
  let changed = false;
  return {
    get(task) {
      const at = key(task);
      const prepared = Object.hasOwn(found, at) ? found[at] : undefined;
      if (prepared) used[at] = prepared;
      return prepared;
    },
    set(task, prepared) {
      used[key(task)] = prepared;
      changed = true;
    },
    async save() {
      if (!changed && Object.keys(used).length === Object.keys(found).length) return;
      await writeFiles(folder, new Map([['icons.json', JSON.stringify(used)]]));
    },
  };
}

function parsed(text: string): Record<string, Prepared> {
  try {
    return JSON.parse(text) as Record<string, Prepared>;
  } catch {
    return {}; // A broken cache is an empty one.
  }
}
