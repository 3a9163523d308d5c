/**
 * Fires `toggle` from an element that opened or closed: a `ToggleEvent`, as of `<details>`, with `detail.open` beside its
 * states. Like the platform's event it does not bubble, so that a `<details>` around the element does not receive it.
 */
export function emitToggle(from: EventTarget, open: boolean): void {
  const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
  const event = new ToggleEvent('toggle', { oldState, newState });
  from.dispatchEvent(Object.assign(event, { detail: { open } }));
}
