import '../../../src/define/icon-button.ts';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registerIcons } from '../../../src/components/icon/index.ts';
import type { LedeIconButton } from '../../../src/components/icon-button/index.ts';
import { contentName, nameFromIcon } from '../../../src/components/icon-button/accessible-name.ts';
import { iconBookmarkB } from '../../../src/generated/glyphs/bookmark-b.ts';
import { iconBookmark } from '../../../src/generated/glyphs/bookmark.ts';
import { iconClose } from '../../../src/generated/glyphs/close.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

registerIcons(iconBookmark, iconBookmarkB, iconClose);

const control = (host: Element) => part<HTMLButtonElement & HTMLAnchorElement>(host, '.control');
const close = () =>
  fixture<LedeIconButton>(html`<lede-icon-button icon="close" label="Close"></lede-icon-button>`);

it('words fit into it, an icon keeps it round', async () => {
  const width = async (content: unknown) => {
    const host = await fixture<LedeIconButton>(
      html`<lede-icon-button label="A" no-tooltip>${content}</lede-icon-button>`,
    );
    await settled();
    const box = control(host);
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    expect(box.getBoundingClientRect().width).toBe(host.getBoundingClientRect().width);
    return box.getBoundingClientRect().width;
  };
  expect(await width('Follow this story')).toBeGreaterThan(100);
  expect(await width(html`<span>Follow this story</span>`)).toBeGreaterThan(100);
  for (const icon of [
    html`<svg viewBox="0 0 24 24"><title>A long title</title></svg>`,
    html`<lede-icon name="close"></lede-icon>`,
    '',
  ])
    expect(await width(icon)).toBe(40);
});

describe('the name', () => {
  it('is its label, on a real button', async () => {
    const host = await close();
    expect(page.getByRole('button', { name: 'Close', exact: true }).element()).toBe(control(host));
    expect(part(host, 'lede-icon').getAttribute('name')).toBe('close');
  });

  it.each([
    [html`<lede-icon-button icon="sign-in"></lede-icon-button>`, 'Sign in'],
    [
      html`<lede-icon-button
        ><svg><title>Search</title></svg></lede-icon-button
      >`,
      'Search',
    ],
    [html`<lede-icon-button><lede-icon name="close" label="Shut"></lede-icon></lede-icon-button>`, 'Shut'],
    [html`<lede-icon-button><img src="data:," alt="Logo" /></lede-icon-button>`, 'Logo'],
  ])('falls back to the icon’s name without a label, with a warning', async (template, name) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await fixture<LedeIconButton>(template);
    await settled();
    expect(control(host).getAttribute('aria-label')).toBe(name);
    warn.mockRestore();
  });

  it('warns once about a missing label', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const template = html`<lede-icon-button icon="once-only"></lede-icon-button>`;
    await fixture(html`<div>${template}${template}</div>`);
    await settled();
    const said = warn.mock.calls.filter(([text]) => String(text).includes('icon-button icon="once-only"'));
    expect(said).toHaveLength(1);
    warn.mockRestore();
  });

  it('comes from the icon or the slotted content', () => {
    expect(nameFromIcon('full-chevron-left')).toBe('Full chevron left');
    expect(nameFromIcon('')).toBe('');
    expect(contentName([document.createTextNode(' \n ')])).toBe('');
    expect(contentName([document.createTextNode(' \n '), document.createTextNode(' a \n b ')])).toBe('a b');
  });
});

describe('the name of slotted content', () => {
  const nameOf = (markup: string) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    return contentName([...place.childNodes]);
  };
  it.each([
    ['<b aria-label="A" label="B" alt="C">D</b>', 'A'],
    ['<b label="B" alt="C">D</b>', 'B'],
    ['<img alt="C">', 'C'],
    ['<svg><title>D</title></svg>', 'D'],
    ['<b></b> <i>E</i> <u>F</u>', 'E'],
    ['<!-- no -->', 'no'],
    ['', ''],
  ])('%s is "%s"', (markup, name) => expect(nameOf(markup)).toBe(name));
});

describe('the size', () => {
  it.each([
    ['small', 32],
    ['medium', 40],
    ['large', 48],
  ])('%s is %i px square, and never under 24', async (size, pixels) => {
    const host = await close();
    host.setAttribute('size', size);
    await settled();
    const box = () => control(host).getBoundingClientRect();
    expect([box().width, box().height]).toEqual([pixels, pixels]);
    host.style.setProperty('--lede-control-size', '1rem');
    if (size === 'small') expect([box().width, box().height]).toEqual([24, 24]);
  });
});

