import { isServer } from 'lit';

/** The internals of an element; undefined at the server, which has no document. To be called once, in the constructor. */
export const attachInternals = (host: HTMLElement): ElementInternals | undefined =>
  isServer ? undefined : host.attachInternals?.();

/** Turns custom states on and off: `:state(name)` in the page's styles. Does nothing in browsers that lack them. */
export function setStates(
  internals: ElementInternals | undefined,
  states: Readonly<Record<string, boolean>>,
): void {
  for (const [name, on] of Object.entries(states)) internals?.states?.[on ? 'add' : 'delete'](name);
}
