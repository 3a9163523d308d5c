import { setPageAttribute } from '../element/page-attribute.ts';
import type { ActionHost } from './action-host.ts';
import { SUBMITTER } from './form-submitter.ts';

/** A real button or link that the page wrote into an element, so that it works without JavaScript. */
export const slottedControl = (host: ActionHost): HTMLElement | null =>
  host.querySelector?.(`:scope > :is(a, button):not([slot=${SUBMITTER}])`) ?? null;

/** The attributes of the page's control that show the element's state. */
export const CONTROL_ATTRIBUTES = [
  'slot',
  'disabled',
  'aria-busy',
  'aria-disabled',
  'aria-label',
  'aria-expanded',
];

/** Shows the element's state on the page's own control; attributes that the page has set there stay. */
export function enhanceControl(host: ActionHost, control: HTMLElement, label: string): void {
  const { disabled, loading, focusableDisabled, expanded } = host;
  if (control.slot !== 'control') control.slot = 'control';
  setPageAttribute(control, 'disabled', disabled ? '' : null);
  setPageAttribute(control, 'aria-busy', loading ? 'true' : null);
  setPageAttribute(control, 'aria-disabled', loading || focusableDisabled ? 'true' : null);
  setPageAttribute(control, 'aria-label', label || null);
  setPageAttribute(control, 'aria-expanded', expanded === null ? null : String(expanded));
}