describe('the tooltip', () => {
  const tooltip = (host: Element) => part(host, '.tooltip');
  const shown = (host: Element) => tooltip(host).matches(':popover-open');
  beforeEach(() => userEvent.hover(document.body, { position: { x: 0, y: 0 } }));

  it('shows under a pointer, stays while the pointer is on it, and hides after that', async () => {
    const host = await close();
    host.style.margin = '6rem';
    expect(shown(host)).toBe(false);
    await userEvent.hover(host);
    await expect.poll(() => shown(host)).toBe(true);
    expect(tooltip(host).textContent).toBe('Close');
    await expect.poll(() => getComputedStyle(part(host, '.bubble')).opacity).toBe('1');
    await userEvent.hover(tooltip(host));
    expect(shown(host)).toBe(true);
    const { bottom } = control(host).getBoundingClientRect();
    const text = tooltip(host).getBoundingClientRect();
    expect(text.top).toBeGreaterThanOrEqual(bottom);
    expect(text.top).toBeLessThan(bottom + 12);
    await userEvent.hover(document.body, { position: { x: 0, y: 0 } });
    await expect.poll(() => shown(host)).toBe(false);
  });

  it('shows on keyboard focus and not on a click; Escape and a click hide it', async () => {
    const host = await close();
    await userEvent.tab();
    expect(shown(host)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(shown(host)).toBe(false);
    expect(document.activeElement).toBe(host);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(shown(host)).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(shown(host)).toBe(false);
  });

  it('does not show on touch', async () => {
    const host = await close();
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(shown(host)).toBe(false);
  });

  it('one shows at a time', async () => {
    const place = await fixture(
      html`<div>
        <lede-icon-button icon="close" label="A"></lede-icon-button>
        <lede-icon-button icon="close" label="B"></lede-icon-button>
      </div>`,
    );
    const [a, b] = place.querySelectorAll('lede-icon-button');
    await userEvent.tab();
    expect(shown(a!)).toBe(true);
    await userEvent.hover(b!);
    await expect.poll(() => shown(b!)).toBe(true);
    expect(shown(a!)).toBe(false);
  });

  it('of one button hides that of another, which keeps the keyboard’s focus', async () => {
    const place = await fixture(
      html`<div>
        <lede-icon-button icon="close" label="A"></lede-icon-button>
        <lede-icon-button icon="close" label="B"></lede-icon-button>
      </div>`,
    );
    const [a, b] = place.querySelectorAll('lede-icon-button');
    await userEvent.tab();
    expect(shown(a!)).toBe(true);
    b!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect([shown(a!), shown(b!)]).toEqual([false, true]);
    expect(document.activeElement).toBe(a);
    b!.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect([shown(a!), shown(b!)]).toEqual([false, false]);
  });

  it.each([
    ['mouse', true],
    ['pen', true],
    ['touch', false],
  ])('under a %s: %s', async (pointerType, expected) => {
    const host = await close();
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));
    expect(shown(host)).toBe(expected);
  });

  it.each(['pointerleave', 'focusout', 'click'])('hides at %s', async (type) => {
    const host = await close();
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    host.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
    expect(shown(host)).toBe(false);
  });

  it('hides at Escape and at no other key, wherever the focus is', async () => {
    const host = await close();
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    for (const key of ['a', 'Enter', 'Shift', 'Esc'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(shown(host)).toBe(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown(host)).toBe(false);
  });

  it('listens to the keys of the page only while it shows', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const keys = (calls: unknown[][]) => calls.filter(([type]) => type === 'keydown').map(([, one]) => one);
    const host = await close();
    expect(keys(added.mock.calls)).toEqual([]);
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const [listener] = keys(added.mock.calls);
    expect(listener).toBeDefined();
    host.remove();
    expect(keys(removed.mock.calls)).toContain(listener);
    vi.restoreAllMocks();
  });

  it('waits a moment, and shows above its button where there is no room below', async () => {
    await page.viewport(400, 300);
    const host = await close();
    host.style.cssText = 'position: fixed; inset: auto auto 0 10rem';
    host.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const { animationDelay, animationFillMode } = getComputedStyle(part(host, '.bubble'));
    expect([animationDelay, animationFillMode]).toEqual(['0.4s', 'backwards']);
    expect(tooltip(host).getBoundingClientRect().bottom).toBeLessThanOrEqual(
      control(host).getBoundingClientRect().top,
    );
  });

  it('stays inside the window at its edges', async () => {
    await page.viewport(400, 300);
    const host = await fixture<LedeIconButton>(
      html`<lede-icon-button
        icon="close"
        label="A name much longer than its button is wide"
      ></lede-icon-button>`,
    );
    for (const place of ['inset: auto auto 0 0', 'inset: auto 0 0 auto', 'inset: 0 0 auto auto']) {
      host.style.cssText = `position: fixed; ${place}`;
      await userEvent.hover(host);
      await expect.poll(() => shown(host)).toBe(true);
      const { left, right, top, bottom } = tooltip(host).getBoundingClientRect();
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(400);
      expect(bottom).toBeLessThanOrEqual(300);
      await userEvent.hover(document.body, { position: { x: 150, y: 150 } });
      await expect.poll(() => shown(host)).toBe(false);
    }
  });

  it('is hidden from assistive technology, and can be turned off', async () => {
    const host = await close();
    expect(tooltip(host).getAttribute('aria-hidden')).toBe('true');
    host.noTooltip = true;
    await settled();
    expect(host.shadowRoot!.querySelector('.tooltip')).toBeNull();
    host.focus();
    await userEvent.keyboard('{Escape}');
  });

  it('hides when its button is removed', async () => {
    const host = await close();
    await userEvent.tab();
    host.remove();
    expect(host.isConnected).toBe(false);
    const other = await close();
    await userEvent.tab();
    expect(shown(other)).toBe(true);
  });
});

