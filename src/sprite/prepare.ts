import { checkBuilt } from './built.ts';
import { gate } from './gate.ts';
import { glyphOf, type Glyph } from './glyph.ts';
import { IconError } from './icon.ts';
import { NOTHING, optimise, type Level } from './optimise.ts';
import { differingPixels } from './render.ts';
import { symbols } from './symbols.ts';
import type { Node } from './tree.ts';

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
  /** The same, read again by the gate. */
  root: Node;
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
  // A browser must never see what the gate did not.
  const built = checkBuilt(svg, task.file);
  return { task, level, svg, root: built, stripped: stripped.map(({ message }) => message) };
}

async function finish(from: Draft, made: string | undefined, options: PrepareOptions): Promise<Prepared> {
  const { task, level, svg, root, stripped } = from;
  const viewBox = root.attributes['viewBox']!;
  const symbol = made ?? (await symbols([{ id: options.prefix + task.name, svg }]))[0]!;
  if (!repeats(symbol, svg)) checkBuilt(asFile(symbol), task.file);
  if (options.render) {
    // What was stripped on request is not missed.
    const source = stripped.length > 0 ? svg : task.svg;
    const differing = await differingPixels(source, asFile(symbol), viewBox, task.file);
    if (differing > SAME && level === 'full') return finish(draft(task, 'mild', options), undefined, options);
    if (differing > SAME)
      throw new IconError(task.file, `optimising would change how it looks (${differing} of 9,216 pixels)`);
  }
  const glyph = glyphOf(task.name, root, task.flip);
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

/** Whether a symbol says what the checked file says, letter by letter, and no more: then it is checked too. */
function repeats(symbol: string, svg: string): boolean {
  const [head, ...inside] = symbol.replace(/<\/symbol>$/, '').split('>');
  const [root, ...checked] = svg.replace(/<\/svg>$/, '').split('>');
  const known = new Set(root!.split(/(?<=")\s/));
  const said = head!.replace('<symbol ', '').split(/(?<=")\s/);
  return (
    inside.join('>') === checked.join('>') &&
    said.every((part) => known.has(part) || /^id="[\w-]+"$/.test(part))
  );
}

/** A symbol as a drawing by itself, as `<use>` shows it. */
const asFile = (symbol: string) =>
  symbol
    .replace('<symbol', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"')
    .replace(/<\/symbol>$/, '</svg>');
