/** Where a key leads from a picture, or nowhere: keys of fields, and of what lies over the row, are theirs. */
export function keyOf(event: KeyboardEvent, index: number, last: number, rtl: boolean): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
  const others = 'input, textarea, select, [contenteditable], lede-lightbox, [slot=actions]';
  if (event.composedPath().some((at) => at instanceof Element && at.matches(others))) return undefined;
  const on = rtl ? -1 : 1;
  if (key === 'ArrowLeft') return index - on;
  if (key === 'ArrowRight') return index + on;
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}
