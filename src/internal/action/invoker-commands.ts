import { isServer } from 'lit';
import type { ActionHost } from './properties.ts';

/** Whether `command` must be done by us. */
export const needsCommand = (host: ActionHost): boolean =>
  Boolean(host.command) && !isServer && !('commandForElement' in HTMLButtonElement.prototype);

/** Ids that a host is given stand for elements in its own tree, not in that of the button inside. */
const named = (host: ActionHost, id: string): Element | null =>
  (id && (host.getRootNode() as Partial<Document>).getElementById?.(id)) || null;

/** What a page gave in place of an element must not throw at the reader. */
const element = (given: Element | null) => (given?.nodeType === 1 ? given : null);

const commanded = (host: ActionHost) => element(host.commandForElement) ?? named(host, host.commandFor);

/** Tells the button inside what its host commands, pops up and controls. */
export function relate(host: ActionHost, control: HTMLElement): void {
  const controls = named(host, host.controls);
  const relations = {
    popoverTargetElement: element(host.popoverTargetElement) ?? named(host, host.popoverTarget),
    commandForElement: commanded(host),
    ariaControlsElements: controls && [controls],
  };
  // A control that the page wrote, which stands in a slot, may have its own.
  for (const [name, to] of Object.entries(relations))
    if (to || !control.slot) Object.assign(control, { [name]: to });
}

const COMMANDS = /^(show-modal|(request-)?close|(show|hide|toggle)-popover)$/;

/** What a dialog that it closes returns: its value, if it was given one; an empty one is one. */
export const valueOf = (host: ActionHost): string | undefined =>
  host.value || host.getAttribute?.('value') === '' ? host.value : undefined;

/** What a browser without `command` does not do by itself: the event, then the method of the command's name. */
export function invoke(host: ActionHost): void {
  const { command } = host;
  const target = commanded(host);
  const event = Object.assign(new Event('command', { cancelable: true }), { command, source: host });
  if (!target?.dispatchEvent(event) || !COMMANDS.test(command)) return;
  const method = command.replace(/-./, (letter) => letter.slice(1).toUpperCase());
  const value = command.endsWith('close') && valueOf(host);
  (target as unknown as Record<string, ((value?: string) => void) | undefined>)[method]?.(
    ...(typeof value === 'string' ? [value] : []),
  );
}
