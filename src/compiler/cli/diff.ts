import { readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { fingerprint } from '../cache/hash.ts';
import type { Written } from './output-state.ts';

/** The file in an output folder that lists what a run wrote there. */
export const LIST = '.lede.json';

const NOTE =
  'Written by lede build. What is listed, unchanged and no longer made is removed by the next build.';

/** A file that is not as a build makes it: it differs, is not there, or is a former run's and made no more. */
export interface Change {
  path: string;
  kind: 'changed' | 'missing' | 'extra';
}

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

/** The text of the list: JSON, put together by hand, as an object of thousands of new keys is slow to make. */
function listOf(hashes: readonly (readonly [path: string, hash: string])[]): string {
  const lines = hashes.map(([path, hash]) => `  ${JSON.stringify(path)}: "${hash}"`);
  return `{\n "note": ${JSON.stringify(NOTE)},\n "files": {\n${lines.join(',\n')}\n }\n}\n`;
}

/**
 * Compares the files under a folder with those of a build.
 *
 * @param known Fingerprints of files, where the cache has them.
 */
export function difference(
  folder: string,
  files: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  written: Written,
): Difference {
  const changes: Change[] = [];
  const write: Difference['write'] = new Map();
  const compare = (path: string, text: string, hash: string) => {
    const same = written.holds(path, hash);
    if (same) return;
    if (same === false && textOf(join(folder, path)) === text) written.note(path, hash);
    else {
      write.set(path, { text, hash });
      changes.push({ path, kind: same === undefined ? 'missing' : 'changed' });
    }
  };
  const hashes: [path: string, hash: string][] = [];
  for (const [path, text] of files) {
    const hash = known.get(path) ?? fingerprint(text);
    hashes.push([path, hash]);
    compare(path, text, hash);
  }
  const list = listOf(hashes);
  compare(LIST, list, fingerprint(list));
  // The list is no output.
  if (changes.at(-1)?.path !== LIST) return { changes, write };
  changes.pop();
  for (const [path, before] of former(folder)) {
    if (files.has(path) || !isInside(path)) continue;
    const text = textOf(join(folder, path));
    // What somebody put there since then is theirs.
    if (text !== undefined && fingerprint(text) === before) changes.push({ path, kind: 'extra' });
  }
  return { changes, write };
}

/** Paths and hashes of a former run; none by a list that is broken. */
function former(folder: string): [path: string, hash: string][] {
  try {
    const { files } = JSON.parse(textOf(join(folder, LIST)) ?? '{}') as { files?: Record<string, string> };
    return Object.entries(files ?? {});
  } catch {
    return [];
  }
}

/** Whether a path that a list names stays in the folder: one that leads out of it is not followed. */
const isInside = (path: string) =>
  !isAbsolute(path) && !normalize(path).startsWith('..') && !path.includes('\\');
