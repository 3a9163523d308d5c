const SPACE = /[\s,]*/y;
const COMMAND = /[MZLHVCSQTA]/iy;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
const FLAG = /[01]/y;
/** How many numbers each command takes. */
const COUNT: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** One command of path data with its numbers. */
export interface Segment {
  command: string;
  values: number[];
}

/** The segments of path data, one for each command, repeated or not. Undefined for data that is not well-formed. */
export function segmentsOf(d: string): Segment[] | undefined {
  const segments: Segment[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[0];
  };
  let command = '';
  for (take(SPACE); at < d.length; take(SPACE)) {
    const given = take(COMMAND);
    if (given) command = given;
    else if (command === 'M' || command === 'm') command = command === 'M' ? 'L' : 'l';
    const count = COUNT[command.toUpperCase()];
    if (count === undefined || (!given && count === 0)) return undefined;
    const values: number[] = [];
    for (let i = 0; i < count; i++) {
      take(SPACE);
      const value = take(count === 7 && (i === 3 || i === 4) ? FLAG : NUMBER);
      if (value === undefined) return undefined;
      values.push(Number(value));
    }
    segments.push({ command, values });
  }
  return segments;
}

/** Path data with every position rounded to a number of digits. Radii and angles of arcs stay as they are. */
export function roundPositions(d: string, digits: number): string {
  const parts: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, values } of segmentsOf(d) ?? []) {
    const kind = command.toUpperCase();
    const [dx, dy] = command === kind ? [0, 0] : [x, y];
    const from = kind === 'A' ? 5 : 0;
    const rounded = values.map((value, i) => {
      if (i < from) return value;
      const isX = kind === 'H' || (kind !== 'V' && (i - from) % 2 === 0);
      return Number((value + (isX ? dx : dy)).toFixed(digits));
    });
    parts.push(kind, rounded.join(' '));
    if (kind === 'Z') [x, y] = [startX, startY];
    else if (kind === 'H') x = values[0]! + dx;
    else if (kind === 'V') y = values[0]! + dy;
    else [x, y] = [values.at(-2)! + dx, values.at(-1)! + dy];
    if (kind === 'M') [startX, startY] = [x, y];
  }
  return parts.join('');
}
