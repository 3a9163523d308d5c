/** A stream to write to: `process.stdout`, or a substitute in tests. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** The environment of the command, besides files. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
}

/** An expected error that ends the command with exit code 2. The message says why in one line. */
export class CliError extends Error {
  override name = 'CliError';
}

/** An error of the file system as a CliError about `path`; any other error as it is. */
export function asCliError(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof CliError || typeof code !== 'string') return error;
  const texts: Record<string, string> = {
    ENOENT: 'no such folder',
    ENOTDIR: 'not a folder',
    EACCES: 'no permission',
    ENOSPC: 'the disk is full',
    EISDIR: 'a folder is in its place',
    EROFS: 'the disk is read-only',
  };
  return new CliError(`${path}: ${texts[code] ?? code}`);
}

/** Text from outside (file names, messages about them) with control characters made visible. */
export const escapeControls = (text: string): string =>
  text.replaceAll(
    // eslint-disable-next-line no-control-regex
    /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );

type Colour = (text: string) => string;
/** Functions that colour text for a stream, or return it unchanged. */
export type Colours = Record<'red' | 'green' | 'yellow' | 'dim' | 'bold', Colour>;

/** Colour on a TTY only. `NO_COLOR` turns it off; `FORCE_COLOR` turns it on anywhere and takes precedence, as in Node. */
export function colours(output: Output, env: Io['env']): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const on = FORCE_COLOR
    ? FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
    : !NO_COLOR && Boolean(output.isTTY) && TERM !== 'dumb';
  const colour =
    (start: number, end: number): Colour =>
    (text) =>
      on ? `\x1b[${start}m${text}\x1b[${end}m` : text;
  return {
    red: colour(31, 39),
    green: colour(32, 39),
    yellow: colour(33, 39),
    dim: colour(2, 22),
    bold: colour(1, 22),
  };
}
