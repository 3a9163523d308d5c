// What opens and closes a dialog, and what must not.
import '../../../src/define/dialog.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeDialog } from '../../../src/components/dialog/index.ts';
import { fixture, part, settled } from '../../fixture.ts';

const native = (host: Element) => part<HTMLDialogElement>(host, 'dialog');
const isOpen = (host: LedeDialog) => host.open && native(host).matches(':modal');
const root = document.documentElement;

let events: unknown[] = [];
/** A dialog, with what it fires. */
async function dialog(attributes: Partial<LedeDialog> = {}, content: unknown = 'Text'): Promise<LedeDialog> {
  const place = await fixture<HTMLElement>(
    html`<div><button>Elsewhere</button><lede-dialog id="terms">${content}</lede-dialog></div>`,
  );
  const host = place.querySelector<LedeDialog>('lede-dialog')!;
  Object.assign(host, { label: 'Terms', placement: 'modal', ...attributes });
  for (const type of ['cancel', 'close', 'toggle'])
    host.addEventListener(type, (event) => {
      const { detail, newState, oldState } = event as CustomEvent & ToggleEvent;
      events.push(
        type === 'toggle' ? `${oldState} → ${newState}` : [type, detail.reason, detail.returnValue],
      );
    });
  await settled(place);
  return host;
}
async function opened(attributes: Partial<LedeDialog> = {}, content: unknown = 'Text'): Promise<LedeDialog> {
  const host = await dialog(attributes, content);
  host.show();
  await settled();
  expect(isOpen(host)).toBe(true);
  events = [];
  return host;
}

beforeEach(() => {
  events = [];
});
afterEach(async () => {
  for (const host of document.querySelectorAll('lede-dialog')) host.close();
  vi.restoreAllMocks();
});

describe('events', () => {
  it('are in order, each with its states, reason and value', async () => {
    const host = await dialog();
    host.show();
    await settled();
    host.requestClose('button', 'a');
    await settled();
    expect(events).toEqual([
      'closed → open',
      ['cancel', 'button', undefined],
      ['close', 'button', 'a'],
      'open → closed',
    ]);
  });

  it('close() asks nobody; requestClose() says whether it is closed', async () => {
    const host = await opened();
    host.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
    expect(host.requestClose('button', 'a')).toBe(false);
    expect([host.open, host.returnValue]).toEqual([true, '']);
    expect(host.requestClose()).toBe(true);
    expect(host.requestClose()).toBe(true);
    expect(events).toEqual([
      ['cancel', 'button', undefined],
      ['cancel', 'script', undefined],
      ['close', 'script', ''],
      'open → closed',
    ]);
    events = [];
    host.show();
    await settled();
    host.close();
    expect(events).toEqual(['closed → open', ['close', 'script', ''], 'open → closed']);
  });

  it('a closed dialog that is closed again, or an open one shown again, fires none', async () => {
    const host = await dialog();
    host.close('button', 'x');
    expect(host.requestClose()).toBe(true);
    host.show();
    await settled();
    host.show();
    host.showModal();
    await settled();
    expect(events).toEqual(['closed → open']);
    expect(host.returnValue).toBe('');
  });

  it('the value of one closing is not that of the next; a value is text', async () => {
    const host = await opened();
    host.close('button', 'yes');
    expect(host.returnValue).toBe('yes');
    host.show();
    await settled();
    host.close();
    expect(host.returnValue).toBe('');
    host.returnValue = 7 as never;
    expect(host.returnValue).toBe('7');
    host.returnValue = null as never;
    expect(host.returnValue).toBe('');
  });
});

