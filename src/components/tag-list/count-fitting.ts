/**
 * How many tags fit into a number of lines when the last line ends with the "more" button; all of them where they fit
 * without a button. Lengths are in CSS pixels. Lines break as in a flex container: greedily, and a tag wider than a line
 * has a line to itself.
 */
export function countFitting(
  widths: readonly number[],
  line: number,
  gap: number,
  lines: number,
  button: number,
): number {
  if (countLines(widths, line, gap) <= lines) return widths.length;
  // The widest tag is limited to the space beside the button.
  const most = Math.max(0, line - gap - button);
  let current = 1;
  let end = 0;
  let count = 0;
  for (const width of widths) {
    const limited = Math.min(width, most);
    const next = end === 0 ? limited : end + gap + limited;
    if (next > line) {
      current += 1;
      end = limited;
    } else end = next;
    if (current > lines) break;
    if (current < lines || end + gap + button <= line) count += 1;
    else break;
  }
  return Math.max(1, count);
}

function countLines(widths: readonly number[], line: number, gap: number): number {
  let lines = 1;
  let end = 0;
  for (const width of widths) {
    const limited = Math.min(width, line);
    const next = end === 0 ? limited : end + gap + limited;
    if (next > line) {
      lines += 1;
      end = limited;
    } else end = next;
  }
  return lines;
}
