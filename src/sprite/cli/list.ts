import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';

/** The file in an output folder that lists what a run wrote there. */
export const LIST = '.lede.json';

const NOTE =
  'Written by lede build. What is listed, unchanged and no longer made is removed by the next build.';

/** A file that is not as a build makes it: it differs, is not there, or is a former run's and made no more. */
export interface Change {
  path: string;
  kind: 'changed' | 'missing' | 'extra';
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** The text of the list: `{"files": {"<path>": "<hash of its text>"}}`. */
export function listOf(files: ReadonlyMap<string, string>): string {
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, hash(text)]));
  return `${JSON.stringify({ note: NOTE, files: hashes }, null, 1)}\n`;
}

/** A file's text; undefined when there is no such file. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** How the files under a folder differ from those of a build. */
export function changes(folder: string, files: ReadonlyMap<string, string>): Change[] {
  const found: Change[] = [];
  for (const [path, text] of files) {
    const old = textOf(join(folder, path));
    if (old === undefined) found.push({ path, kind: 'missing' });
    else if (old !== text) found.push({ path, kind: 'changed' });
  }
  for (const [path, written] of former(folder)) {
    if (files.has(path)) continue;
    const text = textOf(join(folder, path));
    // What somebody put there since then is theirs.
    if (text !== undefined && hash(text) === written) found.push({ path, kind: 'extra' });
  }
  return found;
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
