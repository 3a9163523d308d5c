import { statSync, type Stats } from 'node:fs';

/** What a file's entry in its folder says: size, times of change of content and of entry, and which file it is. */
export type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number];

export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp => [size, mtimeMs, ctimeMs, ino];

/** The stamp of what is at a path; undefined when nothing is there, or nothing can be said of it. */
export function stampAt(path: string): Stamp | undefined {
  try {
    return stampOf(statSync(path));
  } catch {
    return undefined;
  }
}

/** Milliseconds within which a disk may give two changes one time: by the tick of a kernel, or by seconds. */
const TICK = { fine: 50, coarse: 2000 };

/**
 * The stamp of a file that can be told from its next change; null of one that changed so lately that it might change
 * once more within the same tick and look the same. That one is to be read, as in git.
 *
 * @param time Before the stamp was taken, in milliseconds.
 */
export function settled(stamp: Stamp, time: number): Stamp | null {
  const [, mtime, ctime] = stamp;
  const tick = Number.isInteger(ctime / 1000) ? TICK.coarse : TICK.fine;
  return Math.max(mtime, ctime) < time - tick ? stamp : null;
}

/** Whether a file is as it was, as far as its entry tells. */
export function sameStamp(now: Stamp | undefined, then: Stamp | null | undefined): boolean {
  if (!now || !then) return false;
  return now[0] === then[0] && now[1] === then[1] && now[2] === then[2] && now[3] === then[3];
}