it('shows the spinner in place of the icon while loading', async () => {
  const host = await close();
  host.loading = true;
  await settled();
  expect(getComputedStyle(part(host, 'lede-icon')).opacity).toBe('0');
  expect(getComputedStyle(control(host), '::after').content).toBe('""');
});

describe('a toggle', () => {
  const toggle = () =>
    fixture<LedeIconButton>(
      html`<lede-icon-button
        toggle
        icon="bookmark"
        pressed-icon="bookmark-b"
        label="Save"
      ></lede-icon-button>`,
    );

  it('keeps its name when pressed and released; its icon changes', async () => {
    const host = await toggle();
    const heard = vi.fn();
    host.parentElement!.addEventListener('change', () => heard('change', host.pressed));
    host.addEventListener('lede-pressed-change', (event) => heard(event.detail.pressed, host.pressed));
    const button = page.getByRole('button', { name: 'Save', pressed: false });
    await userEvent.click(button);
    await settled();
    expect(control(host).getAttribute('aria-pressed')).toBe('true');
    expect(control(host).getAttribute('aria-label')).toBe('Save');
    expect(part(host, 'lede-icon').getAttribute('name')).toBe('bookmark-b');
    expect(host.matches(':state(pressed)')).toBe(true);
    await userEvent.keyboard(' ');
    await settled();
    expect(control(host).getAttribute('aria-pressed')).toBe('false');
    expect(heard.mock.calls).toEqual([
      [true, false],
      ['change', true],
      [false, true],
      ['change', false],
    ]);
  });

  it('keeps its state when the page cancels the change or the click, and while it is disabled', async () => {
    const host = await toggle();
    const changed = vi.fn();
    host.addEventListener('change', changed);
    host.addEventListener('lede-pressed-change', (event) => event.preventDefault(), { once: true });
    await userEvent.click(host);
    host.parentElement!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(host);
    host.loading = true;
    await settled();
    host.click();
    expect(host.pressed).toBe(false);
    expect(changed).not.toHaveBeenCalled();
  });

  it('has no pressed state unless it is a toggle', async () => {
    const host = await close();
    expect(control(host).hasAttribute('aria-pressed')).toBe(false);
    host.toggle = true;
    host.href = '/a';
    await settled();
    expect(control(host).hasAttribute('aria-pressed')).toBe(false);
  });
});

describe('as lede-button', () => {
  it('submits a form', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <input /><input /><lede-icon-button
          type="submit"
          icon="close"
          label="Go"
          name="a"
          value="b"
        ></lede-icon-button>
      </form>`,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    const submitted = next<SubmitEvent>(form, 'submit');
    form.querySelector('input')!.focus();
    await userEvent.keyboard('{Enter}');
    expect([...new FormData(form, (await submitted).submitter)]).toEqual([['a', 'b']]);
  });

  it('is a link that downloads', async () => {
    const host = await fixture<LedeIconButton>(
      html`<lede-icon-button icon="close" label="Get" href="/a.pdf" download="b.pdf"></lede-icon-button>`,
    );
    expect(control(host).localName).toBe('a');
    expect(control(host).download).toBe('b.pdf');
  });

  it('uses a slotted button, and its name for the tooltip', async () => {
    const host = await fixture<LedeIconButton>(
      html`<lede-icon-button><button slot="control" aria-label="Close">×</button></lede-icon-button>`,
    );
    await settled();
    expect(page.getByRole('button').elements()).toEqual([host.querySelector('button')]);
    await expect.poll(() => part(host, '.tooltip').textContent).toBe('Close');
    expect(host.querySelector('button')!.getAttribute('aria-label')).toBe('Close');
  });
});

it.each([
  [false, 'bookmark-b', 'bookmark'],
  [true, 'bookmark-b', 'bookmark-b'],
  [true, '', 'bookmark'],
])('pressed %s with the pressed icon "%s" shows %s', async (pressed, pressedIcon, icon) => {
  const host = await fixture<LedeIconButton>(
    html`<lede-icon-button
      toggle
      label="Save"
      icon="bookmark"
      ?pressed=${pressed}
      pressed-icon=${pressedIcon}
    ></lede-icon-button>`,
  );
  expect(part(host, 'lede-icon').getAttribute('name')).toBe(icon);
  expect(host.matches(':state(pressed)')).toBe(pressed);
});

it('a missing label is told once the icon is known, not for a button of the page or one with a label', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await fixture(
    html`<div>
      <lede-icon-button icon="close" label="Close"></lede-icon-button>
      <lede-icon-button><button slot="control">×</button></lede-icon-button>
      <lede-icon-button icon="never-labelled"></lede-icon-button>
    </div>`,
  );
  await settled();
  const said = () => warn.mock.calls.flat().filter((text) => String(text).includes('give it a label'));
  await expect
    .poll(said)
    .toEqual(['<lede-icon-button icon="never-labelled">: give it a label, e.g. label="Close".']);
  warn.mockRestore();
});
