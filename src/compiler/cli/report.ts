import type { BuildArgs } from './build-args.ts';
import type { BuildResult } from './build-result.ts';
import { toParts, type Icon } from '../icon.ts';
import { NOTES, type NoteKind } from '../notes.ts';
import { colours, escapeControls, CliError, type Io } from './io.ts';
import { iconTable, percentChange } from './table.ts';

/** Prints a build: refused icons and what was stripped on stderr; the table and the summary, or JSON, on stdout. */
export function report(result: BuildResult, args: BuildArgs, io: Io): void {
  reportIcons(result, args, io);
  if (args.json) io.stdout.write(`${JSON.stringify(asJson(result, args), null, args.watch ? 0 : 2)}\n`);
  else if (!args.quiet) {
    const { icons, changes } = result;
    if (icons.length > 0)
      io.stdout.write(`${iconTable(icons, args.verbose, colours(io.stdout, io.env))}\n\n`);
    if (args.check) {
      for (const { path, kind } of changes) io.stdout.write(`${kind.padEnd(8)} ${escapeControls(path)}\n`);
    }
    io.stdout.write(`${summary(result, args).join('\n')}\n`);
  }
}

/** Prints refused icons, what `--sanitize` removed from others, one line each, and notes, one line for each kind. */
export function reportIcons(
  { icons, refused }: BuildResult,
  { quiet }: BuildArgs,
  { stderr, env }: Io,
): void {
  const { red, yellow } = colours(stderr, env);
  for (const { message } of refused) stderr.write(`${red('refused')}  ${escapeControls(message)}\n`);
  if (quiet) return;
  for (const { file, stripped } of icons)
    for (const message of stripped) {
      // A message about a position already begins with the file.
      const text = message.startsWith(`${file}:`) ? message : `${file}: ${message}`;
      stderr.write(`${yellow('stripped')} ${escapeControls(text)}\n`);
    }
  for (const line of noteLines(icons)) stderr.write(`noted    ${escapeControls(line)}\n`);
}

/** Things, and files, that a line about many names. */
const NAMED = 5;

/** `unknown attributes left out: t, p-id (12 icons, first icons/a.svg)`, for each kind that some icon has. */
function noteLines(icons: readonly Icon[]): string[] {
  return (Object.keys(NOTES) as NoteKind[]).flatMap((kind) => {
    const noted = icons.filter(({ notes }) => notes.some((note) => note.kind === kind));
    if (noted.length === 0) return [];
    const what = new Set(noted.flatMap(({ notes }) => notes.find((note) => note.kind === kind)!.what));
    const named = [...what].slice(0, NAMED).map(inOneLine).join(', ') + (what.size > NAMED ? ' …' : '');
    const where =
      noted.length === 1 ? noted[0]!.file : `${counted(noted.length, 'icon')}, first ${noted[0]!.file}`;
    return [`${NOTES[kind].text}: ${named} (${where})`];
  });
}

/** Text from files, cut at 60 characters. */
const inOneLine = (text: string) => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/**
 * Prints why nothing was built.
 *
 * @returns The exit code, 2.
 * @throws Any error that is not a CliError, as it is a bug.
 */
export function reportFailure(
  error: unknown,
  { json, watch }: BuildArgs,
  { stdout, stderr, env }: Io,
): number {
  if (!(error instanceof CliError)) throw error;
  stderr.write(`${colours(stderr, env).red('lede')}: ${escapeControls(error.message)}\n`);
  const empty = { icons: [], refused: [], files: [], sizes: null, error: error.message };
  if (json) stdout.write(`${JSON.stringify(empty, null, watch ? 0 : 2)}\n`);
  return 2;
}

function asJson(
  { icons, refused, files, sizes, changes, cached, seconds }: BuildResult,
  { check }: BuildArgs,
) {
  return {
    icons: icons.map(({ name, id, file, before, after, stripped, notes }) => {
      return { name, id, file, before, after, stripped, notes };
    }),
    refused: refused.map(toParts),
    files,
    sizes: sizes ?? null,
    ...(check ? { changed: changes } : {}),
    ...(cached === undefined ? {} : { cached }),
    seconds,
  };
}

const number = (count: number) => count.toLocaleString('en');
/** `12,345 B`. */
const bytes = (count: number) => `${number(count)} B`;
/** `1,234 icons`, `1 icon`. */
const counted = (count: number, thing: string) => `${number(count)} ${thing}${count === 1 ? '' : 's'}`;

function summary(result: BuildResult, { check, out }: BuildArgs): string[] {
  const { icons, files, sizes, changes, cached } = result;
  if (icons.length === 0)
    return [`${iconCounts(result)}: nothing left to build, ${escapeControls(out)} is unchanged`];
  const before = icons.reduce((sum, icon) => sum + icon.before, 0);
  const after = icons.reduce((sum, icon) => sum + icon.after, 0);
  const saved = percentChange(before, after);
  const lines = [`${iconCounts(result)}: ${bytes(before)} → ${bytes(after)} (${saved})`];
  if (sizes)
    lines.push(`sprite: ${bytes(sizes.raw)}, gzip ${bytes(sizes.gzip)}, brotli ${bytes(sizes.brotli)}`);
  const reused = cached === undefined ? '' : `, ${number(cached)} from the cache`;
  const took = `${secondsText(result)}${reused}`;
  if (check) {
    const made = counted(files.length, 'file');
    const verdict = changes.length ? `${counted(changes.length, 'difference')} in` : 'up to date:';
    return [...lines, `${verdict} ${escapeControls(out)} (${made}, ${took})`];
  }
  return [
    ...lines,
    `${counted(files.length, 'file')} in ${escapeControls(out)}, ${changeCounts(result)} (${took})`,
  ];
}

/** A build in one line, for `--watch`: `12:34:56  2 icons: 3 written (0.1 s)`. */
export function reportLine(result: BuildResult, time: Date): string {
  const clock = time.toTimeString().slice(0, 8);
  return `${clock}  ${iconCounts(result)}: ${changeCounts(result)} (${secondsText(result)})`;
}

/** `12 icons, 1 refused`. */
function iconCounts({ icons, refused }: BuildResult): string {
  const lost = refused.length > 0 ? `, ${number(refused.length)} refused` : '';
  return `${counted(icons.length, 'icon')}${lost}`;
}

/** `3 written, 1 removed`. */
function changeCounts({ changes }: BuildResult): string {
  if (changes.length === 0) return 'no change';
  const removed = changes.filter(({ kind }) => kind === 'extra').length;
  return `${number(changes.length - removed)} written${removed > 0 ? `, ${number(removed)} removed` : ''}`;
}

const secondsText = ({ seconds }: BuildResult) => `${seconds.toFixed(1)} s`;
