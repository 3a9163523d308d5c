/** What a click or tap on the picture means. */
export type Gesture = 'toggle' | 'fullscreen' | 'back' | 'forward' | undefined;

const DOUBLE = 350;

/**
 * Tells clicks from taps. A mouse plays and pauses, twice quickly goes to full screen. A finger first brings the
 * controls; its next tap in the middle third plays or pauses; two quick ones at a side step, and each further one.
 */
export class Gestures {
  #last = { time: -Infinity, side: 0 };

  /** @param x - Where, 0 to 1 from the left. @param hidden - Whether the controls were hidden before it. */
  read(pointer: string, x: number, time: number, hidden: boolean): Gesture {
    const side = pointer !== 'touch' ? 0 : x < 1 / 3 ? -1 : x > 2 / 3 ? 1 : 0;
    const twice = time - this.#last.time < DOUBLE && this.#last.side === side;
    // A third quick click is a first one again; a third quick tap is one more step.
    this.#last = { time: twice && side === 0 ? -Infinity : time, side };
    if (pointer !== 'touch') return twice ? 'fullscreen' : 'toggle';
    if (side !== 0) return twice ? (side < 0 ? 'back' : 'forward') : undefined;
    return hidden ? undefined : 'toggle';
  }
}
