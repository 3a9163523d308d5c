import { adapt, type AdaptOptions } from './adapt.ts';
import { checkOutput } from './check-output.ts';
import { gate } from '../svg/gate.ts';
import { addTo, isReadable, type Note } from '../notes.ts';
import { notCompared } from './not-compared.ts';
import { readGlyph, type Glyph } from './glyph.ts';
import { IconError } from '../icon.ts';
import { DRAWS_NOTHING, LEVELS, optimise, type Level, type Optimised } from './optimise.ts';
import { differingPixels } from './compare-render.ts';
import { isOfOnePaint } from './one-paint.ts';
import { makeSymbols, symbolByStartTag, type StartTags, type SymbolSource } from './symbols.ts';
import { SVG_NAMESPACE, XLINK_NAMESPACE } from '../svg/allow-list.ts';
import { serialise, type XmlNode } from '../svg/xml-tree.ts';

/** One icon to prepare, as it is sent to a worker. */
export interface PrepareTask {
  name: string;
  /** Id of its symbol. */
  id: string;
  /** Path as shown in messages. */
  file: string;
  /** The text of the file. */
  svg: string;
  /** The drawing after svgo plugins of one's own that cannot run in a worker. */
  plugged?: string;
  flip: boolean;
}

export interface PrepareOptions extends AdaptOptions {
  sanitize: boolean;
  /** Render each icon before and after optimising, and refuse one that looks different. */
  render: boolean;
  /** Read each icon as glyph data too. */
  glyphs: boolean;
}

/** A prepared icon: everything that the outputs are made from. */
export interface PreparedIcon {
  name: string;
  /** The optimised icon as a file of its own. */
  svg: string;
  /** The optimised icon in the sprite. */
  symbol: string;
  viewBox: string;
  glyph?: Glyph;
  /** Size of the source file, in bytes. */
  before: number;
  level: Level;
  /** What was stripped, as messages. */
  stripped: string[];
  /** What was left out or read in another way. */
  notes: Note[];
  /** Of its single file, if it comes from the cache. */
  fingerprint?: string;
}

/** How many pixels may differ in two renderings that count as the same. svgo's own tests use this limit. */
const MAX_DIFFERING = 4;
/**
 * Pixels along the longer side of the renderings that are compared. The larger ones are of icons of several paints:
 * where two of them meet, the least shift shows. In others the outlines of the paths have been compared.
 */
const SIZES = { all: 96, severalPaints: 384 };

/** An icon that is gated and optimised, but not yet a symbol. */
interface OptimisedIcon extends Optimised {
  task: PrepareTask;
  level: Level;
  /** The tree of `svg`, as the gate read it. */
  root: XmlNode;
  tagsOnly: boolean;
  stripped: string[];
  notes: Note[];
  /** What the optimised icon is compared with. */
  before: string;
  /** Where that is not how the file looks: the file, and the same as the gate read it, which are compared first. */
  read?: { file: string; drawing: string; viewBox: string };
  /** Whether an icon that the renderer draws as nothing is refused. */
  mustDraw: boolean;
}

/**
 * Prepares icons: gate, optimise, gate again, make symbols, render before and after. Where an optimisation changes how
 * an icon looks, a milder one is tried. The result for each task is the prepared icon, or the error that refuses it.
 *
 * @param startTags Start tags of symbols known so far; new ones are added.
 */
export async function prepare(
  tasks: readonly PrepareTask[],
  options: PrepareOptions,
  startTags: StartTags = new Map(),
): Promise<(PreparedIcon | IconError)[]> {
  const optimised = tasks.map((task) => optimiseFrom('full', task, options));
  const good = optimised.filter((each): each is OptimisedIcon => !(each instanceof IconError));
  const symbols = new Map<OptimisedIcon, string>();
  // One call for all icons: svg-sprite is slow to start.
  const made = await makeSymbols(good.map(symbolSource), startTags).catch(() => []);
  for (const [i, each] of good.entries()) if (made[i]) symbols.set(each, made[i]);

  const results: (PreparedIcon | IconError)[] = [];
  for (const each of optimised) {
    if (each instanceof IconError) results.push(each);
    else {
      const finished = finish(each, symbols.get(each), options, startTags);
      results.push(await finished.catch((error: unknown) => toIconError(each.task, error)));
    }
  }
  return results;
}

/** Gates and optimises an icon, at most to a level. */
function optimiseFrom(level: Level, task: PrepareTask, options: PrepareOptions): OptimisedIcon | IconError {
  const icon = orIconError(task, () => gateAndOptimise(task, level, options));
  if (!(icon instanceof IconError)) return icon;
  // Whether the mildly optimised icon draws something, only rendering tells.
  if (icon.reason === DRAWS_NOTHING && !options.render) return icon;
  // The fault may lie in svgo's output rather than in the icon.
  const next = milder(level);
  const mild = next ? optimiseFrom(next, task, options) : icon;
  return mild instanceof IconError ? icon : mild;
}

