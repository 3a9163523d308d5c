import '../../../dist/lede.css';
import '../../../src/define/button.ts';
import '../../../src/define/dialog.ts';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { DialogCloseReason, LedeDialog } from '../../../src/components/dialog/index.ts';
import { Fingers } from '../../fingers.ts';
import { fixture, next, part, settled } from '../../fixture.ts';
import { inChromium } from '../../chromium-only.ts';

const native = (host: Element) => part<HTMLDialogElement>(host, 'dialog');
const isOpen = (host: LedeDialog) => host.open && native(host).matches(':modal');
const closed = (host: EventTarget) =>
  next<CustomEvent<{ reason: DialogCloseReason; returnValue: string }>>(host, 'close');
const deepActive = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** A button and the dialog it opens. */
async function pair(attributes: Partial<LedeDialog> = {}) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <button id="opener" commandfor="terms" command="show-modal">Open</button>
      <lede-dialog
        id="terms"
        label="Terms"
        placement=${attributes.placement ?? 'modal'}
        closedby=${attributes.closedby ?? 'closerequest'}
        back=${attributes.back ?? 'closes'}
      >
        <p>Text</p>
        <button id="inner" commandfor="terms" command="request-close" value="yes">Yes</button>
      </lede-dialog>
    </div>`,
  );
  const host = place.querySelector<LedeDialog>('lede-dialog')!;
  return { place, host, opener: place.querySelector<HTMLButtonElement>('#opener')! };
}

afterEach(async () => {
  for (const host of document.querySelectorAll('lede-dialog')) host.close();
  await page.viewport(800, 600);
});

describe('lede-dialog', () => {
  it('opens from a native button, names itself and gives the focus back', async () => {
    const { host, opener } = await pair();
    expect(native(host).open).toBe(false);
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isOpen(host)).toBe(true);
    expect(page.getByRole('dialog', { name: 'Terms' }).element()).toBe(native(host));
    expect(deepActive()).toBe(part(host, 'button'));
    expect(part(host, 'button').getAttribute('aria-label')).toBe('Close');
    const close = closed(host);
    await userEvent.keyboard('{Escape}');
    expect((await close).detail).toEqual({ reason: 'escape', returnValue: '' });
    expect(host.open).toBe(false);
    expect(document.activeElement).toBe(opener);
  });

  it('closes by its button and by a command with a value', async () => {
    const { host, opener, place } = await pair();
    await userEvent.click(opener);
    let close = closed(host);
    await userEvent.click(part(host, 'button'));
    expect((await close).detail.reason).toBe('button');
    await userEvent.click(opener);
    close = closed(host);
    await userEvent.click(place.querySelector('#inner')!);
    expect((await close).detail).toEqual({ reason: 'command', returnValue: 'yes' });
    expect(host.returnValue).toBe('yes');
  });

  it('supports custom commands, and ignores buttons for other elements', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <button commandfor="a" command="--show">A</button>
        <button commandfor="b" command="show-modal">B</button>
        <lede-dialog id="a" label="A"></lede-dialog>
        <dialog id="b">B</dialog>
      </div>`,
    );
    const [a, b] = place.querySelectorAll('button');
    b!.click();
    expect(place.querySelector('lede-dialog')!.open).toBe(false);
    place.querySelector('dialog')!.close();
    await userEvent.click(a!);
    expect(place.querySelector('lede-dialog')!.open).toBe(true);
  });

  it('is named by a slotted heading', async () => {
    const host = await fixture<LedeDialog>(
      html`<lede-dialog open
        ><h2 slot="heading">First</h2>
        Text</lede-dialog
      >`,
    );
    expect(page.getByRole('dialog', { name: 'First' }).elements()).toEqual([native(host)]);
    // The element itself, so a change of its text is a change of the name.
    expect(native(host).ariaLabelledByElements).toEqual([host.querySelector('h2')]);
  });

  it('warns without a name', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await fixture(html`<lede-dialog open>Text</lede-dialog>`);
    expect(warn.mock.calls.join()).toContain('give it a name');
    warn.mockRestore();
  });

  it('focuses an [autofocus] element, or the top of long content', async () => {
    const short = await fixture<LedeDialog>(
      html`<lede-dialog label="A" open><input /><input id="me" autofocus /></lede-dialog>`,
    );
    expect(document.activeElement!.id).toBe('me');
    short.close();
    const long = await fixture<LedeDialog>(
      html`<lede-dialog label="B" open>${Array.from({ length: 80 }, () => html`<p>Line</p>`)}</lede-dialog>`,
    );
    expect(deepActive()).toBe(part(long, '.body'));
    // Not every browser makes what scrolls focusable.
    expect(part(long, '.body').tabIndex).toBe(0);
    expect(part(short, '.body').hasAttribute('tabindex')).toBe(false);
    await userEvent.keyboard('{End}');
    await expect.poll(() => part(long, '.body').scrollTop).toBeGreaterThan(100);
  });

  it('gives the focus to the nearest remaining ancestor when the opener is gone', async () => {
    const { host, opener, place } = await pair();
    await userEvent.click(opener);
    opener.remove();
    host.close();
    expect(document.activeElement).toBe(place);
    place.blur();
    expect(place.hasAttribute('tabindex')).toBe(false);
  });

  it('stays open when a listener cancels, no matter how often Escape is pressed', async () => {
    const { host, opener } = await pair();
    const reasons: string[] = [];
    host.addEventListener('cancel', (event) => {
      event.preventDefault();
      reasons.push((event as CustomEvent).detail.reason);
    });
    await userEvent.click(opener);
    for (let i = 0; i < 3; i++) await userEvent.keyboard('{Escape}');
    expect(isOpen(host)).toBe(true);
    expect(reasons).toEqual(['escape', 'escape', 'escape']);
    expect(deepActive()).toBe(part(host, 'button'));
  });

  it('closes by a backdrop click only with closedby="any"', async () => {
    const { host, opener } = await pair();
    await userEvent.click(opener);
    await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
    expect(host.open).toBe(true);
    host.closedby = 'any';
    const close = closed(host);
    await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
    expect((await close).detail.reason).toBe('outside');
  });

  inChromium('a double click on what opens it does not close it again', async () => {
    const { host, opener } = await pair({ closedby: 'any' });
    opener.style.cssText = 'position:fixed;inset:0 auto auto 0';
    await userEvent.dblClick(opener, { force: true });
    await settled();
    expect(host.open).toBe(true);
  });

  it('with closedby="none", only a script closes it', async () => {
    const { host, opener } = await pair({ closedby: 'none' });
    await userEvent.click(opener);
    expect(host.shadowRoot!.querySelector('button')).toBe(null);
    for (let i = 0; i < 3; i++) await userEvent.keyboard('{Escape}');
    expect(isOpen(host)).toBe(true);
    host.close();
    expect(native(host).open).toBe(false);
  });

  it('a form with method=dialog closes it with the value of its button', async () => {
    const host = await fixture<LedeDialog>(
      html`<lede-dialog label="A" open>
        <form method="dialog"><input required value="x" /><button value="sent">Send</button></form>
      </lede-dialog>`,
    );
    const close = closed(host);
    await userEvent.click(host.querySelector('button')!);
    expect((await close).detail).toEqual({ reason: 'form', returnValue: 'sent' });
  });

  it.each(['method', 'part', 'submit'])('closes by a form with a field named %s', async (name) => {
    const host = await fixture<LedeDialog>(
      html`<lede-dialog label="A" open>
        <form method="dialog">
          <input name=${name} /><button value="sent" formmethod="DIALOG">Send</button>
        </form>
      </lede-dialog>`,
    );
    if (name === 'method') host.querySelector('button')!.removeAttribute('formmethod');
    const close = closed(host);
    await userEvent.click(host.querySelector('button')!);
    expect((await close).detail).toEqual({ reason: 'form', returnValue: 'sent' });
  });

  it('tells a script’s closing from the reader’s before it', async () => {
    const { host } = await pair();
    host.show();
    await settled();
    host.close('button');
    host.show();
    await settled();
    const close = closed(host);
    host.open = false;
    expect((await close).detail.reason).toBe('script');
  });

  it('fires toggle events that do not bubble', async () => {
    const { host, place } = await pair();
    const states: string[] = [];
    const bubbled = vi.fn();
    host.addEventListener('toggle', (event) => states.push((event as ToggleEvent).newState));
    for (const type of ['toggle', 'close', 'cancel']) place.addEventListener(type, bubbled);
    host.show();
    await settled(place);
    host.requestClose();
    await settled(place);
    expect(states).toEqual(['open', 'closed']);
    expect(bubbled).not.toHaveBeenCalled();
  });
});

