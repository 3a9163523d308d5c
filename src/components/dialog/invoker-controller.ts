import type { ReactiveController } from 'lit';
import type { DialogHost } from './dialog-host.ts';

type DialogCommand = 'show' | 'close' | 'request-close';

const COMMANDS = new Map<unknown, DialogCommand>([
  ['show-modal', 'show'],
  ['close', 'close'],
  ['request-close', 'request-close'],
  ['--show', 'show'],
  ['--close', 'close'],
]);

interface Invocation {
  opener?: HTMLElement | undefined;
  command?: DialogCommand | undefined;
  value?: string | undefined;
}

/**
 * What a click on `<button commandfor command>`, or on a link to the dialog, asks of it. Browsers run `show-modal` and
 * the like on native dialogs only, and older ones support no commands at all, so the click itself is read.
 */
function readClick(event: Event, dialog: Element): Invocation {
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
  return { opener, command: COMMANDS.get(button.getAttribute('command')), value: button.value };
}

/**
 * What a `command` event asks of the dialog. Browsers fire none at custom elements for `show-modal`, but buttons of
 * Lede, and polyfills, do where browsers support no commands.
 */
function readCommandEvent(event: Event): Invocation {
  const { command: name, source } = event as Event & {
    command?: unknown;
    source?: HTMLButtonElement | null;
  };
  const command = COMMANDS.get(name);
  if (!command || event.target !== event.currentTarget || event.defaultPrevented) return {};
  event.preventDefault();
  return { opener: source ?? undefined, command, value: source?.value };
}

/** Opens and closes a dialog for buttons with `commandfor` and `command`, and notes links to it as openers. */
export class InvokerController implements ReactiveController {
  /** The focus returns to it when the dialog closes. */
  opener: Element | undefined;
  readonly #host: DialogHost;

  constructor(host: DialogHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('click', this.#onClick);
    this.#host.addEventListener('command', this.#onCommand);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('click', this.#onClick);
    this.#host.removeEventListener('command', this.#onCommand);
  }

  readonly #onClick = (event: Event): void => this.#run(readClick(event, this.#host));

  readonly #onCommand = (event: Event): void => this.#run(readCommandEvent(event));

  #run({ opener, command, value }: Invocation): void {
    const host = this.#host;
    if (opener && !host.open) this.opener = opener;
    if (command === 'show') host.show(opener);
    else if (command === 'close') host.close('command', value);
    else if (command) host.requestClose('command', value);
  }
}
