/**
 * Gives line and column of offsets in a text, both from 1. The text is searched for line breaks once, on first use; each
 * offset then takes a binary search.
 */
export function positionsIn(text: string): (offset: number) => [line: number, column: number] {
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= findLineStarts(text);
    let line = 0;
    let end = lineStarts.length;
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if (lineStarts[middle]! <= offset) line = middle;
      else end = middle;
    }
    return [line + 1, offset - lineStarts[line]! + 1];
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