it('with placement="full" has its close button', async () => {
  const { host } = await pair({ placement: 'full' });
  host.show();
  await settled();
  const ended = closed(host);
  await userEvent.click(part(host, '[part=close-button]'));
  expect((await ended).detail.reason).toBe('button');
});

it('has no outer margins around its content, and corners of at most those of controls', async () => {
  const host = await fixture<LedeDialog>(
    html`<lede-dialog back="leaves"
      ><h2 slot="heading">A</h2>
      <p>First</p>
      <p>Last</p>
      <button slot="footer">B</button></lede-dialog
    >`,
  );
  host.show();
  await settled();
  const [first, last] = [...host.querySelectorAll('p')].map((one) => getComputedStyle(one));
  expect([first!.marginTop, first!.marginBottom, last!.marginTop, last!.marginBottom]).toEqual([
    '0px',
    '16px',
    '16px',
    '0px',
  ]);
  expect(getComputedStyle(native(host)).borderRadius).toBe('16px');
  host.style.setProperty('--lede-control-radius', '0');
  expect(getComputedStyle(native(host)).borderRadius).toBe('0px');
  host.close();
});

describe('requests to close', () => {
  it('ask a listener once per Escape, and the focus stays where it was', async () => {
    const { host, opener, place } = await pair();
    const inner = place.querySelector<HTMLElement>('#inner')!;
    const asked = vi.fn((event: Event) => event.preventDefault());
    host.addEventListener('cancel', asked);
    await userEvent.click(opener);
    inner.focus();
    for (let times = 1; times <= 5; times++) {
      await userEvent.keyboard('{Escape}');
      await new Promise(requestAnimationFrame);
      expect(asked).toHaveBeenCalledTimes(times);
      expect(isOpen(host)).toBe(true);
      expect(document.activeElement).toBe(inner);
    }
  });

  it('are not made by the cancel event of a file field inside', async () => {
    const host = await fixture<LedeDialog>(
      html`<lede-dialog label="A" open><input type="file" /></lede-dialog>`,
    );
    const cancel = new Event('cancel', { bubbles: true });
    host.querySelector('input')!.dispatchEvent(cancel);
    part(host, '.body').dispatchEvent(new Event('cancel', { bubbles: true }));
    expect(isOpen(host)).toBe(true);
  });

  it('are not made by a selection that is dragged out of the dialog', async () => {
    const { host, opener, place } = await pair({ closedby: 'any' });
    await userEvent.click(opener);
    await userEvent.dragAndDrop(place.querySelector('p')!, document.body, {
      targetPosition: { x: 5, y: 5 },
      force: true,
    });
    await settled();
    expect(host.open).toBe(true);
    await userEvent.dragAndDrop(document.body, place.querySelector('p')!, {
      sourcePosition: { x: 5, y: 5 },
      force: true,
    });
    await settled();
    expect(host.open).toBe(true);
  });
});

