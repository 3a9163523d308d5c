import { isServer } from 'lit';
import type { ActionHost } from './action-host.ts';

/** Whether the browser lacks `command`, so that we invoke it. */
export const needsCommand = (host: ActionHost): boolean =>
  Boolean(host.command) && !isServer && !('commandForElement' in HTMLButtonElement.prototype);

/** Not a method of the root itself: `<img name="getElementById">` hides that of a document. */
function byIdIn(root: Node, id: string): Element | null | undefined {
  if (root instanceof ShadowRoot) return root.getElementById(id);
  return root.nodeType === 9 ? Document.prototype.getElementById.call(root, id) : undefined;
}

/** The element with an id in the host's own tree, which is not the tree of the button inside. */
const byId = (host: ActionHost, id: string): Element | null =>
  id ? (byIdIn(host.getRootNode(), id) ?? null) : null;

/** Anything but an element counts as none: the browser's own setters would throw. */
const elementOrNull = (value: Element | null) => (value?.nodeType === 1 ? value : null);

const commandTarget = (host: ActionHost) =>
  elementOrNull(host.commandForElement) ?? byId(host, host.commandFor);

/** Connects the button inside to the elements that its host commands, opens and controls. */
export function setRelatedElements(host: ActionHost, control: HTMLElement): void {
  const controls = byId(host, host.controls);
  const relations = {
    popoverTargetElement: elementOrNull(host.popoverTargetElement) ?? byId(host, host.popoverTarget),
    commandForElement: commandTarget(host),
    ariaControlsElements: controls && [controls],
  };
  // A slotted control of the page may have relations of its own.
  for (const [name, related] of Object.entries(relations))
    if (related || !control.slot) Object.assign(control, { [name]: related });
}

const COMMANDS = /^(show-modal|(request-)?close|(show|hide|toggle)-popover)$/;

/** The `returnValue` for a dialog that it closes: its `value`; undefined without one, which is not the same as empty. */
export const returnValue = (host: ActionHost): string | undefined =>
  host.value || host.getAttribute?.('value') === '' ? host.value : undefined;

/** Does what browsers with `command` do by themselves: dispatches the event, then calls the method of the command's name. */
export function invokeCommand(host: ActionHost): void {
  const { command } = host;
  const target = commandTarget(host);
  const event = Object.assign(new Event('command', { cancelable: true }), { command, source: host });
  if (!target?.dispatchEvent(event) || !COMMANDS.test(command)) return;
  const method = command.replace(/-./, (letter) => letter.slice(1).toUpperCase());
  const value = command.endsWith('close') && returnValue(host);
  (target as unknown as Record<string, ((value?: string) => void) | undefined>)[method]?.(
    ...(typeof value === 'string' ? [value] : []),
  );
}
