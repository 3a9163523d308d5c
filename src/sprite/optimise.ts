import { optimize, type Config } from 'svgo';
import { IconError } from './icon.ts';

/**
 * svgo 4 with what rendering 13,568 public icons before and after showed to be wrong switched off:
 * `convertToQ` corrupts an `s` that follows, `makeArcs` deforms small circles.
 */
const config = (name: string): Config => ({
  multipass: true,
  plugins: [
    {
      name: 'preset-default',
      params: {
        overrides: {
          cleanupIds: false,
          convertPathData: { convertToQ: false, makeArcs: false as never, smartArcRounding: false },
          convertShapeToPath: { convertArcs: true },
          removeUselessStrokeAndFill: { removeNone: true },
        },
      },
    },
    'removeTitle',
    {
      name: 'removeAttrs',
      params: { attrs: ['class', 'role', 'aria-.*', 'focusable', 'version', 'svg:width', 'svg:height'] },
    },
    'cleanupIds',
    // Symbol ids hold no underscore, so an inner id can never equal one, nor another icon's.
    { name: 'prefixIds', params: { prefix: name, delim: '_' } },
    'sortAttrs',
  ],
});

/** The smallest markup that draws the same: no title, no size, ids of its own. */
export function optimise(svg: string, name: string, file: string): string {
  let data: string;
  try {
    data = optimize(svg, config(name)).data;
  } catch (error) {
    throw new IconError(file, `svgo: ${(error as Error).message.split('\n')[0]}`);
  }
  // svgo answers some broken files with nothing, and no error; others draw nothing to begin with.
  if (!/^<svg[^>]*[^/]>/.test(data)) throw new IconError(file, 'it draws nothing');
  return data;
}
