import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readChecked, writeChecked } from '../checked.ts';
import { sameStamp, settled, stampOf, type Stamp } from '../stamp.ts';
import { hash } from '../hash.ts';

/** What files of an output folder held when they were last looked at, so that they need not be read again. */
export interface Written {
  /** Whether a file holds the text of a hash, as far as its entry tells; undefined when there is no file. */
  holds(path: string, hash: string): boolean | undefined;
  /** Remembers that a file, written or read just now, holds the text of a hash. */
  note(path: string, hash: string): void;
  save(): Promise<void>;
}

type Notes = Record<string, [hash: string, stamp: Stamp]>;

/** @param cache Folder to keep it in; without one nothing is known. */
export function openWritten(out: string, cache: string | undefined): Written {
  // A set may be built to several places.
  const file = `written-${hash(resolve(out)).slice(0, 12)}.json`;
  const known = ((cache && readChecked(join(cache, file))) ?? {}) as Notes;
  const notes: Notes = {};
  let kept = 0;
  const stampAt = (path: string): Stamp | undefined => {
    try {
      return stampOf(statSync(`${out}/${path}`));
    } catch {
      return undefined;
    }
  };
  return {
    holds(path, text) {
      const now = stampAt(path);
      if (!now) return undefined;
      const [was, then] = (Object.hasOwn(known, path) && known[path]) || [];
      if (was !== text || !sameStamp(now, then)) return false;
      notes[path] = known[path]!;
      kept++;
      return true;
    },
    note(path, text) {
      const time = Date.now();
      const now = stampAt(path);
      const stamp = now && settled(now, time);
      if (stamp) notes[path] = [text, stamp];
    },
    async save() {
      const all = Object.keys(notes).length;
      if (cache && (all > kept || kept < Object.keys(known).length)) await writeChecked(cache, file, notes);
    },
  };
}
