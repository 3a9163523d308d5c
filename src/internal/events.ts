/**
 * Sends a bubbling, composed event from an element.
 *
 * @returns false when it was cancelable and a listener cancelled it.
 */
export function emit<T>(from: EventTarget, type: string, detail: T, cancelable = false): boolean {
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
