/** A text with edits made: `[start, end, replacement]`, none inside another. */
export function edited(text, edits) {
  let out = text;
  for (const [start, end, replacement] of edits.toSorted(([a], [b]) => b - a))
    out = out.slice(0, start) + replacement + out.slice(end);
  return out;
}
