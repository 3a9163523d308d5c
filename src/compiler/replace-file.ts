import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a file through a temporary file and a rename, so that a reader finds the old content or the new, never half
 * of it. Creates missing folders. A failed write leaves the old file as it was and no temporary file behind.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // Two builds may write the same file at once, even in one process: each uses a temporary file of its own.
  const temporary = `${file}.${process.pid}-${++count}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
