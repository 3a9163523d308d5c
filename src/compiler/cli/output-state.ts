import { join, resolve } from 'node:path';
import { readChecked, writeChecked } from '../cache/checksummed-file.ts';
import { sameStamp, settled, stampAt, type Stamp } from '../cache/file-stamp.ts';
import { hash } from '../cache/hash.ts';

/** What files of an output folder held when they were last looked at, so that they need not be read again. */
export interface Written {
  /** Whether a file holds the text of a hash, as far as its entry tells; undefined when there is no file. */
  holds(path: string, hash: string): boolean | undefined;
  /** Remembers that a file, written or read just now, holds the text of a hash. */
  note(path: string, hash: string): void;
  save(): void;
}

type Notes = [path: string, of: [hash: string, stamp: Stamp]][];

/** @param cache Folder to keep it in; without one nothing is known. */
export function openWritten(out: string, cache: string | undefined): Written {
  // A set may be built to several places.
  const file = `written-${hash(resolve(out)).slice(0, 12)}.json`;
  const known = new Map((cache && readChecked(join(cache, file))?.value) as Notes | undefined);
  const notes: Notes = [];
  let kept = 0;
  return {
    holds(path, text) {
      const now = stampAt(`${out}/${path}`);
      if (!now) return undefined;
      const then = known.get(path);
      if (!then || then[0] !== text || !sameStamp(now, then[1])) return false;
      notes.push([path, then]);
      kept++;
      return true;
    },
    note(path, text) {
      const time = Date.now();
      const now = stampAt(`${out}/${path}`);
      const stamp = now && settled(now, time);
      if (stamp) notes.push([path, [text, stamp]]);
    },
    save() {
      if (cache && (notes.length > kept || kept < known.size)) writeChecked(cache, file, notes);
    },
  };
}
