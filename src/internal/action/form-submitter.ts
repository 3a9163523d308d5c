import { hrefOf } from '../url/safe-url.ts';
import type { ActionHost } from './properties.ts';

/** The slot that a submitter stands in. */
export const SUBMITTER = 'lede-submitter';

/** The real submit button that stands for an element, if it has one now. */
const found = (host: ActionHost) => host.querySelector<HTMLButtonElement>(`:scope > [slot=${SUBMITTER}]`);

/**
 * Gives an element a real submit button in the page's own tree, out of sight, where the form looks for its default
 * button and an event for its `submitter`: the platform then does all that a form does.
 */
export function submitterOf(host: ActionHost, blocked: boolean): HTMLButtonElement {
  const button = found(host) ?? host.ownerDocument.createElement('button');
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

/** Keeps a submitter that is there in step with its element, or takes it away. */
export function updateSubmitter(host: ActionHost, submits: boolean, blocked: boolean): void {
  if (!submits) found(host)?.remove();
  else if (found(host)) submitterOf(host, blocked);
}
