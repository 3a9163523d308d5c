/** What a key asks for: to zoom by a factor (0: the whole picture), a side to move or turn to, a picture, or a thing by name. */
export interface Act {
  by?: number;
  x?: number;
  y?: number;
  to?: number;
  does?: 'screen' | 'bare';
}

/** By key; letters by their place, so that they work on any layout. */
const ACTS: Record<string, Act> = {
  '+': { by: 1.5 },
  '=': { by: 1.5 },
  '-': { by: 1 / 1.5 },
  '0': { by: 0 },
  ArrowLeft: { x: -1 },
  ArrowRight: { x: 1 },
  ArrowUp: { y: -1 },
  ArrowDown: { y: 1 },
  Home: { to: 0 },
  End: { to: Infinity },
  KeyF: { does: 'screen' },
  KeyI: { does: 'bare' },
};

const OTHERS =
  'input, textarea, select, audio, video, [contenteditable], [role=menu], [slot=actions], lede-lightbox';

/** What a key asks of pictures, or nothing: keys of fields, menus and the page's own buttons are theirs. */
export function keyOf(event: KeyboardEvent): Act | undefined {
  const { key, code, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || defaultPrevented) return undefined;
  const path = event.composedPath();
  const within = path.slice(0, path.indexOf(event.currentTarget!)) as Element[];
  return within.some((at) => at.matches?.(OTHERS)) ? undefined : (ACTS[key] ?? ACTS[code]);
}
