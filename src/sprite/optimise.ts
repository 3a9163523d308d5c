import { optimize, type Config } from 'svgo';
import { gate } from './gate.ts';
import { IconError } from './icon.ts';
import { serialise, type Node } from './tree.ts';

type Plugins = NonNullable<Config['plugins']>;

/** How much is done to an icon: `full`, or `mild` where `full` would change what is seen. */
export type Level = 'full' | 'mild';

/**
 * svgo 4 with what rendering 13,568 public icons before and after showed to be wrong switched off: `convertToQ`
 * corrupts an `s` that follows, `makeArcs` and `smartArcRounding` deform small circles.
 */
const full: Plugins = [
  {
    name: 'preset-default',
    params: {
      overrides: {
        cleanupIds: false,
        convertPathData: { convertToQ: false, makeArcs: false as never, smartArcRounding: false },
        convertShapeToPath: { convertArcs: true },
        removeUselessStrokeAndFill: { removeNone: true },
        inlineStyles: false,
      },
    },
  },
];
/** Nothing that touches a shape. */
const mild: Plugins = ['removeEmptyAttrs', 'removeUnusedNS'];

const closing = (name: string): Plugins => [
  'removeTitle',
  'removeDesc',
  { name: 'removeAttrs', params: { attrs: ['class'] } },
  'cleanupIds',
  // Symbol ids hold no underscore, so an inner id can never equal one, nor another icon's.
  { name: 'prefixIds', params: { prefix: name, delim: '_' } },
  'sortAttrs',
];

/** Root attributes that do not survive on a `<symbol>`, and so go to a group of their own. */
const LIFTED = ['transform', 'paint-order', 'mask', 'filter', 'clip-path', 'opacity', 'vector-effect'];

/**
 * The smallest markup that draws the same: no title, no size, no style, ids of its own.
 *
 * @throws IconError when svgo fails, or nothing is drawn.
 */
export function optimise(root: Node, name: string, file: string, level: Level = 'full'): string {
  const styled = withoutStyleSheets(root, file);
  const lifted = LIFTED.filter((key) => styled.attributes[key] !== undefined);
  if (lifted.length > 0) {
    const group = { ...styled, name: 'g', attributes: {} as Record<string, string> };
    for (const key of lifted) {
      group.attributes[key] = styled.attributes[key]!;
      delete styled.attributes[key];
    }
    styled.children = [group];
  }
  const multipass = level === 'full';
  const small = run(serialise(styled), file, {
    multipass,
    plugins: [...(multipass ? full : mild), ...closing(name)],
  });
  // svgo answers some broken files with nothing, and no error; others draw nothing to begin with.
  if (!/^<svg[^>]*[^/]>/.test(small)) throw new IconError(file, 'it draws nothing');
  return small;
}

/** Rules become attributes before shapes become paths, or their selectors would miss. */
function withoutStyleSheets(root: Node, file: string): Node {
  const text = serialise(root);
  if (!text.includes('<style')) return root;
  const inlined = run(text, file, {
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
