/** The meaning of a click or tap on the picture. */
export type TapGesture = 'toggle' | 'fullscreen' | 'back' | 'forward' | undefined;

/** Longest time between the two taps of a double tap, in milliseconds. */
const DOUBLE = 350;

/**
 * Tells gestures apart. A mouse click plays or pauses; a double click enters or leaves full screen. A first tap shows
 * the controls; the next tap in the middle third plays or pauses. A double tap at a side steps, and so does each
 * further tap.
 */
export class TapGestures {
  #last = { time: -Infinity, side: 0 };

  /** @param x - From 0, left, to 1. @param hidden - Whether the controls were hidden before this tap. */
  classify(pointer: string, x: number, time: number, hidden: boolean): TapGesture {
    const side = pointer !== 'touch' ? 0 : x < 1 / 3 ? -1 : x > 2 / 3 ? 1 : 0;
    const double = time - this.#last.time < DOUBLE && this.#last.side === side;
    // A third quick click starts again; a third quick tap is one more step.
    this.#last = { time: double && side === 0 ? -Infinity : time, side };
    if (pointer !== 'touch') return double ? 'fullscreen' : 'toggle';
    if (side !== 0) return double ? (side < 0 ? 'back' : 'forward') : undefined;
    return hidden ? undefined : 'toggle';
  }
}
