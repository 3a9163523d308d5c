import { hrefOf } from '../url/href-of.ts';
import type { ActionHost } from './action-host.ts';

/** The name of the slot that holds the submitter. */
export const SUBMITTER = 'lede-submitter';

/** The real submit button of an element, if it has one now. */
const findSubmitter = (host: ActionHost) =>
  host.querySelector<HTMLButtonElement>(`:scope > [slot=${SUBMITTER}]`);

/**
 * Gives an element a real submit button, visually hidden in the page's own tree, where the form finds its default button
 * and the submit event its `submitter`: everything that forms do is then done by the platform.
 */
export function submitterOf(host: ActionHost, blocked: boolean): HTMLButtonElement {
  const button =
    findSubmitter(host) ??
    (Document.prototype.createElement.call(host.ownerDocument, 'button') as HTMLButtonElement);
  const attributes = {
    slot: SUBMITTER,
    tabindex: '-1',
    'aria-hidden': 'true',
    form: host.getAttribute('form'),
    name: host.name,
    value: host.value,
    formaction: hrefOf(host, host.formAction),
    formenctype: host.formEnctype,
    formmethod: host.formMethod,
    formtarget: host.formTarget,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value) button.setAttribute(name, value);
    else button.removeAttribute(name);
  button.formNoValidate = host.formNoValidate;
  button.disabled = blocked;
  if (!button.parentNode) host.append(button);
  return button;
}

/** Updates the submitter of an element, if it has one; removes it from an element that no longer submits. */
export function updateSubmitter(host: ActionHost, submits: boolean, blocked: boolean): void {
  if (!submits) findSubmitter(host)?.remove();
  else if (findSubmitter(host)) submitterOf(host, blocked);
}
