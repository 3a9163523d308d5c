/**
 * How many tags stand in so many lines, when the last of them ends with a button for the rest. All lengths in px, as
 * the browser wraps them: greedily, a tag wider than a line alone in it. All of them where they fit without a button.
 */
export function fit(
  widths: readonly number[],
  line: number,
  gap: number,
  lines: number,
  button: number,
): number {
  if (linesOf(widths, line, gap) <= lines) return widths.length;
  // Beside the button even the widest has a place.
  const most = Math.max(0, line - gap - button);
  let at = 1;
  let end = 0;
  let shown = 0;
  for (const width of widths) {
    const own = Math.min(width, most);
    const next = end === 0 ? own : end + gap + own;
    if (next > line) {
      at += 1;
      end = own;
    } else end = next;
    if (at > lines) break;
    if (at < lines || end + gap + button <= line) shown += 1;
    else break;
  }
  return Math.max(1, shown);
}

function linesOf(widths: readonly number[], line: number, gap: number): number {
  let lines = 1;
  let end = 0;
  for (const width of widths) {
    const own = Math.min(width, line);
    const next = end === 0 ? own : end + gap + own;
    if (next > line) {
      lines += 1;
      end = own;
    } else end = next;
  }
  return lines;
}
