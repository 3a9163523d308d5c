import { statSync, type Stats } from 'node:fs';

/** What identifies the state of a file without reading it. Times are in milliseconds. */
export type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number];

export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp => [size, mtimeMs, ctimeMs, ino];

/** The stamp of the file at a path; undefined when there is none, or it cannot be read. */
export function stampAt(path: string): Stamp | undefined {
  try {
    return stampOf(statSync(path));
  } catch {
    return undefined;
  }
}

/** Milliseconds within which a disk may give two changes the same time: `fine` by kernel ticks, `coarse` by seconds. */
const TICK = { fine: 50, coarse: 2000 };

/**
 * The stamp of a file, or null when the file changed so recently that another change within the same tick of the
 * clock would leave the stamp as it is. Such a file must be read again next time, as in git ("racily clean").
 *
 * @param time When the stamp was taken, in milliseconds, or any time before.
 */
export function settledStamp(stamp: Stamp, time: number): Stamp | null {
  const [, mtime, ctime] = stamp;
  const tick = Number.isInteger(ctime / 1000) ? TICK.coarse : TICK.fine;
  return Math.max(mtime, ctime) < time - tick ? stamp : null;
}

/** Whether two stamps are of the same state of a file. A missing stamp equals none. */
export function sameStamp(now: Stamp | undefined, then: Stamp | null | undefined): boolean {
  if (!now || !then) return false;
  return now[0] === then[0] && now[1] === then[1] && now[2] === then[2] && now[3] === then[3];
}
