import type { Outline } from './outline.ts';

/** Cells looked at for two outlines, for each of their points. Outlines that are alike need two or three. */
const MOST_CELLS = 64;

/**
 * Whether two outlines are drawn the same within a distance: whether two pens can follow them from end to end, neither
 * ever going back, and never be further apart (the Fréchet distance; Alt and Godau, 1995). Unlike the distance between
 * two sets of points, this sees a loop that is drawn the other way round, or left out.
 */
export function sameOutline(a: Outline, b: Outline, distance: number): boolean {
  const n = a.length / 2 - 1;
  const m = b.length / 2 - 1;
  const near = (i: number, j: number) =>
    Math.hypot(a[2 * i]! - b[2 * j]!, a[2 * i + 1]! - b[2 * j + 1]!) <= distance;
  if (!near(0, 0) || !near(n, m)) return false;
  if (n === m && a.every((_, i) => i % 2 > 0 || near(i / 2, i / 2))) return true;

  let cells = (n + m) * MOST_CELLS;
  /** Which part of each segment of `b`, from the one at `start`, can be reached with the pen of `a` at its point. */
  let row: Reach[] = [];
  let start = 0;
  for (let j = 0; j < m && (row.at(-1)?.[1] ?? 1) === 1; j++) row.push(nearPart(a, 0, b, j, distance));
  /** Which part of the segment of `a` can be reached with the pen of `b` still at its first point. */
  let first = nearPart(b, 0, a, 0, distance);
  for (let i = 0; i < n; i++) {
    const next: Reach[] = [];
    let nextStart = m;
    let below = first;
    for (let j = isEmpty(first) ? start : 0; j < m; j++) {
      const left = row[j - start] ?? NOWHERE;
      if (isEmpty(left) && isEmpty(below) && j >= start + row.length) break;
      if (cells-- === 0) return false;
      const right = isEmpty(left) && isEmpty(below) ? NOWHERE : nearPart(a, i + 1, b, j, distance);
      const above = isEmpty(left) && isEmpty(below) ? NOWHERE : nearPart(b, j + 1, a, i, distance);
      const reached = isEmpty(below) ? after(left[0], right) : right;
      below = isEmpty(left) ? after(below[0], above) : above;
      if (nextStart === m && !isEmpty(reached)) nextStart = j;
      if (nextStart < m) next.push(reached);
    }
    if (i === n - 1) return next.at(-1)?.[1] === 1 && nextStart + next.length === m;
    first = first[1] === 1 ? nearPart(b, 0, a, i + 1, distance) : NOWHERE;
    row = next;
    start = nextStart;
  }
  return false;
}

/** A part of a segment, as shares of its length. Empty when it ends before it begins. */
type Reach = readonly [from: number, to: number];
const NOWHERE: Reach = [1, 0];
const isEmpty = (reach: Reach) => reach[0] > reach[1];
const after = (least: number, reach: Reach): Reach => [Math.max(reach[0], least), reach[1]];

/** The part of a segment that is near a point of the other outline. */
function nearPart(points: Outline, point: number, line: Outline, segment: number, distance: number): Reach {
  const x = line[2 * segment]! - points[2 * point]!;
  const y = line[2 * segment + 1]! - points[2 * point + 1]!;
  const dx = line[2 * segment + 2]! - line[2 * segment]!;
  const dy = line[2 * segment + 3]! - line[2 * segment + 1]!;
  const square = dx * dx + dy * dy;
  const outside = x * x + y * y - distance * distance;
  if (square === 0) return outside <= 0 ? [0, 1] : NOWHERE;
  const middle = -(x * dx + y * dy) / square;
  const root = middle * middle - outside / square;
  if (root < 0) return NOWHERE;
  const half = Math.sqrt(root);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
