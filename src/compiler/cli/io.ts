/** A stream written to: `process.stdout`, or a stand-in of a test. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  /** Characters in a line, on a TTY. */
  columns?: number;
}

/** All that the command knows of the outside, besides files. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
}

/** Nothing could be built; the message says why in one line. Ends the command with 2. */
export class Failure extends Error {
  override name = 'Failure';
}

/** A failed call of the system as a Failure about `path`; any other error as it is. */
export function asFailure(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Failure || typeof code !== 'string') return error;
  const known: Record<string, string> = {
    ENOENT: 'no such folder',
    ENOTDIR: 'not a folder',
    EACCES: 'no permission',
    ENOSPC: 'the disk is full',
    EISDIR: 'a folder is in its place',
    EROFS: 'the disk is read-only',
  };
  return new Failure(`${path}: ${known[code] ?? code}`);
}

/** Text of others (file names, messages about them) with what a terminal would obey made visible. */
export const safe = (text: string): string =>
  text.replaceAll(
    // eslint-disable-next-line no-control-regex
    /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );

type Paint = (text: string) => string;
/** Colours for a stream: functions that wrap text, or leave it. */
export type Colours = Record<'red' | 'green' | 'yellow' | 'dim' | 'bold', Paint>;

/** Colour on a TTY only; `NO_COLOR` forbids it, `FORCE_COLOR` asks for it anywhere and wins, as in Node. */
export function colours(output: Output, env: Io['env']): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const on = FORCE_COLOR
    ? FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
    : !NO_COLOR && Boolean(output.isTTY) && TERM !== 'dumb';
  const paint =
    (start: number, end: number): Paint =>
    (text) =>
      on ? `\x1b[${start}m${text}\x1b[${end}m` : text;
  return {
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    dim: paint(2, 22),
    bold: paint(1, 22),
  };
}
