// What the properties of a button or link become: on its own control, and on one that the page wrote.
import '../../../src/define/button.ts';
import '../../../src/define/icon-button.ts';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LedeButton } from '../../../src/components/button/index.ts';
import { invokeCommand, needsCommand } from '../../../src/internal/action/invoker-commands.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

afterEach(() => vi.restoreAllMocks());

const control = (host: Element) => part<HTMLButtonElement & HTMLAnchorElement>(host, '.control');
const draw = async (attributes: Record<string, string>, content = 'Text'): Promise<LedeButton> => {
  const host = document.createElement('lede-button');
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  host.innerHTML = content;
  await fixture(html`<div>${host}</div>`);
  await settled();
  return host;
};

describe('an attribute of a button', () => {
  it.each([
    ['label', 'More', 'aria-label', 'More'],
    ['current', 'step', 'aria-current', 'step'],
    ['haspopup', 'dialog', 'aria-haspopup', 'dialog'],
    ['expanded', '', 'aria-expanded', 'true'],
    ['expanded', 'true', 'aria-expanded', 'true'],
    ['expanded', 'false', 'aria-expanded', 'false'],
    ['disabled', '', 'disabled', ''],
    ['focusable-disabled', '', 'aria-disabled', 'true'],
    ['loading', '', 'aria-disabled', 'true'],
    ['loading', '', 'aria-busy', 'true'],
    ['value', 'a', 'value', 'a'],
    ['value', '', 'value', ''],
    ['command', '--save', 'command', '--save'],
    ['popovertargetaction', 'show', 'popovertargetaction', 'show'],
  ])(
    '%s="%s" gives the control %s="%s", and no attribute gives none',
    async (name, value, attribute, expected) => {
      const host = await draw({ [name]: value });
      expect(control(host).getAttribute(attribute)).toBe(expected);
      expect(control(await draw({})).hasAttribute(attribute)).toBe(false);
    },
  );

  it('disabled is said once: not as aria-disabled too', async () => {
    const host = await draw({ disabled: '', loading: '' });
    expect(control(host).hasAttribute('aria-disabled')).toBe(false);
  });

  it.each([
    ['button', 'button'],
    ['submit', 'reset'],
    ['reset', 'reset'],
  ])('the type %s makes its control one of type %s', async (type, expected) =>
    expect(control(await draw({ type })).type).toBe(expected),
  );
});

describe('an attribute of a link', () => {
  it.each([
    ['label', 'More', 'aria-label', 'More'],
    ['current', 'page', 'aria-current', 'page'],
    ['expanded', 'false', 'aria-expanded', 'false'],
    ['expanded', '', 'aria-expanded', 'true'],
    ['target', '_top', 'target', '_top'],
    ['target', '_blank', 'rel', 'noopener'],
    ['rel', 'me', 'rel', 'me'],
    ['download', 'a.pdf', 'download', 'a.pdf'],
    ['disabled', '', 'aria-disabled', 'true'],
    ['disabled', '', 'role', 'link'],
    ['focusable-disabled', '', 'aria-disabled', 'true'],
    ['focusable-disabled', '', 'tabindex', '0'],
    ['focusable-disabled', '', 'role', 'link'],
    ['loading', '', 'aria-busy', 'true'],
    ['loading', '', 'tabindex', '0'],
  ])(
    '%s="%s" gives the link %s="%s", and no attribute gives none',
    async (name, value, attribute, expected) => {
      const host = await draw({ href: '/a', [name]: value });
      expect(control(host).getAttribute(attribute)).toBe(expected);
      expect(control(await draw({ href: '/a' })).hasAttribute(attribute)).toBe(false);
    },
  );

  it('a disabled one cannot be focused', async () => {
    const host = await draw({ href: '/a', disabled: '' });
    expect(control(host).hasAttribute('tabindex')).toBe(false);
    expect(control(host).hasAttribute('href')).toBe(false);
  });

  it.each([
    [true, ''],
    ['', ''],
    ['a.pdf', 'a.pdf'],
    [false, null],
    [null, null],
  ])('the property download of %j gives the attribute %j', async (download, expected) => {
    const host = await draw({ href: '/a' });
    host.download = download;
    await settled();
    expect(control(host).getAttribute('download')).toBe(expected);
  });
});

