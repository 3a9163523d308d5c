import { readFileSync } from 'node:fs';
import { hash } from '../hash.ts';
import { replaceFile } from '../replace-file.ts';

const LINE_FEED = '\n'.charCodeAt(0);

/** The content of a checksummed file: a JSON value, and a text after it that is stored as it is. */
export interface ChecksummedContent {
  checksum: string;
  value: unknown;
  text: string;
}

/** Reads a checksummed file; undefined when it does not exist or its checksum does not match. */
export function readChecksummed(path: string): ChecksummedContent | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(LINE_FEED);
    const content = bytes.subarray(end + 1);
    const checksum = hash(content);
    if (checksum !== bytes.toString('latin1', 0, end)) return undefined;
    const decoded = content.toString();
    const line = decoded.indexOf('\n');
    return { checksum, value: JSON.parse(decoded.slice(0, line)), text: decoded.slice(line + 1) };
  } catch {
    return undefined;
  }
}

/**
 * Writes a JSON value and a text after it, with a checksum before them. A file that cannot be written is ignored: it
 * only makes the next build slower.
 */
export function writeChecksummed(path: string, value: unknown, text = ''): void {
  const content = Buffer.from(`${JSON.stringify(value)}\n${text}`);
  try {
    replaceFile(path, Buffer.concat([Buffer.from(`${hash(content)}\n`), content]));
  } catch {}
}
