/** A pointer's position along one axis, in pixels, at a time in milliseconds. */
export interface Sample {
  position: number;
  time: number;
}

/** Pixels per millisecond over the last 100 ms; 0 for a pointer that rested before it was lifted. */
export function velocity(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= 100);
  const first = recent[0];
  const last = recent.at(-1);
  return first && last && last.time > first.time
    ? (last.position - first.position) / (last.time - first.time)
    : 0;
}

/**
 * Whether a drag was a swipe: at least a third of the size, or a quick flick in the same direction.
 *
 * @param distance - Pixels dragged, negative in the opposite direction.
 * @param speed - Pixels per millisecond, with the same sign.
 * @param size - Size in pixels of what is dragged.
 */
export function isSwipe(distance: number, speed: number, size: number): boolean {
  if (distance <= 0 || speed < -0.1) return false;
  return distance > size / 3 || (distance > 24 && speed > 0.4);
}

/** Tracks one pointer over an element until it is lifted or cancelled (see the event's type). Returns what stops the tracking. */
export function trackPointer(
  { pointerId }: PointerEvent,
  element: HTMLElement,
  move: (event: PointerEvent) => void,
  up: (event: PointerEvent) => void,
): () => void {
  const listening = new AbortController();
  const onPointer = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    if (event.type === 'pointermove') return move(event);
    listening.abort();
    up(event);
  };
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
    element.addEventListener(type, onPointer, listening);
  // Firefox would drag the link or the picture itself, and cancel the pointer.
  element.addEventListener('dragstart', (event) => event.preventDefault(), listening);
  return () => listening.abort();
}

/** Suppresses the click that ends a drag. */
export function suppressClick(): void {
  const stop = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  requestAnimationFrame(() => removeEventListener('click', stop, { capture: true }));
}
