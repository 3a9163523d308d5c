import type { ReactiveElement } from 'lit';
import { langOf } from '../internal/i18n/localize.ts';
import { textsIn } from '../internal/i18n/texts.ts';
import { mastodonServer as english } from '../locales/en.ts';
import { serverName, storedServer, storeServer } from './mastodon-server.ts';
import { chooserStyles } from './server-chooser.styles.ts';

type Child = Node | string;

/** Makes an element with properties and children. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  properties: Partial<Omit<HTMLElementTagNameMap[Tag], 'part'>> & { part?: string },
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The form: a name, a field, what it is for, and two buttons. */
function makeForm(host: ReactiveElement, cancel: () => void) {
  const document = host.ownerDocument;
  const texts = textsIn(langOf(host), 'mastodonServer', english);
  const field = make(document, 'input', {
    className: 'control server',
    id: 'server',
    type: 'text',
    inputMode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    spellcheck: false,
    dir: 'ltr',
    maxLength: 300,
    value: storedServer(),
  });
  field.setAttribute('aria-describedby', 'server-hint server-problem');
  const problem = make(document, 'p', { className: 'problem', id: 'server-problem', role: 'alert' });
  const form = make(
    document,
    'form',
    { noValidate: true },
    make(document, 'h2', { id: 'server-title' }, texts.title),
    make(document, 'label', { htmlFor: 'server' }, texts.server),
    field,
    problem,
    make(document, 'p', { className: 'hint', id: 'server-hint' }, texts.hint),
    make(
      document,
      'div',
      { className: 'buttons' },
      make(
        document,
        'button',
        { className: 'control worded', type: 'button', onclick: cancel },
        texts.cancel,
      ),
      make(document, 'button', { className: 'control worded go', type: 'submit' }, texts.next),
    ),
  );
  /** Shows that the field's value is not a server, or no longer says so. */
  const setInvalid = (invalid: boolean): void => {
    if (problem.textContent === (invalid ? texts.invalid : '')) return;
    field.setAttribute('aria-invalid', String(invalid));
    problem.textContent = invalid ? texts.invalid : '';
  };
  field.addEventListener('input', () => setInvalid(false));
  return { form, field, setInvalid };
}

/**
 * Asks for the reader's Mastodon server in a dialog inside an element's shadow root. The field holds the one that this
 * browser keeps, and what the reader enters is kept.
 *
 * @returns the server's host name; '' where the reader cancels or the element is removed.
 */
export async function askForServer(host: ReactiveElement): Promise<string> {
  // The key that pressed the link must not submit the form as well.
  await new Promise((resolve) => setTimeout(resolve));
  const root = host.shadowRoot;
  if (!root || !host.isConnected) return '';
  return new Promise((resolve) => {
    const document = host.ownerDocument;
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(chooserStyles);
    const removal = { hostDisconnected: () => finish('') };
    const finish = (server: string): void => {
      host.removeController(removal);
      // Returns the focus to where it was.
      dialog.close();
      dialog.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      resolve(server);
    };
    const { form, field, setInvalid } = makeForm(host, () => finish(''));
    const dialog = make(document, 'dialog', { className: 'chooser', part: 'chooser' }, form);
    dialog.setAttribute('aria-labelledby', 'server-title');
    dialog.setAttribute('closedby', 'any');
    dialog.addEventListener('close', () => finish(''), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const server = serverName(field.value);
      setInvalid(!server);
      if (!server) return field.focus();
      storeServer(server);
      finish(server);
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    root.append(dialog);
    host.addController(removal);
    dialog.showModal();
    field.select();
  });
}
