import type { Build } from './args.ts';
import type { Round } from './build.ts';
import { colours, Failure, safe, type Io } from './io.ts';
import { saving, table } from './table.ts';

/** Prints a build: refusals and what was stripped on stderr, the table and the summary, or the JSON, on stdout. */
export function report(round: Round, args: Build, io: Io): void {
  reportIcons(round, args, io);
  if (args.json) io.stdout.write(`${JSON.stringify(asJson(round, args), null, args.watch ? 0 : 2)}\n`);
  else if (!args.quiet) {
    const { icons, changes } = round;
    if (icons.length > 0) io.stdout.write(`${table(icons, args.verbose, colours(io.stdout, io.env))}\n\n`);
    if (args.check) {
      for (const { path, kind } of changes) io.stdout.write(`${kind.padEnd(8)} ${safe(path)}\n`);
    }
    io.stdout.write(`${summary(round, args).join('\n')}\n`);
  }
}

/** Prints refused icons, and what `--sanitize` took out of others, a line each. */
export function reportIcons({ icons, refused }: Round, { quiet }: Build, { stderr, env }: Io): void {
  const { red, yellow } = colours(stderr, env);
  for (const { message } of refused) stderr.write(`${red('refused')}  ${safe(message)}\n`);
  if (quiet) return;
  for (const { file, stripped } of icons)
    for (const message of stripped) {
      // A message names its place itself, when it has one.
      const text = message.startsWith(`${file}:`) ? message : `${file}: ${message}`;
      stderr.write(`${yellow('stripped')} ${safe(text)}\n`);
    }
}

/**
 * Prints why nothing was built.
 *
 * @returns The exit code, 2.
 * @throws What is no Failure: a bug.
 */
export function reportFailure(error: unknown, { json, watch }: Build, { stdout, stderr, env }: Io): number {
  if (!(error instanceof Failure)) throw error;
  stderr.write(`${colours(stderr, env).red('lede')}: ${safe(error.message)}\n`);
  const empty = { icons: [], refused: [], files: [], sizes: null, error: error.message };
  if (json) stdout.write(`${JSON.stringify(empty, null, watch ? 0 : 2)}\n`);
  return 2;
}

function asJson({ icons, refused, files, sizes, changes, cached, seconds }: Round, { check }: Build) {
  return {
    icons: icons.map(({ name, id, file, before, after, stripped }) => {
      return { name, id, file, before, after, stripped };
    }),
    refused: refused.map(({ file, line, column, reason }) => ({ file, line, column, reason })),
    files,
    sizes: sizes ?? null,
    ...(check ? { changed: changes } : {}),
    ...(cached === undefined ? {} : { cached }),
    seconds,
  };
}

/** Bytes with commas: `12,345 B`. */
const bytes = (count: number) => `${count.toLocaleString('en')} B`;
/** `1,234 icons`, `1 icon`. */
export const counted = (count: number, thing: string) =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;

function summary({ icons, refused, files, sizes, changes, cached, seconds }: Round, { check, out }: Build) {
  const lost = refused.length > 0 ? `, ${refused.length.toLocaleString('en')} refused` : '';
  if (icons.length === 0) return [`0 icons${lost}: nothing is left to build, ${safe(out)} stays as it was`];
  const before = icons.reduce((sum, icon) => sum + icon.before, 0);
  const after = icons.reduce((sum, icon) => sum + icon.after, 0);
  const lines = [
    `${counted(icons.length, 'icon')}${lost}: ${bytes(before)} → ${bytes(after)} (${saving(before, after)})`,
  ];
  if (sizes)
    lines.push(`sprite: ${bytes(sizes.raw)}, gzip ${bytes(sizes.gzip)}, brotli ${bytes(sizes.brotli)}`);
  const reused = cached === undefined ? '' : `, ${cached.toLocaleString('en')} from the cache`;
  const took = `${seconds.toFixed(1)} s${reused}`;
  if (check) {
    const made = counted(files.length, 'file');
    const verdict = changes.length ? `${counted(changes.length, 'difference')} in` : 'up to date:';
    return [...lines, `${verdict} ${safe(out)} (${made}, ${took})`];
  }
  return [...lines, `${counted(files.length, 'file')} in ${safe(out)}, ${done(changes)} (${took})`];
}

/** `3 written, 1 removed`. */
export function done(changes: Round['changes']): string {
  const removed = changes.filter(({ kind }) => kind === 'extra').length;
  const written = changes.length - removed;
  if (changes.length === 0) return 'no change';
  return `${written.toLocaleString('en')} written${removed > 0 ? `, ${removed.toLocaleString('en')} removed` : ''}`;
}
