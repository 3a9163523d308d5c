import '../../../src/define/dialog.ts';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DialogCloseReason, LedeDialog } from '../../../src/components/dialog/index.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const isOpen = (host: LedeDialog) => host.open && part<HTMLDialogElement>(host, 'dialog').matches(':modal');
const closed = (host: EventTarget) => next<CustomEvent<{ reason: DialogCloseReason }>>(host, 'close');
const at = (name: string) => expect.poll(() => history.state?.at).toBe(name);
/** Browsers keep no more entries of a page. */
const MOST = 50;
const plainUrl = location.pathname + location.search;

/** What a router would hear: the states and hashes of its events. */
const heard: unknown[] = [];
const hear = (event: Event) =>
  heard.push(event.type === 'popstate' ? ((event as PopStateEvent).state?.at ?? null) : location.hash);

/** Two entries of the page: Back from the second leads to the first. */
beforeEach(() => {
  history.pushState({ at: 'before' }, '', plainUrl);
  history.pushState({ at: 'page' }, '', plainUrl);
  heard.length = 0;
  addEventListener('popstate', hear);
  addEventListener('hashchange', hear);
});
afterEach(() => {
  removeEventListener('popstate', hear);
  removeEventListener('hashchange', hear);
  for (const host of document.querySelectorAll('lede-dialog')) host.close();
  document.documentElement.removeAttribute('data-lede-back');
});

async function dialog(attributes: Partial<LedeDialog> = {}, content: unknown = 'Text'): Promise<LedeDialog> {
  const place = await fixture<HTMLElement>(
    html`<div><button>Elsewhere</button><lede-dialog id="terms" label="Terms">${content}</lede-dialog></div>`,
  );
  const host = place.querySelector<LedeDialog>('lede-dialog')!;
  Object.assign(host, attributes);
  return host;
}
async function opened(attributes: Partial<LedeDialog> = {}, content: unknown = 'Text'): Promise<LedeDialog> {
  const host = await dialog(attributes, content);
  await open(host);
  return host;
}
async function open(host: LedeDialog): Promise<void> {
  host.show();
  await settled();
  expect(isOpen(host)).toBe(true);
}

describe('Back with an open dialog', () => {
  it('closes it, and no router hears of it', async () => {
    const host = await opened({ address: '#terms-open' });
    expect(location.hash).toBe('#terms-open');
    const close = closed(host);
    history.back();
    expect((await close).detail.reason).toBe('back');
    await at('page');
    expect(location.hash).toBe('');
    expect(history.state).toEqual({ at: 'page' });
    history.back();
    await at('before');
    expect(heard).toEqual(['before']);
  });

  it('asks first, and works again after an answer of no', async () => {
    const host = await opened();
    let guarded = true;
    const asked = vi.fn((event: Event) => guarded && event.preventDefault());
    host.addEventListener('cancel', asked);
    for (const times of [1, 2]) {
      history.back();
      await expect.poll(() => asked.mock.calls.length).toBe(times);
      expect(isOpen(host)).toBe(true);
    }
    guarded = false;
    history.back();
    await expect.poll(() => host.open).toBe(false);
    expect(heard).toEqual([]);
    history.back();
    await at('before');
  });

  it('closes nested dialogs one by one', async () => {
    const outer = await opened({}, html`A<lede-dialog label="B"></lede-dialog>`);
    const inner = outer.querySelector('lede-dialog')!;
    await open(inner);
    history.back();
    await expect.poll(() => inner.open).toBe(false);
    expect(outer.open).toBe(true);
    history.back();
    await expect.poll(() => outer.open).toBe(false);
    await at('page');
    expect(heard).toEqual([]);
  });

  it('closes the outer dialog when the inner one was closed in another way', async () => {
    const outer = await opened({}, html`A<lede-dialog label="B"></lede-dialog>`);
    const inner = outer.querySelector('lede-dialog')!;
    await open(inner);
    inner.close();
    history.back();
    await expect.poll(() => outer.open).toBe(false);
    history.back();
    await at('before');
    expect(heard).toEqual(['before']);
  });

  it('leaves the page with back="leaves", or data-lede-back on <html>', async () => {
    const host = await opened({ back: 'leaves', address: '#own' });
    expect(history.state).toEqual({ at: 'page' });
    expect(location.hash).toBe('');
    host.close();
    host.back = 'closes';
    document.documentElement.setAttribute('data-lede-back', 'leaves');
    await open(host);
    expect(history.state).toEqual({ at: 'page' });
    location.hash = '#terms';
    host.close();
    await next(window, 'hashchange');
    await settled();
    expect(host.open).toBe(false);
  });
});

