import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fingerprint } from '../hash.ts';
import { pathInside } from '../source/paths.ts';
import type { Change } from './build-result.ts';
import type { OutputState } from './output-state.ts';

/** The file in an output folder that lists what a build wrote there. */
export const LIST_FILE = '.lede.json';

const NOTE =
  'Written by lede build. The next build removes listed files that are unchanged and no longer made.';

/** The text of a file; undefined when there is no such file. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** How a folder differs from a build. */
export interface Difference {
  changes: Change[];
  /** What must be written to make the folder the same, by path. */
  write: Map<string, { text: string; hash: string }>;
}

/** The text of the list file. JSON is assembled by hand: an object with thousands of new keys is slow to build. */
function listText(hashes: readonly (readonly [path: string, hash: string])[]): string {
  const lines = hashes.map(([path, hash]) => `  ${JSON.stringify(path)}: "${hash}"`);
  return `{\n "note": ${JSON.stringify(NOTE)},\n "files": {\n${lines.join(',\n')}\n }\n}\n`;
}

/**
 * Compares the files under a folder with those of a build.
 *
 * @param fingerprints Of the build's files, where the cache has them.
 */
export function difference(
  folder: string,
  files: ReadonlyMap<string, string>,
  fingerprints: ReadonlyMap<string, string>,
  state: OutputState,
): Difference {
  const changes: Change[] = [];
  const write: Difference['write'] = new Map();
  const compare = (path: string, text: string, hash: string) => {
    const same = state.holds(path, hash);
    if (same) return;
    if (same === false && textOf(join(folder, path)) === text) state.remember(path, hash);
    else {
      write.set(path, { text, hash });
      changes.push({ path, kind: same === undefined ? 'missing' : 'changed' });
    }
  };
  const hashes: [path: string, hash: string][] = [];
  for (const [path, text] of files) {
    const hash = fingerprints.get(path) ?? fingerprint(text);
    hashes.push([path, hash]);
    compare(path, text, hash);
  }
  const list = listText(hashes);
  compare(LIST_FILE, list, fingerprint(list));
  // The list is written, but is not reported as a change.
  if (changes.at(-1)?.path !== LIST_FILE) return { changes, write };
  changes.pop();
  for (const [path, before] of listedFiles(folder)) {
    if (files.has(path) || !staysInside(path)) continue;
    const text = textOf(join(folder, path));
    // A file that was edited since is kept.
    if (text !== undefined && fingerprint(text) === before) changes.push({ path, kind: 'extra' });
  }
  return { changes, write };
}

/** Paths and hashes of the files that the last build wrote; none when the list is damaged. */
function listedFiles(folder: string): [path: string, hash: string][] {
  try {
    const { files } = JSON.parse(textOf(join(folder, LIST_FILE)) ?? '{}') as {
      files?: Record<string, string>;
    };
    return Object.entries(files ?? {});
  } catch {
    return [];
  }
}

/** Whether a path from the list stays in the output folder; one that leads out of it is ignored. */
const staysInside = (path: string) =>
  !isAbsolute(path) && !path.includes('\\') && pathInside('.', path) !== undefined;
