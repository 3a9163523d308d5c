import { isRtl } from '../../internal/scroller.ts';

/** Where a key leads from a picture, or nowhere: keys of fields, and of what lies over the row, are theirs. */
export function keyOf(
  event: KeyboardEvent,
  gallery: HTMLElement & { index: number },
  last: number,
): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
  const others = 'input, textarea, select, [contenteditable], lede-lightbox, [slot=actions]';
  if (event.composedPath().some((at) => at instanceof Element && at.matches(others))) return undefined;
  const on = isRtl(gallery) ? -1 : 1;
  const { index } = gallery;
  if (key === 'ArrowLeft') return index - on;
  if (key === 'ArrowRight') return index + on;
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}
