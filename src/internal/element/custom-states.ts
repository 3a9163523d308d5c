import { isServer } from 'lit';

/** The internals of an element; none at the server, which has no document. To be called once, in the constructor. */
export const attachInternals = (host: HTMLElement): ElementInternals | undefined =>
  isServer ? undefined : host.attachInternals();

/** Turns custom states on and off: `:state(name)` in the page's styles. Browsers that lack them do nothing. */
export function setStates(
  internals: ElementInternals | undefined,
  states: Readonly<Record<string, boolean>>,
): void {
  for (const [name, on] of Object.entries(states)) internals?.states?.[on ? 'add' : 'delete'](name);
}