describe('its name and header', () => {
  it('is a heading and the accessible name, without one there is neither', async () => {
    const host = await opened();
    expect(part(host, 'h2').textContent).toBe('Terms');
    expect(native(host).ariaLabel).toBe('Terms');
    host.label = 'Other';
    await settled();
    expect(native(host).ariaLabel).toBe('Other');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    host.label = '';
    await settled();
    expect(host.shadowRoot!.querySelector('h2')).toBeNull();
    expect(native(host).hasAttribute('aria-label')).toBe(false);
  });

  it('is the label where the slotted heading is empty, and only the dialog’s own heading', async () => {
    const host = await opened(
      {},
      html`<h2 slot="heading"></h2>
        <div><h2 slot="heading">Inside</h2></div>`,
    );
    expect(native(host).ariaLabel).toBe('Terms');
    host.querySelector('h2')!.textContent = ' Slotted ';
    host.requestUpdate();
    await settled();
    expect(native(host).ariaLabel).toBe('Slotted');
  });

  it.each([
    ['any', 'closerequest', true],
    ['closerequest', 'closerequest', true],
    ['other', 'closerequest', true],
    ['none', 'none', false],
  ])('closedby="%s" is %s to the browser; close button: %s', async (closedby, attribute, button) => {
    const host = await dialog({ closedby: closedby as never });
    if ('closedBy' in HTMLDialogElement.prototype)
      expect(native(host).getAttribute('closedby')).toBe(attribute);
    expect(host.shadowRoot!.querySelector('[part=close-button]') !== null).toBe(button);
  });
});

describe('a click', () => {
  /** A press and a click whose target is the native dialog itself. */
  const click = (host: LedeDialog, x: number, y: number, init: MouseEventInit = {}) => {
    const at = { bubbles: true, composed: true, clientX: x, clientY: y };
    native(host).dispatchEvent(new PointerEvent('pointerdown', at));
    native(host).dispatchEvent(new MouseEvent('click', { ...at, detail: 1, ...init }));
  };
  const edges = (host: LedeDialog) => {
    // While it opens it is smaller.
    const box = new DOMRect(100, 100, 300, 200);
    native(host).getBoundingClientRect = () => box;
    return box;
  };

  it.each<[string, boolean, (box: DOMRect) => [number, number]]>([
    ['left of it', true, ({ left, top }) => [left - 1, top + 5]],
    ['right of it', true, ({ right, top }) => [right + 1, top + 5]],
    ['above it', true, ({ left, top }) => [left + 5, top - 1]],
    ['below it', true, ({ left, bottom }) => [left + 5, bottom + 1]],
    ['on its left edge', false, ({ left, top }) => [left, top + 5]],
    ['on its right edge', false, ({ right, top }) => [right, top + 5]],
    ['on its upper edge', false, ({ left, top }) => [left + 5, top]],
    ['on its lower edge', false, ({ left, bottom }) => [left + 5, bottom]],
  ])('%s closes it with closedby="any": %s', async (_, closes, at) => {
    const host = await opened({ closedby: 'any' });
    click(host, ...at(edges(host)));
    expect(host.open).toBe(!closes);
    expect(events).toEqual(
      closes ? [['cancel', 'outside', undefined], ['close', 'outside', ''], 'open → closed'] : [],
    );
  });

  it.each(['closerequest', 'none'] as const)(
    'on the backdrop asks nothing with closedby="%s"',
    async (closedby) => {
      const host = await opened({ closedby });
      click(host, edges(host).left - 5, 5);
      expect(events).toEqual([]);
    },
  );

  it('on the backdrop is none when it is the second of a double click', async () => {
    const host = await opened({ closedby: 'any' });
    click(host, edges(host).left - 5, 5, { detail: 2 });
    expect(host.open).toBe(true);
  });
});

