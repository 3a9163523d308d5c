type Act =
  { by: number } | { x: number; y: number; turn: number } | 'first' | 'last' | 'whole' | 'screen' | 'bare';

/** What a key asks of the lightbox: to zoom by a factor, to move or turn to a picture, or a thing by name. */
export function keyOf({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent, rtl: boolean): Act | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const on = rtl ? -1 : 1;
  switch (key) {
    case '+':
    case '=':
      return { by: 1.5 };
    case '-':
      return { by: 1 / 1.5 };
    case '0':
      return 'whole';
    case 'ArrowLeft':
      return { x: -1, y: 0, turn: -on };
    case 'ArrowRight':
      return { x: 1, y: 0, turn: on };
    case 'ArrowUp':
      return { x: 0, y: -1, turn: 0 };
    case 'ArrowDown':
      return { x: 0, y: 1, turn: 0 };
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
  }
  // Letters by their place, so that they work on any layout.
  return code === 'KeyF' ? 'screen' : code === 'KeyI' ? 'bare' : undefined;
}
