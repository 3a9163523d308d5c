type DetailOf<Type extends keyof HTMLElementEventMap> =
  HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never;

/**
 * Sends a bubbling, composed event from an element. Its detail is typed by the entry that the element's define
 * module makes in `GlobalEventHandlersEventMap`.
 *
 * @returns false when it was cancelable and a listener cancelled it.
 */
export function emit<Type extends keyof HTMLElementEventMap>(
  from: EventTarget,
  type: Type,
  detail: DetailOf<Type>,
  cancelable = false,
): boolean {
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** Something an element was given or asked could not be used: `detail.error` tells what. */
    'lede-error': CustomEvent<{ error: unknown }>;
  }
}
