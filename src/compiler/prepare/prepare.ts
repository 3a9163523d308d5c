import { checkBuilt } from './check-output.ts';
import { gate } from '../svg/gate.ts';
import { glyphOf, type Glyph } from './glyph.ts';
import { IconError } from '../icon.ts';
import { NOTHING, optimise, type Level } from './optimise.ts';
import { differingPixels } from './compare-render.ts';
import { framed, symbols, type Frames, type SymbolSource } from './symbols.ts';
import type { Node } from '../svg/xml-tree.ts';

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
  /** Read each icon as glyph data too. */
  glyphs: boolean;
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
  /** Of the file it is written to, where it is known. */
  fingerprint?: string;
}

/** Most pixels of 96 × 96 that may differ: svgo's own measure of "the same". */
const SAME = 4;

/** An icon gated and optimised, not yet a symbol. */
interface Draft {
  task: Task;
  level: Level;
  svg: string;
  /** The same, read again by the gate. */
  root: Node;
  plain: boolean;
  stripped: string[];
}

/**
 * Gate, optimise, gate again, make symbols, draw before and after. Where the full optimisation changes what is seen,
 * a milder one is tried. The answer for each task is the icon made ready, or why it is refused.
 *
 * @param frames What is known of symbols; more is learned.
 */
export async function prepare(
  tasks: readonly Task[],
  options: PrepareOptions,
  frames: Frames = new Map(),
): Promise<(Prepared | IconError)[]> {
  const drafts = tasks.map((task) => {
    const full = attempt(task, () => draft(task, 'full', options));
    if (!(full instanceof IconError)) return full;
    // Whether it does draw something, only drawing it tells.
    if (full.reason === NOTHING && !options.render) return full;
    // Not the icon may be at fault, but what svgo made of it.
    const mild = attempt(task, () => draft(task, 'mild', options));
    return mild instanceof IconError ? full : mild;
  });
  const good = drafts.filter((each): each is Draft => !(each instanceof IconError));
  const made = new Map<Draft, string>();
  // One call for all: svg-sprite is slow to start.
  const parts = await symbols(
    good.map((each) => symbolSource(each, options)),
    frames,
  ).catch(() => []);
  for (const [i, each] of good.entries()) if (parts[i]) made.set(each, parts[i]);

  const results: (Prepared | IconError)[] = [];
  for (const each of drafts) {
    if (each instanceof IconError) results.push(each);
    else results.push(await attemptAsync(each.task, () => finish(each, made.get(each), options, frames)));
  }
  return results;
}

function draft(task: Task, level: Level, options: PrepareOptions): Draft {
  const { root, stripped } = gate(task.svg, task.file, options);
  const svg = optimise(root, task.name, task.file, level);
  // A browser must never see what the gate did not.
  const built = checkBuilt(svg, task.file);
  return { task, level, svg, ...built, stripped: stripped.map(({ message }) => message) };
}

const symbolSource = ({ task, svg, plain }: Draft, { prefix }: PrepareOptions): SymbolSource => {
  return { id: prefix + task.name, svg, plain };
};

async function finish(
  from: Draft,
  made: string | undefined,
  options: PrepareOptions,
  frames: Frames,
): Promise<Prepared> {
  const { task, level, svg, root, stripped } = from;
  const viewBox = root.attributes['viewBox']!;
  const source = symbolSource(from, options);
  const symbol = made ?? (await symbols([source], frames))[0]!;
  // It says what the checked file says, letter by letter, or is checked too.
  if (symbol !== framed(source, frames)) checkBuilt(asFile(symbol), task.file);
  if (options.render) {
    // What was stripped on request is not missed.
    const before = stripped.length > 0 ? svg : task.svg;
    const differing = await differingPixels(before, asFile(symbol), viewBox, task.file);
    if (differing > SAME && level === 'full')
      return finish(draft(task, 'mild', options), undefined, options, frames);
    if (differing > SAME)
      throw new IconError(task.file, `optimising would change how it looks (${differing} of 9,216 pixels)`);
  }
  const glyph = options.glyphs ? glyphOf(task.name, root, task.flip) : undefined;
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
