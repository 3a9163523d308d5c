import { readFileSync } from 'node:fs';
import { hash } from './hash.ts';
import { writeFiles } from './write.ts';

/** A value kept in a file behind a checksum; undefined when there is none, or what is there is broken. */
export function readChecked(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return hash(json) === text.slice(0, end) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value. One that cannot be kept costs the next run time, and is no fault of this one. */
export async function writeChecked(folder: string, name: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeFiles(folder, new Map([[name, `${hash(json)}\n${json}`]])).catch(() => {});
}
