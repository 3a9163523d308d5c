/** What a key asks of pictures. */
export interface PictureAction {
  /** Zoom by this factor; 0 shows the whole picture. */
  zoomBy?: number;
  /** Move the picture, or turn to the next one, in this direction: -1 or 1. */
  x?: number;
  y?: number;
  /** Go to the picture of this index. */
  goTo?: number;
  toggle?: 'fullscreen' | 'controls';
}

/** By `key`; letters by `code`, so that they work on every keyboard layout. */
const ACTIONS: Record<string, PictureAction> = {
  '+': { zoomBy: 1.5 },
  '=': { zoomBy: 1.5 },
  '-': { zoomBy: 1 / 1.5 },
  '0': { zoomBy: 0 },
  ArrowLeft: { x: -1 },
  ArrowRight: { x: 1 },
  ArrowUp: { y: -1 },
  ArrowDown: { y: 1 },
  Home: { goTo: 0 },
  End: { goTo: Infinity },
  KeyF: { toggle: 'fullscreen' },
  KeyI: { toggle: 'controls' },
};

/** Elements that use such keys themselves. */
const KEY_USERS =
  'input, textarea, select, audio, video, [contenteditable], [role=menu], [slot=actions], lede-lightbox';

/** What a key asks of pictures; undefined for keys pressed in fields, menus and the page's own buttons. */
export function pictureAction(event: KeyboardEvent): PictureAction | undefined {
  const { key, code, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || defaultPrevented) return undefined;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!)) as Element[];
  return inside.some((node) => node.matches?.(KEY_USERS)) ? undefined : (ACTIONS[key] ?? ACTIONS[code]);
}
