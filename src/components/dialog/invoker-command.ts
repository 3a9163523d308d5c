const COMMANDS: Record<string, 'show' | 'close' | 'request-close'> = {
  'show-modal': 'show',
  close: 'close',
  'request-close': 'request-close',
  '--show': 'show',
  '--close': 'close',
};

interface DialogCommand {
  opener?: HTMLElement;
  command?: 'show' | 'close' | 'request-close' | undefined;
  value?: string;
}

/**
 * What a click on `<button commandfor command>`, or on a link to the dialog, asks of it. Browsers run `show-modal` and
 * the like on native dialogs only, and older ones support no commands at all, so the click itself is read.
 */
export function readCommand(event: Event, dialog: Element): DialogCommand {
  const opener = event
    .composedPath()
    .find((node): node is HTMLElement => (node as Element).matches?.('button[commandfor], a[href]'));
  if (!opener || event.defaultPrevented) return {};
  // `instanceof` fails for elements of another document.
  if ('hash' in opener) return opener.hash === `#${dialog.id}` ? { opener } : {};
  const button = opener as HTMLButtonElement;
  const root = button.getRootNode() as Document | ShadowRoot;
  const target = button.commandForElement ?? root.getElementById(button.getAttribute('commandfor')!);
  if (target !== dialog) return {};
  // Browsers that support no commands would submit the form around it.
  event.preventDefault();
  return { opener, command: COMMANDS[button.getAttribute('command') ?? ''], value: button.value };
}

/** Whether a submitted form closes the dialog: by the dialog's own close button, or a form in its content. */
export function closeReason(event: SubmitEvent): 'button' | 'form' | undefined {
  const form = event.target as HTMLFormElement;
  const method = event.submitter?.getAttribute('formmethod') ?? form.method;
  if (method !== 'dialog' || event.defaultPrevented) return undefined;
  event.preventDefault();
  return form.part.contains('header') ? 'button' : 'form';
}
