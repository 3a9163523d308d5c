import type { Icon } from '../icon.ts';
import type { Colours } from './io.ts';

/** Icons up to which the table lists all. */
const ALL = 60;
/** Icons it lists of more: those that shrank most. */
const MOST = 20;

/** How much smaller, e.g. `-42%`; `+3%` when it grew. */
export function saving(before: number, after: number): string {
  const percent = before === 0 ? 0 : Math.round(((after - before) / before) * 100);
  return `${percent > 0 ? '+' : ''}${percent}%`;
}

/** A table of icons with bytes before and after: by name, or of many, those that shrank most. */
export function table(
  icons: readonly Icon[],
  verbose: boolean,
  { bold, dim, green, yellow }: Colours,
): string {
  const long = icons.length > ALL && !verbose;
  const gain = ({ before, after }: Icon) => before - after;
  const listed = long ? icons.toSorted((a, b) => gain(b) - gain(a)).slice(0, MOST) : icons;
  const rows = listed.map(({ name, before, after }) => [
    name,
    before.toLocaleString('en'),
    after.toLocaleString('en'),
    saving(before, after),
  ]);
  const head = ['icon', 'before', 'after', '%'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  // Names to the left, numbers to the right.
  const aligned = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
  const lines = rows.map((row) => {
    const [name, before, after, percent] = aligned(row);
    const colour = row[3]!.startsWith('+') ? yellow : green;
    return `${name}  ${dim(before!)}  ${after}  ${colour(percent!)}`;
  });
  const rest = icons.length - listed.length;
  const more = rest > 0 ? [dim(`… and ${rest.toLocaleString('en')} more (--verbose lists all)`)] : [];
  return [bold(aligned(head).join('  ')), ...lines, ...more].join('\n');
}