describe('a state of an element is shown on the control that the page wrote', () => {
  it.each([
    ['disabled', '', 'disabled', ''],
    ['loading', '', 'aria-busy', 'true'],
    ['loading', '', 'aria-disabled', 'true'],
    ['focusable-disabled', '', 'aria-disabled', 'true'],
    ['label', 'More', 'aria-label', 'More'],
    ['expanded', 'false', 'aria-expanded', 'false'],
  ])('%s="%s" as %s="%s", until it ends', async (name, value, attribute, expected) => {
    const host = await draw({ [name]: value }, '<button>Text</button>');
    const button = host.querySelector('button')!;
    expect(button.getAttribute(attribute)).toBe(expected);
    host.removeAttribute(name);
    if (name === 'expanded') host.expanded = null;
    await settled();
    expect(button.hasAttribute(attribute)).toBe(false);
  });

  it('a button of the page keeps what it opens by itself', async () => {
    const host = await draw({}, '<button popovertarget="own">Text</button><p id="own" popover></p>');
    expect(host.querySelector('button')!.popoverTargetElement).toBe(host.querySelector('p'));
  });
});

describe('the states of an element for the page’s styles', () => {
  it('a fieldset sets :state(disabled), and ends it', async () => {
    const form = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><lede-button>Text</lede-button></fieldset>`,
    );
    const host = form.querySelector('lede-button')!;
    expect(host.matches(':state(disabled)')).toBe(true);
    form.disabled = false;
    await settled();
    expect(host.matches(':state(disabled)')).toBe(false);
  });
});

describe('the submit button in the page', () => {
  const form = () =>
    fixture<HTMLFormElement>(
      html`<form>
        <input />
        <lede-button
          type="submit"
          name="do"
          value="it"
          formaction="/there"
          formmethod="post"
          formenctype="text/plain"
          formtarget="frame"
          formnovalidate
          >Go</lede-button
        >
      </form>`,
    );
  const submitter = (host: Element) => host.querySelector<HTMLButtonElement>('[slot=lede-submitter]')!;

  it('has the attributes of the element, is out of the Tab order and hidden from assistive technology', async () => {
    const element = await form();
    const host = element.querySelector('lede-button')!;
    element.querySelector('input')!.focus();
    const attributes = (button: Element) =>
      Object.fromEntries(button.getAttributeNames().map((name) => [name, button.getAttribute(name)]));
    const fixed = { slot: 'lede-submitter', tabindex: '-1', 'aria-hidden': 'true' };
    expect(attributes(submitter(host))).toEqual({
      ...fixed,
      name: 'do',
      value: 'it',
      formaction: '/there',
      formmethod: 'post',
      formenctype: 'text/plain',
      formtarget: 'frame',
      formnovalidate: '',
    });
    for (const name of host.getAttributeNames()) if (name !== 'type') host.removeAttribute(name);
    await settled();
    expect(attributes(submitter(host))).toEqual(fixed);
  });

  it('is disabled with the element, and is removed when it becomes a link, a toggle or gets a button', async () => {
    const element = await form();
    const host = element.querySelector('lede-button')!;
    element.querySelector('input')!.focus();
    host.disabled = true;
    await settled();
    expect(submitter(host).disabled).toBe(true);
    host.disabled = false;
    await settled();
    expect(submitter(host).disabled).toBe(false);
    host.href = '/a';
    await settled();
    expect(submitter(host)).toBeNull();
    const toggle = document.createElement('lede-icon-button');
    Object.assign(toggle, { type: 'submit', label: 'A', toggle: true });
    element.append(toggle);
    await settled();
    element.querySelector('input')!.blur();
    element.querySelector('input')!.focus();
    expect(submitter(toggle)).toBeNull();
  });

  it('is not added to a form that the element has left', async () => {
    const element = await form();
    const host = element.querySelector('lede-button')!;
    element.after(host);
    await settled();
    element.querySelector('input')!.focus();
    expect(submitter(host)).toBeNull();
    host.remove();
    element.querySelector('input')!.blur();
    element.append(host);
    element.querySelector('input')!.focus();
    expect(submitter(host)).not.toBeNull();
  });
});

describe('a toggle in a form', () => {
  it('neither submits nor resets the form, whatever its type', async () => {
    const element = await fixture<HTMLFormElement>(
      html`<form>
        <lede-icon-button toggle type="submit" label="A"></lede-icon-button>
        <lede-icon-button toggle type="reset" label="B"></lede-icon-button>
      </form>`,
    );
    const acted = vi.fn((event: Event) => event.preventDefault());
    element.addEventListener('submit', acted);
    element.addEventListener('reset', acted);
    for (const host of element.querySelectorAll('lede-icon-button')) {
      await userEvent.click(host);
      expect(host.pressed).toBe(true);
    }
    expect(acted).not.toHaveBeenCalled();
  });

  it('lets its change event bubble, but not out of a shadow root', async () => {
    const host = await fixture(html`<lede-icon-button toggle label="A"></lede-icon-button>`);
    const heard = next(host.parentElement!, 'change');
    control(host).click();
    const { bubbles, composed, cancelable } = await heard;
    expect([bubbles, composed, cancelable]).toEqual([true, false, false]);
  });
});

describe('commands where the browser has none', () => {
  it.each([
    ['show-modal', 'showModal', []],
    ['close', 'close', ['it']],
    ['request-close', 'requestClose', ['it']],
    ['show-popover', 'showPopover', []],
    ['hide-popover', 'hidePopover', []],
    ['toggle-popover', 'togglePopover', []],
  ])('%s calls %s() with %j', (command, method, parameters) => {
    const called = vi.fn();
    const target = Object.assign(document.createElement('div'), { [method]: called });
    invokeCommand({ command, commandForElement: target, value: 'it' } as never);
    expect(called.mock.calls).toEqual([parameters]);
  });

  it('close without a value passes none', () => {
    const close = vi.fn();
    const target = Object.assign(document.createElement('div'), { close });
    invokeCommand({ command: 'close', commandForElement: target, value: '' } as never);
    expect(close.mock.calls).toEqual([[]]);
  });

  it.each(['--save', 'remove', 'show-modals', 'closed', 'xclose', 'toggle'])(
    '%s fires the event and calls nothing',
    (command) => {
      const target = document.createElement('dialog');
      const called = vi.fn();
      for (const name of ['save', 'remove', 'showModal', 'showModals', 'close', 'closed', 'toggle'])
        Object.assign(target, { [name]: called });
      const heard = vi.fn();
      target.addEventListener('command', heard);
      invokeCommand({ command, commandForElement: target, value: '' } as never);
      expect(heard.mock.calls[0]![0].command).toBe(command);
      expect(heard.mock.calls[0]![0].bubbles).toBe(false);
      expect(called).not.toHaveBeenCalled();
    },
  );

  it('calls nothing where the page cancels the event, or there is no target', () => {
    const showModal = vi.fn();
    const target = Object.assign(document.createElement('div'), { showModal });
    target.addEventListener('command', (event) => event.preventDefault());
    invokeCommand({ command: 'show-modal', commandForElement: target, value: '' } as never);
    expect(showModal).not.toHaveBeenCalled();
    const host = document.createElement('lede-button');
    host.command = 'show-modal';
    expect(() => invokeCommand(host as never)).not.toThrow();
  });

  it('are needed for a command alone', () => {
    const found = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, 'commandForElement');
    if (found) {
      expect(needsCommand({ command: 'close' } as never)).toBe(false);
      delete (HTMLButtonElement.prototype as { commandForElement?: unknown }).commandForElement;
    }
    expect(needsCommand({ command: 'close' } as never)).toBe(true);
    expect(needsCommand({ command: '' } as never)).toBe(false);
    if (found) Object.defineProperty(HTMLButtonElement.prototype, 'commandForElement', found);
  });
});

describe('what a button opens', () => {
  it.each([
    ['show', true, true],
    ['hide', false, false],
    ['toggle', true, false],
  ])('popovertargetaction %s: open after one click %s, after two %s', async (action, first, second) => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button popovertarget="by-id" popovertargetaction=${action}>Topics</lede-button>
        <p id="by-id" popover="manual"></p>
      </div>`,
    );
    const open = () => place.querySelector('p')!.matches(':popover-open');
    await userEvent.click(place.querySelector('lede-button')!);
    expect(open()).toBe(first);
    await userEvent.click(place.querySelector('lede-button')!);
    expect(open()).toBe(second);
  });

  it('is found in the shadow root that the element is in', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<lede-button popovertarget="inner" controls="inner">A</lede-button><p id="inner" popover></p>';
    await settled(root);
    const inner = root.querySelector('p')!;
    expect(control(root.querySelector('lede-button')!).popoverTargetElement).toBe(inner);
    expect(control(root.querySelector('lede-button')!).ariaControlsElements).toEqual([inner]);
  });

  it('is nothing once the id is unknown', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button popovertarget="gone" controls="gone">A</lede-button>
        <p id="gone" popover></p>
      </div>`,
    );
    const host = place.querySelector('lede-button')!;
    expect(control(host).popoverTargetElement).not.toBeNull();
    host.popoverTarget = host.controls = 'unknown';
    await settled();
    expect(control(host).popoverTargetElement).toBeNull();
    expect(control(host).ariaControlsElements).toBeNull();
  });

  it('an element given by property comes before the id', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button popovertarget="named">A</lede-button>
        <p id="named" popover></p>
        <p popover></p>
      </div>`,
    );
    const host = place.querySelector('lede-button')!;
    host.popoverTargetElement = place.querySelector('p:not([id])');
    await settled();
    expect(control(host).popoverTargetElement).toBe(host.popoverTargetElement);
  });
});