describe('commands', () => {
  it.each<[string, boolean, boolean]>([
    ['show-modal', false, true],
    ['--show', false, true],
    ['close', true, false],
    ['--close', true, false],
    ['request-close', true, false],
    ['toggle-popover', true, true],
    ['constructor', true, true],
    ['hide', true, true],
  ])('%s: open before %s, after %s; by a click, and by an event', async (command, before, after) => {
    const act: ((host: LedeDialog) => void)[] = [
      (host) => {
        const button = host.querySelector('button')!;
        button.setAttribute('commandfor', 'terms');
        button.setAttribute('command', command);
        button.value = 'v';
        button.click();
      },
      (host) => {
        const event = new Event('command', { cancelable: true });
        const source = Object.assign(document.createElement('button'), { value: 'v' });
        host.dispatchEvent(Object.assign(event, { command, source }));
        expect(event.defaultPrevented).toBe(before !== after);
      },
    ];
    for (const run of act) {
      const host = await dialog({}, html`<button>B</button>`);
      if (before) host.show();
      await settled();
      run(host);
      await settled();
      expect(host.open).toBe(after);
      expect(host.returnValue).toBe(before && !after ? 'v' : '');
      host.close();
      host.parentElement!.remove();
    }
  });

  it.each([
    ['close', false],
    ['--close', false],
    ['request-close', true],
  ])('%s asks first: %s', async (command, asks) => {
    const host = await opened();
    host.dispatchEvent(Object.assign(new Event('command'), { command }));
    expect(events[0]).toEqual(asks ? ['cancel', 'command', undefined] : ['close', 'command', '']);
  });

  it('that the page prevented, or for an element inside, do nothing', async () => {
    const host = await dialog({}, html`<p>A</p>`);
    const command = () =>
      Object.assign(new Event('command', { bubbles: true, cancelable: true }), { command: 'show-modal' });
    host.querySelector('p')!.dispatchEvent(command());
    host.parentElement!.addEventListener('command', (event) => event.preventDefault(), true);
    host.dispatchEvent(command());
    host.dispatchEvent(Object.assign(new Event('command'), { command: 7 }));
    await settled();
    expect(host.open).toBe(false);
  });

  it('of a button in a form do not submit it', async () => {
    const host = await dialog();
    const form = document.createElement('form');
    form.innerHTML = '<button commandfor="terms" command="show-modal">Open</button>';
    host.before(form);
    const submitted = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', submitted);
    // In browsers without commands its click would submit the form.
    let prevented = false;
    addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
    form.querySelector('button')!.click();
    await settled();
    expect([host.open, prevented, submitted.mock.calls.length]).toEqual([true, true, 0]);
  });

  it('of a click that the page prevented do nothing', async () => {
    const host = await dialog();
    const button = host.previousElementSibling as HTMLButtonElement;
    button.setAttribute('commandfor', 'terms');
    button.setAttribute('command', 'show-modal');
    button.addEventListener('click', (event) => event.preventDefault());
    button.click();
    await settled();
    expect(host.open).toBe(false);
  });

  it('do nothing any more once it was removed', async () => {
    const host = await dialog();
    const button = host.previousElementSibling as HTMLButtonElement;
    button.setAttribute('commandfor', 'terms');
    button.setAttribute('command', 'show-modal');
    host.remove();
    button.click();
    host.dispatchEvent(Object.assign(new Event('command'), { command: 'show-modal' }));
    expect(host.open).toBe(false);
  });
});

describe('a form inside', () => {
  it.each<[string, string | undefined, unknown]>([
    ['with another method', undefined, html`<form method="post"><button>A</button></form>`],
    [
      'whose button posts',
      undefined,
      html`<form method="dialog"><button formmethod="post">A</button></form>`,
    ],
    ['of the dialog’s', 'form', html`<form method="dialog"><button value="v">A</button></form>`],
    [
      'whose button closes',
      'form',
      html`<form method="post"><button formmethod="dialog" value="v">A</button></form>`,
    ],
  ])('%s closes it by "%s"', async (_, reason, form) => {
    const host = await opened({}, form);
    const stay = (event: Event) => event.preventDefault();
    host.parentElement!.addEventListener('submit', stay);
    host.querySelector('button')!.click();
    expect(events[0]).toEqual(reason && ['cancel', reason, undefined]);
    expect(host.returnValue).toBe(reason ? 'v' : '');
  });

  it('that the page handles itself does not close it', async () => {
    const host = await opened({}, html`<form method="dialog"><button>A</button></form>`);
    host.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    host.querySelector('button')!.click();
    expect([host.open, events]).toEqual([true, []]);
  });
});