describe('in a browser that does not know', () => {
  it('closedby, Escape closes no dialog with closedby="none", but one inside it', async () => {
    const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'closedBy')!;
    delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).closedBy;
    const { host, opener, place } = await pair({ closedby: 'none' });
    expect(part(host, 'dialog').hasAttribute('closedby')).toBe(false);
    await userEvent.click(opener);
    for (let i = 0; i < 3; i++) await userEvent.keyboard('{Escape}');
    expect(isOpen(host)).toBe(true);
    const inner = Object.assign(document.createElement('lede-dialog'), { label: 'Inner' });
    place.querySelector('#inner')!.after(inner);
    inner.show();
    await settled();
    await userEvent.keyboard('{Escape}');
    expect(inner.open).toBe(false);
    expect(isOpen(host)).toBe(true);
    Object.defineProperty(HTMLDialogElement.prototype, 'closedBy', native);
  });

  it('commands, buttons of Lede open and close it', async () => {
    const native = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, 'commandForElement')!;
    delete (HTMLButtonElement.prototype as Partial<HTMLButtonElement>).commandForElement;
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button commandfor="terms" command="show-modal">Open</lede-button>
        <lede-dialog id="terms" label="Terms">
          <lede-button commandfor="terms" command="close" value="yes">Yes</lede-button>
        </lede-dialog>
      </div>`,
    );
    const host = place.querySelector('lede-dialog')!;
    const [open, yes] = place.querySelectorAll('lede-button');
    await userEvent.click(open!);
    await expect.poll(() => isOpen(host)).toBe(true);
    const close = closed(host);
    await userEvent.click(yes!);
    expect((await close).detail).toEqual({ reason: 'command', returnValue: 'yes' });
    expect(deepActive()).toBe(open!.shadowRoot!.activeElement);
    Object.defineProperty(HTMLButtonElement.prototype, 'commandForElement', native);
  });
});

it('showModal() opens it, as it does native dialogs', async () => {
  const { host } = await pair();
  host.showModal();
  await settled();
  expect(isOpen(host)).toBe(true);
});

it('that the browser refuses to show is closed, and the page is free', async () => {
  const { host } = await pair();
  vi.spyOn(native(host), 'showModal').mockImplementation(() => {
    throw new DOMException('refused', 'InvalidStateError');
  });
  host.show();
  await settled();
  expect(host.open).toBe(false);
  expect(document.documentElement.hasAttribute('style')).toBe(false);
});

describe('the page’s own inline styles', () => {
  const { style } = document.documentElement;
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('are back when it closes, with their priority', async () => {
    style.cssText = 'overflow-x: clip; overflow-y: scroll !important; scrollbar-gutter: stable both-edges';
    const { host } = await pair();
    host.show();
    await settled();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    host.close();
    expect(style.overflowX).toBe('clip');
    expect(style.getPropertyPriority('overflow-x')).toBe('');
    expect(style.overflowY).toBe('scroll');
    expect(style.getPropertyPriority('overflow-y')).toBe('important');
    expect(style.scrollbarGutter).toBe('stable both-edges');
  });

  it('are left alone where the page changed them while it was open', async () => {
    style.overflow = 'auto';
    const { host } = await pair();
    host.show();
    await settled();
    style.overflow = 'clip';
    style.color = 'red';
    host.close();
    expect(style.overflow).toBe('clip');
    expect(style.color).toBe('red');
  });
});

describe('the page below', () => {
  it('does not scroll or shift', async () => {
    const tall = await fixture<HTMLElement>(html`<div><p>Wide</p></div>`);
    tall.style.blockSize = '3000px';
    const { host } = await pair();
    const width = tall.getBoundingClientRect().width;
    host.show();
    await settled();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    expect(tall.getBoundingClientRect().width).toBe(width);
    host.close();
    expect(document.documentElement.hasAttribute('style')).toBe(false);
  });

  it('scrolls again when the dialog is removed, which reopens where it is inserted', async () => {
    const { host, opener, place } = await pair();
    await userEvent.click(opener);
    host.remove();
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    expect(document.activeElement).toBe(opener);
    place.append(host);
    await settled(place);
    expect(isOpen(host)).toBe(true);
  });

  it('moved while open, it fires no events', async () => {
    const { host, place, opener } = await pair();
    const events: string[] = [];
    for (const type of ['toggle', 'close'])
      host.addEventListener(type, (event) =>
        events.push(event instanceof ToggleEvent ? `${event.oldState} ${event.newState}` : type),
      );
    await userEvent.click(opener);
    const other = document.createElement('section');
    place.append(other);
    other.append(host);
    await settled(place);
    expect(isOpen(host)).toBe(true);
    expect(events).toEqual(['closed open']);
    host.remove();
    host.close();
    expect(events).toEqual(['closed open', 'close', 'open closed']);
  });

  it('in another document, that document’s buttons open it, and that document is locked', async () => {
    const { host, place } = await pair();
    const frame = document.createElement('iframe');
    place.append(frame);
    const other = frame.contentDocument!;
    const button = other.createElement('button');
    button.setAttribute('commandfor', 'terms');
    button.setAttribute('command', 'show-modal');
    other.body.append(button, host);
    await settled(other.body);
    button.focus();
    button.click();
    await settled(other.body);
    expect(isOpen(host)).toBe(true);
    expect(other.documentElement.style.overflow).toBe('hidden');
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    expect(getComputedStyle(native(host)).position).toBe('fixed');
    host.close();
    expect(other.activeElement).toBe(button);
    expect(other.documentElement.hasAttribute('style')).toBe(false);
  });

  it('a clone opens independently', async () => {
    const { host, place } = await pair();
    const copy = host.cloneNode(true) as LedeDialog;
    copy.id = 'copy';
    place.append(copy);
    copy.show();
    await settled(place);
    expect(isOpen(copy)).toBe(true);
    expect(host.open).toBe(false);
  });

  it('opens when inserted with open set', async () => {
    const host = document.createElement('lede-dialog');
    host.label = 'Early';
    host.open = true;
    await fixture(html`<div>${host}</div>`);
    expect(isOpen(host)).toBe(true);
  });
});

describe('as a sheet', () => {
  const screen = new Fingers((event) => cdp().send('Input.dispatchTouchEvent' as never, event as never));
  const drag = ([x, y]: [number, number], by: number, steps: number, rest?: number) =>
    screen.move(
      Array.from({ length: steps + 1 }, (_, i) => [[x, y + (by * i) / steps] as const]),
      { rest },
    );
  /** The middle of its header, in window coordinates. */
  const grip = async (host: LedeDialog): Promise<[number, number]> => {
    await Promise.all(
      native(host)
        .getAnimations()
        .map((animation) => animation.finished),
    );
    const { x, y, width } = part(host, '.header').getBoundingClientRect();
    const frame = frameElement!.getBoundingClientRect();
    const scale = frame.width / innerWidth;
    return [frame.x + (x + width / 2) * scale, frame.y + (y + 12) * scale];
  };

  it('is at the bottom of a narrow screen', async () => {
    await page.viewport(390, 700);
    const { host, opener } = await pair({ placement: 'auto' });
    await userEvent.click(opener);
    await grip(host);
    const box = native(host).getBoundingClientRect();
    expect(Math.round(box.bottom)).toBe(innerHeight);
    expect(box.width).toBe(390);
  });

  it('adapts while open to the width of the screen', async () => {
    const { host, opener } = await pair({ placement: 'auto' });
    await userEvent.click(opener);
    const bottom = () => Math.round(native(host).getBoundingClientRect().bottom);
    expect(bottom()).toBeLessThan(innerHeight);
    await page.viewport(390, 700);
    await expect.poll(bottom).toBe(innerHeight);
    await page.viewport(800, 600);
    await expect.poll(bottom).toBeLessThan(innerHeight);
    host.placement = 'sheet';
    await expect.poll(bottom).toBe(innerHeight);
  });

  inChromium('is dragged away by a finger', async () => {
    await page.viewport(390, 700);
    const { host, opener } = await pair({ placement: 'sheet' });
    await userEvent.click(opener);
    const at = await grip(host);
    const close = closed(host);
    await drag(at, 160, 6);
    expect((await close).detail.reason).toBe('swipe');
    expect(native(host).open).toBe(false);
  });

  inChromium('opens where it belongs after it was dragged away', async () => {
    await page.viewport(390, 700);
    const { host, opener } = await pair({ placement: 'sheet' });
    await userEvent.click(opener);
    await drag(await grip(host), 160, 6);
    await expect.poll(() => native(host).open).toBe(false);
    await userEvent.click(opener);
    await grip(host);
    expect(Math.round(native(host).getBoundingClientRect().bottom)).toBe(innerHeight);
  });

  inChromium('springs back from a short drag', async () => {
    await page.viewport(390, 700);
    const { host, opener } = await pair({ placement: 'sheet' });
    await userEvent.click(opener);
    await drag(await grip(host), 20, 4, 150);
    await expect.poll(() => native(host).style.getPropertyValue('--_y')).toBe('');
    expect(isOpen(host)).toBe(true);
  });

  inChromium('springs back when a listener cancels', async () => {
    await page.viewport(390, 700);
    const { host, opener } = await pair({ placement: 'sheet' });
    host.addEventListener('cancel', (event) => event.preventDefault());
    await userEvent.click(opener);
    await drag(await grip(host), 160, 6);
    await expect.poll(() => native(host).style.getPropertyValue('--_y')).toBe('');
    expect(isOpen(host)).toBe(true);
  });
});