describe('a dialog closed in another way', () => {
  it('leaves its entry, gives the page its URL back, and traverses nothing', async () => {
    const host = await dialog({ address: '#own' });
    const { length } = history;
    await open(host);
    host.close();
    expect(location.hash).toBe('');
    expect(history.length).toBe(Math.min(length + 1, MOST));
    expect(history.state.at).toBe('page');
    await settled();
    expect(heard).toEqual([]);
  });

  it('costs the reader no Back, also when nested ones were closed', async () => {
    const outer = await opened({}, html`A<lede-dialog label="B"></lede-dialog>`);
    await open(outer.querySelector('lede-dialog')!);
    outer.close();
    history.back();
    await at('before');
    expect(heard).toEqual(['before']);
  });

  it('passes its entry on to the next one: thirty openings are one entry', async () => {
    const host = await dialog();
    const { length } = history;
    for (let i = 0; i < 30; i++) {
      await open(host);
      host.close();
    }
    expect(history.length).toBe(Math.min(length + 1, MOST));
    await open(host);
    history.back();
    await expect.poll(() => host.open).toBe(false);
    await at('page');
  });

  it.each(['after close()', 'in its close listener'])('lets the page go elsewhere %s', async (when) => {
    const host = await opened();
    const go = () => history.pushState({ at: 'two' }, '', '?two');
    if (when === 'after close()') {
      host.close();
      go();
    } else {
      host.addEventListener('close', go);
      await userEvent.keyboard('{Escape}');
    }
    await settled();
    await new Promise(requestAnimationFrame);
    expect(history.state).toEqual({ at: 'two' });
    history.back();
    await at('page');
    expect(location.search).not.toContain('two');
    history.back();
    await at('before');
    expect(heard).toEqual(['page', 'before']);
  });

  it('does not undo a jump to a heading', async () => {
    const host = await opened();
    const far = await fixture<HTMLElement>(html`<h2 style="margin-block: 3000px">Chapter</h2>`);
    host.close();
    far.scrollIntoView();
    const { scrollY } = window;
    expect(scrollY).toBeGreaterThan(1000);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(window.scrollY).toBe(scrollY);
    location.hash = '#nowhere';
    expect(location.hash).toBe('#nowhere');
    await next(window, 'hashchange');
  });

  it('is skipped although the page replaced the state of its entry', async () => {
    const host = await opened();
    host.close();
    history.replaceState({ at: 'page', htmx: true }, '');
    history.back();
    await at('before');
    expect(heard).toEqual(['before']);
  });

  it('leaves an entry of the page’s own alone that replaced it', async () => {
    const host = await opened();
    host.close();
    history.replaceState({ at: 'replaced' }, '', '?replaced');
    history.back();
    await at('page');
    expect(heard).toEqual(['page']);
  });
});

describe('Forward', () => {
  it('into its entry opens nothing, and the next dialog still closes at Back', async () => {
    const host = await opened();
    history.back();
    await expect.poll(() => host.open).toBe(false);
    await at('page');
    history.forward();
    await expect.poll(() => history.state?.lede).toBeTruthy();
    expect(host.open).toBe(false);
    await open(host);
    history.back();
    await expect.poll(() => host.open).toBe(false);
    history.back();
    await at('before');
    expect(heard).toEqual(['before']);
  });

  it('to its address opens it again', async () => {
    const host = await dialog();
    location.hash = '#terms';
    await expect.poll(() => isOpen(host)).toBe(true);
    history.back();
    await expect.poll(() => host.open).toBe(false);
    history.forward();
    await expect.poll(() => isOpen(host)).toBe(true);
    expect(location.hash).toBe('#terms');
  });
});

describe('its address', () => {
  it('opens it by a link, and Back returns to where the link was', async () => {
    const host = await dialog();
    const link = Object.assign(document.createElement('a'), { href: '#terms', textContent: 'Terms' });
    host.before(link);
    await userEvent.click(link);
    await expect.poll(() => isOpen(host)).toBe(true);
    expect(location.hash).toBe('#terms');
    await userEvent.keyboard('{Escape}');
    expect(location.hash).toBe('');
    expect(document.activeElement).toBe(link);
    await userEvent.click(link);
    await expect.poll(() => isOpen(host)).toBe(true);
    history.back();
    await expect.poll(() => host.open).toBe(false);
    expect(location.hash).toBe('');
  });

  it('opens it on a page loaded there, and Back shows the page', async () => {
    history.replaceState({ at: 'page' }, '', '#terms');
    const host = await dialog();
    await expect.poll(() => isOpen(host)).toBe(true);
    expect(location.hash).toBe('#terms');
    history.back();
    await expect.poll(() => host.open).toBe(false);
    expect(location.hash).toBe('');
    history.back();
    await at('before');
  });

  it('changes while it is open, and only then', async () => {
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
    host.address = '#four';
    await settled();
    expect(location.hash).toBe('');
  });

  it('is not one of another origin, which a warning says', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await opened({ address: 'https://example.org/story' });
    expect(location.href).not.toContain('example.org');
    expect(warn.mock.calls.join()).toContain('own origin');
    warn.mockRestore();
    history.back();
    await expect.poll(() => host.open).toBe(false);
  });

  it('is the outer dialog’s again when a nested one closes', async () => {
    const outer = await opened({ address: '#outer' }, html`A<lede-dialog label="B"></lede-dialog>`);
    const inner = outer.querySelector('lede-dialog')!;
    inner.address = '#inner';
    await open(inner);
    expect(location.hash).toBe('#inner');
    inner.close();
    expect(location.hash).toBe('#outer');
    outer.close();
    expect(location.hash).toBe('');
  });
});

it('keeps a router’s state in its entry', async () => {
  const host = await opened();
  expect(history.state).toMatchObject({ at: 'page' });
  host.close();
  expect(history.state).toMatchObject({ at: 'page' });
});

it.each(['pushState', 'replaceState'] as const)('works without a history: %s throws', async (method) => {
  const refuse = vi.spyOn(history, method).mockImplementation(() => {
    throw new DOMException('Too many calls', 'SecurityError');
  });
  const host = await opened({ address: '#own' });
  const outside = document.documentElement;
  expect(outside.style.overflow).toBe('hidden');
  host.address = '#other';
  await settled();
  await userEvent.keyboard('{Escape}');
  expect(host.open).toBe(false);
  expect(outside.hasAttribute('style')).toBe(false);
  await userEvent.click(document.querySelector('div > button')!);
  refuse.mockRestore();
});
