import type { ActionHost } from './properties.ts';
import { SUBMITTER } from './form-submitter.ts';

/** A real button or link that the page wrote into an element: it works before us and without us. */
export const adoptedBy = (host: ActionHost): HTMLElement | null =>
  host.querySelector?.(`:scope > :is(a, button):not([slot=${SUBMITTER}])`) ?? null;

const asked = new WeakMap<Element, Set<string>>();

/** Gives it what its element is told; what the element is not told stays as the page wrote it. */
export function dress(host: ActionHost, control: HTMLElement): void {
  const { loading, expanded } = host;
  const ours = asked.get(control) ?? new Set();
  asked.set(control, ours);
  const attributes = {
    slot: 'control',
    disabled: host.disabled,
    'aria-busy': loading,
    'aria-disabled': loading || host.focusableDisabled,
    'aria-label': host.label,
    'aria-expanded': expanded !== null && String(expanded),
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value) control.setAttribute(name, String(value));
    else if (ours.has(name)) control.removeAttribute(name);
    if (value) ours.add(name);
  }
}
