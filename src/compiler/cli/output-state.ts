import { join, resolve } from 'node:path';
import { readChecksummed, writeChecksummed } from '../cache/checksummed-file.ts';
import { sameStamp, settledStamp, stampAt, type Stamp } from '../cache/file-stamp.ts';
import { hash } from '../hash.ts';

/** The hashes of the files in an output folder, remembered between builds so that the files need not be read again. */
export interface OutputState {
  /** Whether a file has the text of a hash, judged by its stamp; undefined when there is no file. */
  holds(path: string, hash: string): boolean | undefined;
  /** Remembers that a file, written or read just now, has the text of a hash. */
  remember(path: string, hash: string): void;
  save(): void;
}

type Entries = [path: string, of: [hash: string, stamp: Stamp]][];

/** @param cache Folder in which the state is stored; without one nothing is remembered. */
export function openOutputState(out: string, cache: string | undefined): OutputState {
  // One file for each output folder: a set may be built to several.
  const file = cache && join(cache, `output-${hash(resolve(out)).slice(0, 12)}.json`);
  const before = new Map((file && readChecksummed(file)?.value) as Entries | undefined);
  const entries: Entries = [];
  let unchanged = 0;
  return {
    holds(path, hash) {
      const now = stampAt(`${out}/${path}`);
      if (!now) return undefined;
      const then = before.get(path);
      if (!then || then[0] !== hash || !sameStamp(now, then[1])) return false;
      entries.push([path, then]);
      unchanged++;
      return true;
    },
    remember(path, hash) {
      const time = Date.now();
      const now = stampAt(`${out}/${path}`);
      const stamp = now && settledStamp(now, time);
      if (stamp) entries.push([path, [hash, stamp]]);
    },
    save() {
      if (file && (entries.length > unchanged || unchanged < before.size)) writeChecksummed(file, entries);
    },
  };
}
