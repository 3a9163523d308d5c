type DetailOf<Type extends keyof HTMLElementEventMap> =
  HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never;

/**
 * Dispatches a bubbling, composed event. Its detail has the type that the element's define module declares in
 * `GlobalEventHandlersEventMap`.
 *
 * @returns false if it was cancelable and a listener cancelled it.
 */
export function emit<Type extends keyof HTMLElementEventMap>(
  from: EventTarget,
  type: Type,
  detail: DetailOf<Type>,
  cancelable = false,
): boolean {
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/**
 * Fires `toggle` from an element that opened or closed: a `ToggleEvent`, as of `<details>`, with `detail.open` beside its
 * states. Like the platform's event it does not bubble, so that a `<details>` around the element does not receive it.
 */
export function emitToggle(from: EventTarget, open: boolean): void {
  from.dispatchEvent(Object.assign(toggleEvent(open), { detail: { open } }));
}

/** A `ToggleEvent`; where there is none, an event with the same states. */
export function toggleEvent(open: boolean): Event {
  const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
  return globalThis.ToggleEvent
    ? new ToggleEvent('toggle', { oldState, newState })
    : Object.assign(new Event('toggle'), { oldState, newState });
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** An element could not use what it was given, or failed at what it was asked to do: see `detail.error`. */
    'lede-error': CustomEvent<{ error: unknown }>;
  }
}
