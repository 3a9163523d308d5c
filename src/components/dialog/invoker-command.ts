const COMMANDS: Record<string, 'show' | 'close' | 'request-close'> = {
  'show-modal': 'show',
  close: 'close',
  'request-close': 'request-close',
  '--show': 'show',
  '--close': 'close',
};

/**
 * What a click on `<button commandfor command>`, or on a link to it, asks of a dialog. Browsers keep `show-modal` and
 * its like to native dialogs, and older ones know no command at all, so the click itself is heeded.
 */
export function commandFor(event: Event, dialog: Element) {
  const opener = event
    .composedPath()
    .find((at): at is HTMLElement => (at as Element).matches?.('button[commandfor], a[href]'));
  if (!opener || event.defaultPrevented) return {};
  // Classes of another document are others; names are not.
  if ('hash' in opener) return opener.hash === `#${dialog.id}` ? { opener } : {};
  const button = opener as HTMLButtonElement;
  const root = button.getRootNode() as Document | ShadowRoot;
  const target = button.commandForElement ?? root.getElementById(button.getAttribute('commandfor')!);
  if (target !== dialog) return {};
  // It is no submit button, where commands are not known either.
  event.preventDefault();
  return { opener, command: COMMANDS[button.getAttribute('command') ?? ''], value: button.value };
}

/** Whether a submitted form is one that closes dialogs: the dialog's own, of its button, or one in its content. */
export function formCloses(event: SubmitEvent): 'button' | 'form' | undefined {
  const form = event.target as HTMLFormElement;
  const method = event.submitter?.getAttribute('formmethod') ?? form.method;
  if (method !== 'dialog' || event.defaultPrevented) return undefined;
  event.preventDefault();
  return form.part.contains('header') ? 'button' : 'form';
}
