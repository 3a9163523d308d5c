import type { ActionHost } from './action-host.ts';
import { SUBMITTER } from './form-submitter.ts';

/** A real button or link that the page wrote into an element, so that it works without JavaScript. */
export const slottedControl = (host: ActionHost): HTMLElement | null =>
  host.querySelector?.(`:scope > :is(a, button):not([slot=${SUBMITTER}])`) ?? null;

/** The attributes that an element has set on the page's control, so that it can take them away again. */
const setByUs = new WeakMap<Element, Set<string>>();

/** Shows the element's state on the page's own control; attributes for which the element has no value stay. */
export function enhanceControl(host: ActionHost, control: HTMLElement): void {
  const { loading, expanded } = host;
  const ours = setByUs.get(control) ?? new Set();
  setByUs.set(control, ours);
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
