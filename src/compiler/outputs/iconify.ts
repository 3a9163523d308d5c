import type { Icon } from '../icon.ts';
import type { PreparedIcon } from '../prepare/prepare.ts';
import { viewBoxNumbers } from '../svg/view-box.ts';

/** One icon of a set of Iconify. Sizes that the set gives are left out. */
interface IconifyIcon {
  body: string;
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

/** Attributes of a root that say nothing about its drawing. */
const NOT_PAINT = /\s(?:xmlns(?::xlink)?|viewBox|width|height|x|y|preserveAspectRatio|id|overflow)="[^"]*"/g;

/** The drawing without its root, whose paint a group has instead. */
function bodyOf(svg: string): string {
  const end = svg.indexOf('>');
  const paint = svg.slice('<svg'.length, end).replace(NOT_PAINT, '');
  const content = svg.slice(end + 1, svg.lastIndexOf('</'));
  return paint.trim() ? `<g${paint}>${content}</g>` : content;
}

/** The size that most icons have. */
function commonSize(icons: readonly Icon[]): [width: number, height: number] {
  const counts = new Map<string, number>();
  for (const { viewBox } of icons) {
    const [, , width, height] = viewBoxNumbers(viewBox);
    const key = `${width} ${height}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [common = '24 24'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return common.split(' ').map(Number) as [number, number];
}

/**
 * The set in the format IconifyJSON: prefix, icons, aliases, and the size that most icons have. The same icons give the
 * same bytes, so it has no date. Custom properties stay: pages that inline an icon can set them.
 *
 * @param prefix Default `icon`.
 */
export function iconifySet(
  icons: readonly Icon[],
  prepared: readonly PreparedIcon[],
  prefix = 'icon',
): string {
  const [width, height] = commonSize(icons);
  const bodies: Record<string, IconifyIcon> = {};
  const aliases: Record<string, { parent: string }> = {};
  for (const [i, icon] of icons.entries()) {
    const [left, top, w, h] = viewBoxNumbers(icon.viewBox);
    bodies[icon.name] = {
      body: bodyOf(prepared[i]!.svg),
      ...(left === 0 ? {} : { left }),
      ...(top === 0 ? {} : { top }),
      ...(w === width ? {} : { width: w }),
      ...(h === height ? {} : { height: h }),
    };
    for (const alias of icon.aliases) aliases[alias] = { parent: icon.name };
  }
  const set = {
    prefix,
    icons: bodies,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    width,
    height,
  };
  return `${JSON.stringify(set, null, 2)}\n`;
}
