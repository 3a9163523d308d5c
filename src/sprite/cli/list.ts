import { readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { hash } from '../hash.ts';
import type { Written } from './written.ts';

/** The file in an output folder that lists what a run wrote there. */
export const LIST = '.lede.json';

const NOTE =
  'Written by lede build. What is listed, unchanged and no longer made is removed by the next build.';

/** A file that is not as a build makes it: it differs, is not there, or is a former run's and made no more. */
export interface Change {
  path: string;
  kind: 'changed' | 'missing' | 'extra';
}

const hashOf = (text: string) => hash(text).slice(0, 16);

/** A file's text; undefined when there is no such file. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** How a folder differs from a build, and what is to be written to make it the same. */
export interface Difference {
  changes: Change[];
  write: Map<string, { text: string; hash: string }>;
}

/** Compares the files under a folder with those of a build. */
export function difference(folder: string, files: ReadonlyMap<string, string>, written: Written): Difference {
  const changes: Change[] = [];
  const write: Difference['write'] = new Map();
  const compare = (path: string, text: string, hash: string) => {
    const known = written.holds(path, hash);
    if (known) return;
    if (known === false && textOf(join(folder, path)) === text) written.note(path, hash);
    else {
      write.set(path, { text, hash });
      changes.push({ path, kind: known === undefined ? 'missing' : 'changed' });
    }
  };
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, hashOf(text)]));
  for (const [path, text] of files) compare(path, text, hashes[path]!);
  const list = `${JSON.stringify({ note: NOTE, files: hashes }, null, 1)}\n`;
  compare(LIST, list, hashOf(list));
  // The list is no output.
  if (changes.at(-1)?.path !== LIST) return { changes, write };
  changes.pop();
  for (const [path, before] of former(folder)) {
    if (files.has(path)) continue;
    const text = textOf(join(folder, path));
    // What somebody put there since then is theirs.
    if (text !== undefined && hashOf(text) === before) changes.push({ path, kind: 'extra' });
  }
  return { changes, write };
}

/** Paths and hashes of a former run. A list that is broken, or leads out of the folder, is not followed. */
function former(folder: string): [path: string, hash: string][] {
  try {
    const { files } = JSON.parse(textOf(join(folder, LIST)) ?? '{}') as { files?: Record<string, string> };
    return Object.entries(files ?? {}).filter(
      ([path]) => !isAbsolute(path) && !normalize(path).startsWith('..') && !path.includes('\\'),
    );
  } catch {
    return [];
  }
}
