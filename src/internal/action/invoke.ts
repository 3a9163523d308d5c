import { isServer } from 'lit';
import type { ActionHost } from './properties.ts';

/** Whether `command` must be done by us. */
export const needsCommand = (host: ActionHost): boolean =>
  Boolean(host.command) && !isServer && !('commandForElement' in HTMLButtonElement.prototype);

type Invoker = HTMLElement & { commandForElement?: Element | null; popoverTargetElement?: Element | null };

/** Elements that a host names by id stand in its own tree, not in that of the button inside. */
function named(host: ActionHost, id: string): Element | null {
  const root = host.getRootNode() as Partial<Document>;
  return (id && root.getElementById?.(id)) || null;
}

const commanded = (host: ActionHost) => host.commandForElement ?? named(host, host.commandFor);

/** Tells the button inside what its host commands, pops up and controls. */
export function relate(host: ActionHost, control: Invoker): void {
  const popover = host.popoverTargetElement ?? named(host, host.popoverTarget);
  const command = commanded(host);
  if (popover || control.popoverTargetElement) control.popoverTargetElement = popover;
  if (command || control.commandForElement) control.commandForElement = command;
  const controls = named(host, host.controls);
  if (controls || control.ariaControlsElements) control.ariaControlsElements = controls ? [controls] : null;
}

/** What a browser without `command` does not do by itself. */
export function invoke(host: ActionHost): void {
  const target = commanded(host) as HTMLDialogElement | null;
  const { command } = host;
  const event = Object.assign(new Event('command', { cancelable: true }), { command, source: host });
  if (!target?.dispatchEvent(event)) return;
  if (command === 'show-modal' && !target.open) target.showModal();
  else if (/^(request-)?close$/.test(command) && target.open) target.close(host.value || undefined);
  else if (/^(show|hide|toggle)-popover$/.test(command))
    target.togglePopover({ 'show-popover': true, 'hide-popover': false }[command]);
}