describe('the focus', () => {
  it('goes to a close button of short content, and to the content where there is none', async () => {
    const host = await opened({}, html`<button>First</button>`);
    expect(host.shadowRoot!.activeElement).toBe(part(host, '[part=close-button]'));
    expect(part(host, '.body').hasAttribute('tabindex')).toBe(false);
  });

  it('goes back to a hidden opener’s place, once, and leaves no tab stop', async () => {
    const host = await dialog();
    const opener = host.previousElementSibling as HTMLButtonElement;
    const box = document.createElement('section');
    box.append(opener);
    host.before(box);
    opener.focus();
    host.show();
    await settled();
    opener.disabled = true;
    host.close();
    expect(document.activeElement).toBe(box);
    expect(box.tabIndex).toBe(-1);
    box.blur();
    expect(box.hasAttribute('tabindex')).toBe(false);
  });

  it('passes by what has no box', async () => {
    const host = await dialog();
    const opener = host.previousElementSibling as HTMLButtonElement;
    const box = document.createElement('section');
    const inner = document.createElement('p');
    inner.style.display = 'contents';
    box.append(inner);
    inner.append(opener);
    host.before(box);
    host.show(opener);
    await settled();
    opener.remove();
    host.close();
    expect(document.activeElement).toBe(box);
    expect(inner.hasAttribute('tabindex')).toBe(false);
  });

  it('goes to the opener that a script names, not to what had it', async () => {
    const host = await dialog();
    const named = document.createElement('button');
    host.after(named);
    (host.previousElementSibling as HTMLElement).focus();
    host.showModal(named);
    await settled();
    host.close();
    expect(document.activeElement).toBe(named);
    // Not the next time.
    (host.previousElementSibling as HTMLElement).focus();
    host.show();
    await settled();
    host.close();
    expect(document.activeElement).toBe(host.previousElementSibling);
  });
});

describe('the page below', () => {
  it('is free only when the last of several dialogs closes', async () => {
    const outer = await opened({}, html`A<lede-dialog label="B"></lede-dialog>`);
    const inner = outer.querySelector('lede-dialog')!;
    inner.show();
    await settled();
    inner.close();
    expect(root.style.overflowY).toBe('hidden');
    expect(root.style.overflowX).toBe('hidden');
    outer.close();
    expect(root.hasAttribute('style')).toBe(false);
  });

  it.each([
    [0, ''],
    [15, 'stable'],
  ])('with a scroll bar of %i px keeps its width: scrollbar-gutter is "%s"', async (bar, gutter) => {
    const host = await dialog();
    vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(root.clientWidth + bar);
    host.show();
    await settled();
    expect(root.style.scrollbarGutter).toBe(gutter);
    host.close();
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('keeps a style attribute that it had, though it is empty', async () => {
    root.setAttribute('style', '');
    const host = await opened();
    host.close();
    expect(root.getAttribute('style')).toBe('');
    root.removeAttribute('style');
  });
});

it('closing a dialog closes those inside it, the innermost first, with their events', async () => {
  const outer = await opened(
    {},
    html`A<lede-dialog label="B">B<lede-dialog label="C">C</lede-dialog></lede-dialog>`,
  );
  const [, middle, inner] = document.querySelectorAll('lede-dialog');
  const order: string[] = [];
  for (const host of [outer, middle!, inner!]) host.addEventListener('close', () => order.push(host.label));
  middle!.show();
  await settled();
  inner!.show();
  await settled();
  outer.close();
  expect(order).toEqual(['C', 'B', 'Terms']);
  expect([middle!.open, inner!.open]).toEqual([false, false]);
});

it('closing a dialog leaves one beside it open', async () => {
  const first = await opened();
  const second = await opened();
  expect(isOpen(first)).toBe(true);
  first.close();
  await settled();
  expect(isOpen(second)).toBe(true);
});

it('is closed when its place in the page is not shown any more', async () => {
  const host = await opened();
  host.parentElement!.style.display = 'none';
  await expect.poll(() => host.open).toBe(false);
  expect(events).toEqual([['close', 'script', ''], 'open → closed']);
  expect(root.hasAttribute('style')).toBe(false);
});

describe('placement', () => {
  afterEach(() => page.viewport(800, 600));

  it.each([
    ['auto', 640, true],
    ['auto', 641, false],
    ['sheet', 1000, true],
    ['modal', 400, false],
    ['full', 400, false],
    ['other', 400, false],
  ])('%s at %i px is a sheet: %s', async (placement, width, sheet) => {
    await page.viewport(width, 600);
    const host = await opened({ placement: placement as never });
    expect(native(host).classList.contains('sheet')).toBe(sheet);
  });
});

describe('a sheet', () => {
  /** Presses its header and drags it by these distances, a step every 16 ms. */
  function drag(host: LedeDialog, distances: number[], end = 'pointerup', down: PointerEventInit = {}) {
    const header = part(host, '.header');
    header.setPointerCapture = vi.fn();
    const send = (type: string, by: number, init: PointerEventInit = {}) =>
      header.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 3,
          isPrimary: true,
          bubbles: true,
          cancelable: true,
          clientX: 100,
          clientY: 100 + by,
          ...init,
        }),
      );
    send('pointerdown', 0, down);
    for (const by of distances) send('pointermove', by);
    const during = [
      native(host).style.getPropertyValue('--_y'),
      native(host).classList.contains('dragged'),
      vi.mocked(header.setPointerCapture).mock.calls.length,
    ];
    send(end, distances.at(-1)!);
    return during;
  }
  const sheet = () => opened({ placement: 'sheet' });

  it('follows a drag down, resists one up, and rests where it was at small movements', async () => {
    const host = await sheet();
    expect(drag(host, [10, 20])).toEqual(['20px', true, 1]);
    expect(host.open).toBe(true);
    expect([native(host).style.getPropertyValue('--_y'), native(host).classList.contains('dragged')]).toEqual(
      ['', false],
    );
    expect(drag(host, [-16])).toEqual(['-4px', true, 1]);
    expect(drag(host, [3])).toEqual(['', false, 0]);
    expect(drag(host, [4])).toEqual(['4px', true, 1]);
  });

  it.each<[string, string, string, PointerEventInit]>([
    ['dragged far', 'swipe', 'pointerup', {}],
    ['dragged far, when the browser takes the pointer away', '', 'pointercancel', {}],
    ['dragged by another button', '', 'pointerup', { button: 2 }],
    ['dragged by a second finger', '', 'pointerup', { isPrimary: false }],
  ])('%s: it closes by "%s"', async (_, reason, end, down) => {
    const host = await sheet();
    drag(host, [20, 200, 400], end, down);
    expect(events[0]).toEqual(reason ? ['cancel', reason, undefined] : undefined);
    expect(host.open).toBe(!reason);
  });

  it('alone is dragged', async () => {
    const host = await opened({ placement: 'modal' });
    expect(drag(host, [20, 200, 400])).toEqual(['', false, 0]);
    expect(host.open).toBe(true);
  });

  it('dragged over its close button is not closed by the click that ends the drag', async () => {
    const host = await sheet();
    drag(host, [10, 20]);
    part(host, '[part=close-button]').click();
    expect(host.open).toBe(true);
  });
});

