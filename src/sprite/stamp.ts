import type { Stats } from 'node:fs';

/** What a file's entry in its folder says: size, times of change of content and of entry, and which file it is. */
export type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number];

export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp => [size, mtimeMs, ctimeMs, ino];

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
export const sameStamp = (now: Stamp, then: Stamp | null | undefined): boolean =>
  Boolean(then) && now.every((value, i) => value === then![i]);
