import { segmentsOf } from './path-data.ts';

/** The points of one subpath, `x, y, x, y …`. Curves are drawn as short lines; every subpath ends where it began. */
export type Outline = number[];

/**
 * The outlines that path data draws, one for each subpath that has a segment. A subpath that is not closed is closed
 * here too, as it is where it is filled. Undefined for data that is not well-formed.
 *
 * @param flatness How far the lines may be from the curves.
 */
export function outlinesOf(d: string, flatness: number): Outline[] | undefined {
  const outlines: Outline[] = [];
  let outline: Outline = [];
  let x = 0;
  let y = 0;
  /** The control point that a following `S` or `T` mirrors, and for which of both. */
  let control: [x: number, y: number, of: string] | undefined;
  const finish = (closed: boolean) => {
    // A point that is closed is drawn where lines have round ends.
    if (outline.length > 2 || (closed && outline.length > 0)) {
      outline.push(outline[0]!, outline[1]!);
      outlines.push(outline);
    }
  };
  const segments = segmentsOf(d);
  if (!segments) return undefined;
  for (const { command, values } of segments) {
    const kind = command.toUpperCase();
    const [dx, dy] = command === kind ? [0, 0] : [x, y];
    const px = (i: number) => values[i]! + dx;
    const py = (i: number) => values[i]! + dy;
    const mirrored = (of: string) =>
      control?.[2] === of ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
    if (kind === 'M') {
      finish(false);
      outline = [px(0), py(1)];
    } else if (kind === 'Z') {
      finish(true);
      outline = outline.slice(0, 2);
    } else if (outline.length === 0) return undefined;
    let end = [px(values.length - 2), py(values.length - 1)] as [number, number];
    let next: typeof control;
    switch (kind) {
      case 'Z':
        end = [outline[0]!, outline[1]!];
        break;
      case 'H':
        end = [px(0), y];
        break;
      case 'V':
        end = [x, py(0)];
        break;
      case 'C':
      case 'S': {
        const [x1, y1] = kind === 'C' ? [px(0), py(1)] : mirrored('C');
        const at = kind === 'C' ? 2 : 0;
        next = [px(at), py(at + 1), 'C'];
        addCubic(outline, [x, y, x1!, y1!, next[0], next[1], ...end], flatness);
        break;
      }
      case 'Q':
      case 'T': {
        const [x1, y1] = kind === 'Q' ? [px(0), py(1)] : mirrored('Q');
        next = [x1!, y1!, 'Q'];
        const third = (from: number, to: number) => from + ((to - from) * 2) / 3;
        addCubic(
          outline,
          [x, y, third(x, x1!), third(y, y1!), third(end[0], x1!), third(end[1], y1!), ...end],
          flatness,
        );
        break;
      }
      case 'A':
        addArc(outline, x, y, values, end, flatness);
    }
    if (!/[MZ]/.test(kind)) outline.push(...end);
    [x, y] = end;
    control = next;
  }
  finish(false);
  return outlines.every((each) => each.every(Number.isFinite)) ? outlines : undefined;
}

/** Adds the points between the ends of a cubic curve. */
function addCubic(outline: Outline, points: number[], flatness: number): void {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = points as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const bend = Math.max(
    Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
    Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
  );
  const steps = stepsFor(Math.sqrt((0.75 * bend) / flatness));
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    outline.push(a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3);
  }
}

/** Adds the points between the ends of an arc, as SVG 1.1, F.6.5 computes its centre. */
function addArc(
  outline: Outline,
  x: number,
  y: number,
  values: number[],
  [endX, endY]: [number, number],
  flatness: number,
): void {
  const [width, height, degrees, large, sweep] = values as [number, number, number, number, number];
  let [rx, ry] = [Math.abs(width), Math.abs(height)];
  if (rx === 0 || ry === 0 || (x === endX && y === endY)) return;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [hx, hy] = [(x - endX) / 2, (y - endY) / 2];
  const [u, v] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const short = (u / rx) ** 2 + (v / ry) ** 2;
  if (short > 1) [rx, ry] = [rx * Math.sqrt(short), ry * Math.sqrt(short)];
  const root = Math.sqrt(Math.max(0, 1 / Math.min(short, 1) - 1)) * (large === sweep ? -1 : 1);
  const [cu, cv] = [(root * rx * v) / ry, (-root * ry * u) / rx];
  const [cx, cy] = [cos * cu - sin * cv + (x + endX) / 2, sin * cu + cos * cv + (y + endY) / 2];
  const start = Math.atan2((v - cv) / ry, (u - cu) / rx);
  let turn = Math.atan2((-v - cv) / ry, (-u - cu) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const steps = stepsFor(Math.abs(turn) / (2 * Math.sqrt((2 * flatness) / Math.max(rx, ry))));
  for (let i = 1; i < steps; i++) {
    const at = start + (turn * i) / steps;
    const [p, q] = [rx * Math.cos(at), ry * Math.sin(at)];
    outline.push(cx + cos * p - sin * q, cy + sin * p + cos * q);
  }
}

/** Lines in place of one curve: an icon's curve needs few. */
const MOST_STEPS = 1000;
const stepsFor = (wanted: number) => Math.min(Math.max(Math.ceil(wanted), 1), MOST_STEPS);
