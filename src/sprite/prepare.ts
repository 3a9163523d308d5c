import { gate } from './gate.ts';
import { glyphOf, type Glyph } from './glyph.ts';
import { IconError } from './icon.ts';
import { optimise, type Level } from './optimise.ts';
import { differingPixels } from './render.ts';
import { symbols } from './symbols.ts';

/** One icon to prepare, as it goes to a worker. */
export interface Task {
  name: string;
  file: string;
  /** The text of the file. */
  svg: string;
  flip: boolean;
}

export interface PrepareOptions {
  prefix: string;
  sanitize: boolean;
  /** Draw each icon before and after, and let none through that looks different. */
  render: boolean;
}

/** An icon made ready: everything that the outputs are put together from. */
export interface Prepared {
  name: string;
  /** Optimised, as a file of its own. */
  svg: string;
  symbol: string;
  viewBox: string;
  glyph?: Glyph;
  /** Bytes as found. */
  before: number;
  level: Level;
  /** What was stripped, as messages. */
  stripped: string[];
}

/** Most pixels of 96 × 96 that may differ: svgo's own measure of "the same". */
const SAME = 4;

/** An icon gated and optimised, not yet a symbol. */
interface Draft {
  task: Task;
  level: Level;
  svg: string;
  viewBox: string;
  stripped: string[];
}

/**
 * Gate, optimise, gate again, make symbols, draw before and after. Where the full optimisation changes what is seen,
 * a milder one is tried. The answer for each task is the icon made ready, or why it is refused.
 */
export async function prepare(
  tasks: readonly Task[],
  options: PrepareOptions,
): Promise<(Prepared | IconError)[]> {
  const drafts = tasks.map((task) => attempt(task, () => draft(task, 'full', options)));
  const good = drafts.filter((each): each is Draft => !(each instanceof IconError));
  const made = new Map<Draft, string>();
  // One call for all: svg-sprite is slow to start.
  const parts = await symbols(good.map(({ task, svg }) => ({ id: options.prefix + task.name, svg }))).catch(
    () => [],
  );
  for (const [i, each] of good.entries()) if (parts[i]) made.set(each, parts[i]);

  const results: (Prepared | IconError)[] = [];
  for (const each of drafts) {
    if (each instanceof IconError) results.push(each);
    else results.push(await attemptAsync(each.task, () => finish(each, made.get(each), options)));
  }
  return results;
}

function draft(task: Task, level: Level, options: PrepareOptions): Draft {
  const { root, stripped } = gate(task.svg, task.file, options);
  const svg = optimise(root, task.name, task.file, level);
  // What svgo wrote passes the same gate: a browser must never see what the gate did not.
  const again = gate(svg, task.file);
  const messages = stripped.map(({ message }) => message);
  return { task, level, svg, viewBox: again.root.attributes['viewBox']!, stripped: messages };
}

async function finish(from: Draft, made: string | undefined, options: PrepareOptions): Promise<Prepared> {
  const { task, level, svg, viewBox, stripped } = from;
  const symbol = made ?? (await symbols([{ id: options.prefix + task.name, svg }]))[0]!;
  if (options.render) {
    // What was stripped on request is not missed.
    const differing = await differingPixels(stripped.length > 0 ? svg : task.svg, asFile(symbol), task.file);
    if (differing > SAME && level === 'full') return finish(draft(task, 'mild', options), undefined, options);
    if (differing > SAME)
      throw new IconError(task.file, `optimising would change how it looks (${differing} of 9,216 pixels)`);
  }
  const glyph = glyphOf(task.name, svg, task.flip);
  const before = Buffer.byteLength(task.svg);
  return { name: task.name, svg, symbol, viewBox, ...(glyph ? { glyph } : {}), before, level, stripped };
}

const asError = (task: Task, error: unknown): IconError =>
  error instanceof IconError ? error : new IconError(task.file, (error as Error).message.split('\n')[0]!);

function attempt<T>(task: Task, run: () => T): T | IconError {
  try {
    return run();
  } catch (error) {
    return asError(task, error);
  }
}

const attemptAsync = <T>(task: Task, run: () => Promise<T>): Promise<T | IconError> =>
  run().catch((error: unknown) => asError(task, error));

/** A symbol as a drawing by itself, as `<use>` shows it. */
const asFile = (symbol: string) =>
  symbol
    .replace('<symbol', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"')
    .replace(/<\/symbol>$/, '</svg>');