describe('where the browser closes dialogs at Back by itself', () => {
  const platform = (name: string) => {
    vi.stubGlobal('CloseWatcher', () => {});
    Object.defineProperty(navigator, 'userAgentData', { value: { platform: name }, configurable: true });
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    delete (navigator as { userAgentData?: unknown }).userAgentData;
  });

  it.each([
    ['Android', 'back', 0],
    ['Linux', 'escape', 1],
  ])('%s: its request is "%s", and its opening makes %i entries', async (name, reason, entries) => {
    platform(name);
    // A new entry: that of a dialog before would be used again.
    history.pushState({ at: name }, '', location.pathname + location.search);
    const host = await opened({ address: '#own' });
    expect('lede' in history.state).toBe(entries === 1);
    expect(location.hash).toBe('#own');
    native(host).dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(events[0]).toEqual(['cancel', reason, undefined]);
    expect(host.open).toBe(false);
    expect(location.hash).toBe('');
  });

  it('the address changes with the dialog, and the page has its own after it', async () => {
    platform('Android');
    history.pushState({ at: 'address' }, '', location.pathname + location.search);
    const host = await opened({ address: '#one' });
    host.address = '#two';
    await settled();
    expect(location.hash).toBe('#two');
    host.address = '';
    await settled();
    expect(location.hash).toBe('');
    host.address = '#three';
    await settled();
    host.close();
    expect(location.hash).toBe('');
  });
});

it('with closedby="none" Back leaves it: it has no entry of its own', async () => {
  history.pushState({ at: 'none' }, '', location.pathname + location.search);
  await opened({ closedby: 'none' });
  expect(history.state).toEqual({ at: 'none' });
});

it('Escape that the page has used does not close it', async () => {
  const host = await opened({ closedby: 'none' });
  await userEvent.keyboard('{Escape}{Escape}');
  expect([isOpen(host), events]).toEqual([true, []]);
});
