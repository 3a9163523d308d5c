import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './hash.ts';

const LINE = '\n'.charCodeAt(0);
let count = 0;

/** What a file keeps: a value, and a text behind it that is read as it is. */
export interface Kept {
  sum: string;
  value: unknown;
  text: string;
}

/** What is kept in a file behind a checksum; undefined when there is none, or what is there is broken. */
export function readChecked(path: string): Kept | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(LINE);
    const kept = bytes.subarray(end + 1);
    const sum = hash(kept);
    if (sum !== bytes.toString('latin1', 0, end)) return undefined;
    const whole = kept.toString();
    const line = whole.indexOf('\n');
    return { sum, value: JSON.parse(whole.slice(0, line)), text: whole.slice(line + 1) };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, and a text behind it: whole, by a temporary file and a rename. What cannot be kept costs the next run
 * time, and is no fault of this one.
 */
export function writeChecked(folder: string, name: string, value: unknown, text = ''): void {
  const kept = Buffer.from(`${JSON.stringify(value)}\n${text}`);
  const file = join(folder, name);
  // Two builds may write at once, in one process too, each by a file of its own.
  const temporary = `${file}.${process.pid}-${++count}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${hash(kept)}\n`), kept]));
    renameSync(temporary, file);
  } catch {}
}
