import type { Config, XastElement } from 'svgo/browser';
import { viewBoxNumbers } from '../../svg/view-box.ts';
import { drawnScales } from './drawn-scale.ts';
import { outlinesOf, type Outline } from './outline.ts';
import { roundPositions } from './path-data.ts';
import { sameOutline } from './same-outline.ts';

type Plugin = NonNullable<Config['plugins']>[number];
type PathParams = Record<string, unknown>;

/** Of the longer side of an icon, how far an outline may move: a quarter of a pixel where the icon has 384. */
const TOLERANCE = 1 / (4 * 384);
/** Of that distance, how far the lines may be from the curves that they stand for. */
const FLATNESS = 1 / 8;

/**
 * How positions are written. `relative` ones repeat from icon to icon, so a sprite of them compresses better; `mixed`
 * with absolute ones, a single icon is shorter.
 */
export type Positions = 'relative' | 'mixed';

/**
 * svgo 4 without three conversions that rendering 13,568 public icons before and after showed to be faulty:
 * `convertToQ` corrupts an `s` that follows, `makeArcs` and `smartArcRounding` deform small circles.
 */
const CAREFUL: PathParams = { convertToQ: false, makeArcs: false, smartArcRounding: false };

const converter =
  (positions: Positions) =>
  (params: PathParams): Plugin => {
    const all = { ...params, utilizeAbsolute: positions === 'mixed' };
    return { name: 'convertPathData', params: all as never };
  };

/** The plugin that shortens paths by conversions that are known to be sound. It applies transforms too. */
export const convertPaths = (positions: Positions): Plugin => converter(positions)(CAREFUL);

/** A path that is to be shortened. */
interface Pending {
  path: XastElement;
  d: string;
  outlines: Outline[];
  /** How far its outlines may move, in its own units. */
  distance: number;
}

/**
 * Plugins that write each path as short as svgo can, with few digits, as long as its outline stays where it is; else
 * with more digits, and at last by the conversions that are known to be sound.
 */
export function shortenPaths(viewBox: string, positions: Positions = 'relative'): Plugin[] {
  const convert = converter(positions);
  const [, , width, height] = viewBoxNumbers(viewBox);
  const distance = Math.max(width, height) * TOLERANCE;
  const digits = Math.max(0, Math.ceil(-Math.log10(distance)));
  const bold = (floatPrecision: number): PathParams => {
    const threshold = Math.min(2.5, distance * 10 ** floatPrecision);
    return { floatPrecision, makeArcs: { threshold, tolerance: 0.5 } };
  };

  let pending: Pending[] = [];
  /** Paths of unknown size, and those that are short already, with their data: the next plugin must not see them. */
  const unknown: [XastElement, string][] = [];
  const short: [XastElement, string][] = [];

  const begin = plugin('beginShortening', (root) => {
    const scales = drawnScales(root);
    return {
      element: {
        enter: (path) => {
          const { d } = path.attributes;
          if (path.name !== 'path' || !d) return;
          const own = distance / (scales.get(path) ?? Infinity);
          const outlines = own > 0 ? outlinesOf(d, own * FLATNESS) : undefined;
          if (outlines) pending.push({ path, d, outlines, distance: own });
          else {
            unknown.push([path, d]);
            setData(path, '');
          }
        },
      },
    };
  });
  const round = plugin('roundPositions', () => {
    for (const { path, d } of pending) setData(path, roundPositions(d, digits));
  });
  const check = plugin('checkOutlines', () => {
    pending = pending.filter((each) => {
      const d = each.path.attributes['d'] ?? '';
      const same = drawsSame(each, d);
      if (same) short.push([each.path, d]);
      setData(each.path, same ? '' : each.d);
      return !same;
    });
  });
  const restore = (name: string, paths: readonly [XastElement, string][]) =>
    plugin(name, () => {
      for (const [path, d] of paths) setData(path, d);
    });

  const attempts: Plugin[][] = [
    [convert(bold(digits))],
    // svgo rounds up to one unit of the last digit; here it is half a unit.
    [round, convert(bold(digits))],
    [round, convert({ ...CAREFUL, floatPrecision: digits })],
    [convert(bold(digits + 1))],
  ];
  return [
    begin,
    ...attempts.flatMap((attempt) => [...attempt, check]),
    restore('restoreUnknown', unknown),
    convert({ ...CAREFUL, floatPrecision: Math.max(3, digits) }),
    restore('restoreShort', short),
  ];
}

const plugin = (name: string, fn: Extract<Plugin, { fn: unknown }>['fn']): Plugin => ({ name, fn });

function setData(path: XastElement, d: string): void {
  path.attributes['d'] = d;
  // svgo keeps the data that it has read beside them.
  delete (path as { pathJS?: unknown }).pathJS;
}

function drawsSame({ outlines, distance }: Pending, d: string): boolean {
  const now = outlinesOf(d, distance * FLATNESS);
  return (
    now?.length === outlines.length && now.every((outline, i) => sameOutline(outlines[i]!, outline, distance))
  );
}
