import type { Icon } from '../icon.ts';
import type { Colours } from './io.ts';

/** Up to this many icons the table lists all. */
const LIST_ALL = 60;
/** Of more icons it lists this many: those that shrank most. */
const LIST_MOST = 20;

/** The change in size, e.g. `-42%`; `+3%` when it grew. */
export function percentChange(before: number, after: number): string {
  const percent = before === 0 ? 0 : Math.round(((after - before) / before) * 100);
  return `${percent > 0 ? '+' : ''}${percent}%`;
}

/** A table of icons with their sizes before and after, by name; of many icons, those that shrank most. */
export function iconTable(
  icons: readonly Icon[],
  verbose: boolean,
  { bold, dim, green, yellow }: Colours,
): string {
  const isShortened = icons.length > LIST_ALL && !verbose;
  const savedBytes = ({ before, after }: Icon) => before - after;
  const listed = isShortened
    ? icons.toSorted((a, b) => savedBytes(b) - savedBytes(a)).slice(0, LIST_MOST)
    : icons;
  const rows = listed.map(({ name, before, after }) => [
    name,
    before.toLocaleString('en'),
    after.toLocaleString('en'),
    percentChange(before, after),
  ]);
  const head = ['icon', 'before', 'after', '%'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  // Names are aligned left, numbers right.
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