const milder = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) + 1];

function gateAndOptimise(task: PrepareTask, wanted: Level, options: PrepareOptions): OptimisedIcon {
  const { root, stripped, notes } = gate(task.svg, task.file, options);
  const unlike = notCompared(root);
  for (const feature of unlike) addTo(notes)('compared', feature);
  // What was stripped on request, or what the renderer cannot read, must not count as a difference.
  const before = stripped.length > 0 || unlike.length > 0 || !isReadable(notes) ? serialise(root) : task.svg;
  const level = unlike.length > 0 ? 'mild' : wanted;
  const adapted = adapt(root, task.file, options, level, task.plugged);
  const { svg, single } = optimise(adapted.root, task.name, task.file, level, options.keep, task.svg.length);
  // Checked again: browsers must get nothing that has not passed the gate.
  const checked = checkOutput(svg, task.file, options);
  if (single !== svg) checkOutput(single, task.file, options);
  return {
    task,
    level,
    svg,
    single,
    ...checked,
    stripped: stripped.map(({ message }) => message),
    notes,
    before: adapted.changed?.looks ?? before,
    mustDraw: unlike.length === 0,
    ...(adapted.changed ? { read: { file: before, ...adapted.changed } } : {}),
  };
}

const symbolSource = ({ task, svg, tagsOnly }: OptimisedIcon): SymbolSource => ({
  id: task.id,
  svg,
  tagsOnly,
});

/** Checks an icon's symbol, compares how it looks, and reads its glyph. */
async function finish(
  icon: OptimisedIcon,
  givenSymbol: string | undefined,
  options: PrepareOptions,
  startTags: StartTags,
): Promise<PreparedIcon> {
  const { task, level, root, stripped, notes } = icon;
  let { single } = icon;
  const viewBox = root.attributes['viewBox']!;
  const source = symbolSource(icon);
  const symbol = givenSymbol ?? (await makeSymbols([source], startTags))[0]!;
  // A symbol that repeats the checked file character by character need not be checked again.
  if (symbol !== symbolByStartTag(source, startTags)) checkOutput(symbolAsFile(symbol), task.file, options);
  if (options.render) {
    const { before, mustDraw, read } = icon;
    const compare = (from: string, to: string, box: string, size: number) =>
      differingPixels({ before: from, after: to, viewBox: box, file: task.file, size, mustDraw });
    const lost = read && (await compare(read.file, read.drawing, read.viewBox, SIZES.all));
    if (lost && lost > MAX_DIFFERING) throw looksDifferent(task, options, lost);
    const differingIn = async (form: string) => {
      const differing = await compare(before, form, viewBox, SIZES.all);
      const twice = differing <= MAX_DIFFERING && level === 'full' && !isOfOnePaint(root);
      return twice ? compare(before, form, viewBox, SIZES.severalPaints) : differing;
    };
    const differing = await differingIn(symbolAsFile(symbol));
    const next = milder(level);
    if (differing > MAX_DIFFERING && next) {
      const mild = optimiseFrom(next, task, options);
      if (mild instanceof IconError) throw mild;
      return finish(mild, undefined, options, startTags);
    }
    if (differing > MAX_DIFFERING) throw looksDifferent(task, options, differing);
    if (single !== icon.svg && (await differingIn(single)) > MAX_DIFFERING) single = icon.svg;
  }
  const glyph = options.glyphs ? readGlyph(task.name, root, task.flip) : undefined;
  const before = Buffer.byteLength(task.svg);
  return {
    name: task.name,
    svg: single,
    symbol,
    viewBox,
    ...(glyph ? { glyph } : {}),
    before,
    level,
    stripped,
    notes,
  };
}

const looksDifferent = ({ file, plugged }: PrepareTask, { plugins }: PrepareOptions, pixels: number) =>
  new IconError(
    file,
    `${plugins || plugged ? 'your svgo plugins' : 'optimising'} would change how it looks (${pixels} of 9,216 pixels)`,
  );

const toIconError = (task: PrepareTask, error: unknown): IconError =>
  error instanceof IconError ? error : new IconError(task.file, (error as Error).message.split('\n')[0]!);

function orIconError<T>(task: PrepareTask, run: () => T): T | IconError {
  try {
    return run();
  } catch (error) {
    return toIconError(task, error);
  }
}

/** A symbol as a file of its own, which looks as `<use>` shows the symbol. */
const symbolAsFile = (symbol: string) =>
  symbol
    .replace('<symbol', `<svg xmlns="${SVG_NAMESPACE}" xmlns:xlink="${XLINK_NAMESPACE}"`)
    .replace(/<\/symbol>$/, '</svg>');
