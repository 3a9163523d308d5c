/** A place of a pointer along one axis, in pixels, and when it was there, in milliseconds. */
export interface Sample {
  at: number;
  time: number;
}

/** Pixels per millisecond over the last 100 ms; a pointer that rested before it was lifted has none. */
export function velocity(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= 100);
  const first = recent[0];
  const last = recent.at(-1);
  return first && last && last.time > first.time ? (last.at - first.at) / (last.time - first.time) : 0;
}

/**
 * Whether a drag was a swipe: a third of the way, or a flick in the same direction.
 *
 * @param distance - Pixels dragged, negative against the direction asked about.
 * @param speed - Pixels per millisecond, in the same sense.
 * @param size - Pixels of the whole way.
 */
export function isSwipe(distance: number, speed: number, size: number): boolean {
  if (distance <= 0 || speed < -0.1) return false;
  return distance > size / 3 || (distance > 24 && speed > 0.4);
}

/** Follows one pointer over an element until it is lifted or lost, which the event's type tells. Returns what ends that. */
export function trackPointer(
  { pointerId }: PointerEvent,
  element: HTMLElement,
  move: (event: PointerEvent) => void,
  up: (event: PointerEvent) => void,
): () => void {
  const listening = new AbortController();
  const told = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    if (event.type === 'pointermove') return move(event);
    listening.abort();
    up(event);
  };
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
    element.addEventListener(type, told, listening);
  return () => listening.abort();
}

/** The click at the end of a drag is none. */
export function swallowClick(): void {
  const stop = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  requestAnimationFrame(() => removeEventListener('click', stop, { capture: true }));
}
