// Not svgo's entry for Node, which loads plugins from files and takes five times as long to start.
import { optimize, type Config } from 'svgo/browser';
import { IconError } from '../icon.ts';
import type { Keep } from './check-output.ts';
import { serialise, walk, type XmlNode } from '../svg/xml-tree.ts';
import { isAnimated, nameMotion } from '../svg/animation/motion.ts';
import { convertPaths, shortenPaths, type Positions } from './paths/shorten-paths.ts';

type Plugin = NonNullable<Config['plugins']>[number];
/** A plugin, and the markup that it applies to. */
type Step = [applies: RegExp, Plugin];

export const DRAWS_NOTHING = 'it draws nothing';

/**
 * How far an icon is optimised, from the boldest on. Where one would change how an icon looks, the next is taken:
 * `careful` leaves out what shortens paths by approximation, `mild` changes no shape.
 */
export const LEVELS = ['full', 'careful', 'mild'] as const;
export type Level = (typeof LEVELS)[number];

const ANY = /./;
const ID = /\sid=/;
const GROUP = /<g[\s>]/;
const SHAPE = /<(?:rect|circle|ellipse|line|poly)/;
/** Circles and ellipses of an icon that may be glyph data, which has paths alone. */
const ROUND = /^(?![^]*(?:url\(|<use|<text))[^]*<(?:circle|ellipse)/;
const CONTAINER = /<(?:g|defs|symbol|clipPath|mask|pattern|marker)[\s/>]/;

/**
 * The plugins of svgo's preset that still have an effect after the gate. Some are listed twice, as the plugins in
 * between give them new work: the result of `multipass` at half its cost.
 */
const beforePaths: Step[] = [
  [ID, { name: 'cleanupIds', params: { minify: false } }],
  [/[\n\t\r]|\s\s|"\s|\s"/, 'cleanupAttrs'],
  [CONTAINER, 'removeUselessDefs'],
  [ANY, 'cleanupNumericValues'],
  [ANY, 'convertColors'],
  [ANY, 'removeUnknownsAndDefaults'],
  [GROUP, 'removeNonInheritableGroupAttrs'],
  [ANY, { name: 'removeUselessStrokeAndFill', params: { removeNone: true } }],
  [ANY, 'removeHiddenElems'],
  [/<text/, 'removeEmptyText'],
  [SHAPE, 'convertShapeToPath'],
  [ROUND, { name: 'convertShapeToPath', params: { convertArcs: true } }],
  [SHAPE, 'convertEllipseToCircle'],
  [GROUP, 'moveElemsAttrsToGroup'],
  [GROUP, 'moveGroupAttrsToElems'],
  [GROUP, 'collapseGroups'],
  // Transforms are applied to paths, so that the paths can be merged.
  [/transform=/, convertPaths('relative')],
  [/transform=/i, 'convertTransform'],
  [/=""/, 'removeEmptyAttrs'],
  [CONTAINER, 'removeEmptyContainers'],
  [ANY, 'mergePaths'],
];
const afterPaths: Step[] = [
  [GROUP, 'moveElemsAttrsToGroup'],
  [GROUP, 'moveGroupAttrsToElems'],
  [GROUP, 'collapseGroups'],
  [CONTAINER, 'removeUselessDefs'],
];
function stepsFor(level: Level, viewBox: string, positions: Positions): Step[] {
  // An ellipse with an empty radius is drawn unlike one without that radius.
  if (level === 'mild') return [[/^(?![^]* r[xy]="")[^]*=""/, 'removeEmptyAttrs']];
  const paths = level === 'full' ? shortenPaths(viewBox, positions) : [convertPaths(positions)];
  return [...beforePaths, ...paths.map((plugin): Step => [ANY, plugin]), ...afterPaths];
}

/** @param prefix Put before ids. Undefined: ids have their prefix. */
const finalSteps = (prefix: string | undefined): Step[] => [
  ...(prefix === undefined ? [] : idSteps(prefix)),
  [ANY, 'sortAttrs'],
];
const idSteps = (prefix: string): Step[] => [
  [ID, 'cleanupIds'],
  // Names and symbol ids contain no underscore, so an inner id can equal neither one of them nor another icon's.
  [ID, { name: 'prefixIds', params: { prefix, delim: '_' } }],
];

/** Root attributes that have no effect on a `<symbol>`, and so are moved to a group inside it. */
export const MOVED_TO_GROUP = [
  'transform',
  'paint-order',
  'mask',
  'filter',
  'clip-path',
  'opacity',
  'vector-effect',
];

/** The markup of an icon in two forms, mostly the same. */
export interface Optimised {
  /** For the sprite, which compresses best where all icons have relative positions. */
  svg: string;
  /** For a file of its own, which is never longer than the icon's source. */
  single: string;
}

/**
 * The smallest markup that draws the same: without title, size and styles, and with ids that no other icon has.
 *
 * @param prefix Put before the ids inside the icon.
 * @param most Characters of the icon's source, above which shorter forms are tried for the file of its own. Default:
 *   any number.
 * @throws IconError when svgo fails, or the icon draws nothing.
 */
export function optimise(
  root: XmlNode,
  prefix: string,
  file: string,
  level: Level = 'full',
  keep: Keep = [],
  most = Infinity,
): Optimised {
  const tree = root;
  for (const node of walk(tree))
    node.children = node.children.filter((child) => !drawsNothing(child, keep.includes('title')));
  const moved = MOVED_TO_GROUP.filter((key) => tree.attributes[key] !== undefined);
  if (moved.length > 0) {
    const group = { ...tree, name: 'g', attributes: {} as Record<string, string> };
    for (const key of moved) {
      group.attributes[key] = tree.attributes[key]!;
      delete tree.attributes[key];
    }
    tree.children = [group];
  }
  // What is animated is never optimised further.
  const animated = level === 'mild' && isAnimated(tree);
  if (animated) nameMotion(tree, prefix);
  const text = serialise(tree);
  const optimiseTo = (wanted: Level, positions: Positions) => {
    const steps = [
      ...stepsFor(wanted, tree.attributes['viewBox']!, positions),
      ...finalSteps(animated ? undefined : prefix),
    ];
    const plugins = steps.filter(([applies]) => applies.test(text)).map(([, plugin]) => plugin);
    return run(text, file, { plugins });
  };
  const svg = optimiseTo(level, 'relative');
  // For some broken files svgo returns an empty text and no error; other files draw nothing to begin with.
  if (!/^<svg[^>]*[^/]>/.test(svg)) throw new IconError(file, DRAWS_NOTHING);
  if (level === 'mild' || svg.length <= most) return { svg, single: svg };
  const mixed = optimiseTo(level, 'mixed');
  // Markup written with care can be shorter than the rules make it.
  const forms = mixed.length > most ? [mixed, optimiseTo('mild', 'mixed')] : [mixed];
  return { svg, single: forms.reduce((least, form) => (form.length < least.length ? form : least), svg) };
}

/** Titles and descriptions (the page that shows an icon gives it a name), and a `<use>` without a reference. */
const drawsNothing = (child: XmlNode | string, keepTitles: boolean) =>
  typeof child !== 'string' &&
  ((child.name === 'title' && !keepTitles) ||
    child.name === 'desc' ||
    (child.name === 'use' && !child.attributes['href']));

function run(text: string, file: string, config: Config): string {
  try {
    return optimize(text, config).data;
  } catch (error) {
    throw new IconError(file, `svgo: ${(error as Error).message.split('\n')[0]}`);
  }
}
