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
