import { basename } from 'node:path';
import { IconError } from '../icon.ts';
import { NOTES, type Note } from '../notes.ts';
import { asIconError, readText, statFile } from '../source/list-files.ts';
import { namer } from '../source/naming.ts';
import { displayPath } from '../source/paths.ts';
import { configOf } from './build-args.ts';
import type { GivenArgs } from './args.ts';
import { colours, escapeControls, type Io } from './io.ts';

/** Prints why a file is refused and what to do, or what is done to it; returns the exit code. */
export async function explainFile(path: string, args: GivenArgs, io: Io): Promise<number> {
  const file = displayPath(path);
  const result = await resultFor(path, file, args);
  const { explain } = await import('../refusals/index.ts');
  if (!(result instanceof IconError)) {
    const { before, svg, notes } = result;
    if (args.json) io.stdout.write(`${JSON.stringify({ file, refused: null, notes }, null, 2)}\n`);
    else io.stdout.write(accepted(file, before, Buffer.byteLength(svg), notes));
    return 0;
  }
  const { line, column, reason, message } = result;
  const { why = '', remedy = '' } = explain(reason) ?? {};
  if (args.json) {
    const refused = { file, line, column, reason, why, remedy };
    io.stdout.write(`${JSON.stringify({ file, refused, notes: [] }, null, 2)}\n`);
    return 1;
  }
  const { red, bold } = colours(io.stdout, io.env);
  io.stdout.write(`${red('refused')}  ${escapeControls(message)}\n`);
  if (why) io.stdout.write(`${bold('why')}      ${plain(why)}\n${bold('remedy')}   ${plain(remedy)}\n`);
  return 1;
}

async function resultFor(path: string, file: string, { given, config }: GivenArgs) {
  const options = { ...(await configOf(config)), ...given };
  const { prepareAll } = await import('../prepare/worker-pool.ts');
  const { resolveDrawing } = await import('../prepare/drawing-options.ts');
  const { sanitize = false, render = true, glyphs = false } = options;
  const { adapt, functions } = await resolveDrawing(options);
  const settings = { sanitize, render, glyphs: Boolean(glyphs), ...adapt };
  try {
    const listed = { name: '', file, path };
    const svg = readText(listed, statFile(listed));
    // The name as in a build of its folder; only its faults matter here.
    const name = namer(options.name)(basename(path), file);
    const runner = functions && (await import('../prepare/own-plugins.ts')).pluginRunner(functions, settings);
    const task = { name, id: name, file, svg, flip: false, ...runner?.(svg, file) };
    return (await prepareAll([task], settings)).get(name)!;
  } catch (error) {
    return asIconError(error);
  }
}

/** A file that is built: its size before and after, and what is left out. */
function accepted(file: string, before: number, after: number, notes: readonly Note[]): string {
  const lines = [`built    ${file}: ${before} B → ${after} B`];
  for (const { kind, what } of notes) lines.push(`noted    ${NOTES[kind].text}: ${what.join(', ')}`);
  return `${lines.map(escapeControls).join('\n')}\n`;
}

/** Markdown as a terminal shows it. */
const plain = (text: string) => text.replaceAll('`', '');
