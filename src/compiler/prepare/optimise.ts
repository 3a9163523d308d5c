// Not its entry for Node, which loads plugins from files and takes five times as long to start.
import { optimize, type Config } from 'svgo/browser';
import { gate } from '../svg/gate.ts';
import { IconError } from '../icon.ts';
import { serialise, walk, type Node } from '../svg/xml-tree.ts';

type Plugins = NonNullable<Config['plugins']>;

export const NOTHING = 'it draws nothing';

/** How much is done to an icon: `full`, or `mild` where `full` would change what is seen. */
export type Level = 'full' | 'mild';

/**
 * svgo 4 with what rendering 13,568 public icons before and after showed to be wrong switched off: `convertToQ`
 * corrupts an `s` that follows, `makeArcs` and `smartArcRounding` deform small circles.
 */
const paths: Plugins[number] = {
  name: 'convertPathData',
  params: { convertToQ: false, makeArcs: false as never, smartArcRounding: false },
};

const ANY = /./;
const ID = /\sid=/;
const GROUP = /<g[\s>]/;
const SHAPE = /<(?:rect|circle|ellipse|line|poly)/;
const CONTAINER = /<(?:g|defs|symbol|clipPath|mask|pattern|marker)[\s/>]/;

/**
 * The plugins of svgo's preset that the gate leaves something to do, each with the markup it is for. Some stand here
 * twice, as they gain from those between: what `multipass` makes of icons, at half its cost.
 */
const full: [RegExp, Plugins[number]][] = [
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
  [SHAPE, { name: 'convertShapeToPath', params: { convertArcs: true } }],
  [SHAPE, 'convertEllipseToCircle'],
  [GROUP, 'moveElemsAttrsToGroup'],
  [GROUP, 'moveGroupAttrsToElems'],
  [GROUP, 'collapseGroups'],
  // Transforms go into paths, so that those may be joined.
  [/transform=/, paths],
  [/transform=/i, 'convertTransform'],
  [/=""/, 'removeEmptyAttrs'],
  [CONTAINER, 'removeEmptyContainers'],
  [ANY, 'mergePaths'],
  [ANY, paths],
  [GROUP, 'moveElemsAttrsToGroup'],
  [GROUP, 'moveGroupAttrsToElems'],
  [GROUP, 'collapseGroups'],
  [CONTAINER, 'removeUselessDefs'],
];
/** Nothing that touches a shape. */
const mild: [RegExp, Plugins[number]][] = [[/=""/, 'removeEmptyAttrs']];

const closing = (prefix: string): [RegExp, Plugins[number]][] => [
  [ID, 'cleanupIds'],
  // Names and symbol ids hold no underscore, so an inner id can never equal one, nor another icon's.
  [ID, { name: 'prefixIds', params: { prefix, delim: '_' } }],
  [ANY, 'sortAttrs'],
];

/** Root attributes that do not survive on a `<symbol>`, and so go to a group of their own. */
const LIFTED = ['transform', 'paint-order', 'mask', 'filter', 'clip-path', 'opacity', 'vector-effect'];

/**
 * The smallest markup that draws the same: no title, no size, no style, ids of its own.
 *
 * @param prefix Of the ids inside.
 * @throws IconError when svgo fails, or nothing is drawn.
 */
export function optimise(root: Node, prefix: string, file: string, level: Level = 'full'): string {
  const styled = withoutStyleSheets(root, file);
  for (const node of walk(styled)) {
    delete node.attributes['class'];
    node.children = node.children.filter((child) => !isIdle(child));
  }
  const lifted = LIFTED.filter((key) => styled.attributes[key] !== undefined);
  if (lifted.length > 0) {
    const group = { ...styled, name: 'g', attributes: {} as Record<string, string> };
    for (const key of lifted) {
      group.attributes[key] = styled.attributes[key]!;
      delete styled.attributes[key];
    }
    styled.children = [group];
  }
  const text = serialise(styled);
  const by = (of: typeof full) => {
    const plugins = [...of, ...closing(prefix)]
      .filter(([needs]) => needs.test(text))
      .map(([, plugin]) => plugin);
    return run(text, file, { plugins });
  };
  let small = by(level === 'full' ? full : mild);
  if (level === 'full' && small.length > text.length) {
    // What a drawing program wrote by hand may be shorter than any rule makes it.
    const as = by(mild);
    if (as.length < small.length) small = as;
  }
  // svgo answers some broken files with nothing, and no error; others draw nothing to begin with.
  if (!/^<svg[^>]*[^/]>/.test(small)) throw new IconError(file, NOTHING);
  return small;
}

/** Titles and descriptions are said by the page that shows the icon; a `<use>` of nothing draws nothing. */
const isIdle = (child: Node | string) =>
  typeof child !== 'string' &&
  (child.name === 'title' || child.name === 'desc' || (child.name === 'use' && !child.attributes['href']));

/** Rules become attributes before shapes become paths, or their selectors would miss. */
function withoutStyleSheets(root: Node, file: string): Node {
  if (![...walk(root)].some(({ name }) => name === 'style')) return root;
  const inlined = run(serialise(root), file, {
    plugins: [{ name: 'inlineStyles', params: { onlyMatchedOnce: false } }],
  });
  const { root: clean } = gate(inlined.replace(/<style[^>]*>[^<]*<\/style>|<style[^>]*\/>/g, ''), file);
  return clean;
}

function run(text: string, file: string, config: Config): string {
  try {
    return optimize(text, config).data;
  } catch (error) {
    throw new IconError(file, `svgo: ${(error as Error).message.split('\n')[0]}`);
  }
}
