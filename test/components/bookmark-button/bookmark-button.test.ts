import '../../../src/components/bookmark-button/bookmark-button.light.css';
import '../../../src/define/bookmark-button.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  bookmarkStore,
  localStore,
  setBookmarkStore,
  type BookmarkStore,
  type LedeBookmarkButton,
} from '../../../src/components/bookmark-button/index.ts';
import { force } from '../../styles/conditions.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

afterEach(() => {
  localStorage.clear();
  setBookmarkStore(localStore());
});

const button = (host: Element) => part<HTMLButtonElement>(host, 'button');
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const pressed = (host: Element) => button(host).getAttribute('aria-pressed');
const one = () =>
  fixture<LedeBookmarkButton>(
    html`<lede-bookmark-button story-id="a" headline="A ‘story’" url="/a"></lede-bookmark-button>`,
  );

describe('lede-bookmark-button', () => {
  it('has one constant name and shows its state by being pressed', async () => {
    const host = await one();
    expect(button(host).getAttribute('aria-label')).toBe('Save: A ‘story’');
    expect(pressed(host)).toBe('false');
    await userEvent.click(button(host));
    await expect.poll(() => pressed(host)).toBe('true');
    expect(button(host).getAttribute('aria-label')).toBe('Save: A ‘story’');
    expect(part(host, '.icon').dataset['icon']).toBe('bookmark-b');
  });

  it('saves and removes by keyboard, and the store holds the story', async () => {
    const host = await one();
    button(host).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => pressed(host)).toBe('true');
    expect(await bookmarkStore().list()).toEqual([
      {
        id: 'a',
        headline: 'A ‘story’',
        url: new URL('/a', location.href).href,
        saved: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    await userEvent.keyboard(' ');
    await expect.poll(() => pressed(host)).toBe('false');
    expect(await bookmarkStore().list()).toEqual([]);
  });

  it('keeps all buttons of a story in step', async () => {
    const [first, second] = [await one(), await one()];
    await userEvent.click(button(first));
    await expect.poll(() => pressed(second)).toBe('true');
  });

  it('follows another tab', async () => {
    const host = await one();
    const frame = document.createElement('iframe');
    host.parentElement!.append(frame);
    const bookmarks = [
      { id: 'a', headline: 'A', url: new URL('/a', location.href).href, saved: '2026-01-01' },
    ];
    frame.contentWindow!.localStorage.setItem('lede-bookmarks', JSON.stringify(bookmarks));
    await expect.poll(() => pressed(host)).toBe('true');
  });

  it('is saved already when the store says so', async () => {
    await bookmarkStore().set({
      id: 'a',
      headline: 'A',
      url: new URL('/a', location.href).href,
      saved: '2026-01-01',
    });
    const host = await one();
    await expect.poll(() => pressed(host)).toBe('true');
  });

  it('lets the page cancel the change', async () => {
    const host = await one();
    host.addEventListener('lede-bookmark-change', (event) => event.preventDefault());
    const asked = next<CustomEvent>(host, 'lede-bookmark-change');
    await userEvent.click(button(host));
    expect((await asked).detail).toEqual({
      id: 'a',
      saved: true,
      headline: 'A ‘story’',
      url: new URL('/a', location.href).href,
    });
    await settled();
    expect(pressed(host)).toBe('false');
    expect(await bookmarkStore().list()).toEqual([]);
  });

  it('returns to the previous state, with a message, when the store fails', async () => {
    let fail: () => void = () => {};
    const store: BookmarkStore = {
      ...localStore(),
      set: () => new Promise((_, reject) => (fail = () => reject(new Error('offline')))),
    };
    setBookmarkStore(store);
    const host = await one();
    const error = next<CustomEvent>(host, 'lede-error');
    await userEvent.click(button(host));
    await expect.poll(() => pressed(host)).toBe('true');
    fail();
    expect((await error).detail.error.message).toBe('offline');
    await expect.poll(() => pressed(host)).toBe('false');
    const status = part(host, '[role=status]');
    expect(status.textContent).toBe('Could not be saved. Try again.');
    expect(part(host, '[part=message]').matches(':popover-open')).toBe(true);
    expect(host.matches(':state(failed)')).toBe(true);
  });

  it('a story has one bookmark, however its URL is written', async () => {
    const relative = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button url="/same"></lede-bookmark-button>`,
    );
    const absolute = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button url=${new URL('/same', location.href).href}></lede-bookmark-button>`,
    );
    await userEvent.click(button(relative));
    await expect.poll(() => pressed(absolute)).toBe('true');
  });

  it('a late answer of a slow store does not undo a click', async () => {
    let answer: (value: undefined) => void = () => {};
    const store = localStore();
    setBookmarkStore({
      ...store,
      get: () => new Promise((resolve) => (answer = resolve)),
      subscribe: () => () => {},
    });
    const host = await one();
    const older = answer;
    await userEvent.click(button(host));
    older(undefined);
    await settled();
    expect(pressed(host)).toBe('true');
  });

  it('two quick clicks are written in their order', async () => {
    const written: string[] = [];
    let finish: () => void = () => {};
    const store = localStore();
    setBookmarkStore({
      ...store,
      set: (bookmark) =>
        new Promise<void>((resolve) => (finish = resolve)).then(() => {
          written.push('set');
          return store.set(bookmark);
        }),
      delete: (id) => {
        written.push('delete');
        return store.delete(id);
      },
    });
    const host = await one();
    await userEvent.click(button(host));
    await userEvent.click(button(host));
    finish();
    await expect.poll(() => written).toEqual(['set', 'delete']);
    await expect.poll(() => pressed(host)).toBe('false');
    expect(await store.list()).toEqual([]);
  });

  it('reads again when it is put back into the page', async () => {
    const host = await one();
    const place = host.parentElement!;
    host.remove();
    await bookmarkStore().set({ id: 'a', headline: 'A', url: '/a', saved: '2026-01-01' });
    place.append(host);
    await expect.poll(() => pressed(host)).toBe('true');
  });

  it('a name begins with the visible text', async () => {
    const host = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button headline="A story">Keep for later</lede-bookmark-button>`,
    );
    await settled();
    await expect.element(page.getByRole('button', { name: 'Keep for later : A story' })).toBeVisible();
    expect(host.textContent).toBe('Keep for later');
  });

  it('keeps bookmarks as long as the page where storage is refused', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const refused = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    setBookmarkStore(localStore());
    const host = await one();
    await userEvent.click(button(host));
    await expect.poll(() => pressed(host)).toBe('true');
    expect(await bookmarkStore().list()).toHaveLength(1);
    expect(pressed(await one())).toBe('true');
    refused.mockRestore();
    warn.mockRestore();
  });

  it.each(['{', 'null', '42', '[null, {"id": 1}]'])(
    'broken data in storage (%s) counts as no bookmarks',
    async (text) => {
      localStorage.setItem('lede-bookmarks', text);
      const host = await one();
      expect(pressed(host)).toBe('false');
      await userEvent.click(button(host));
      await expect.poll(() => pressed(host)).toBe('true');
    },
  );

  it('uses the language of the nearest lang', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ru"><lede-bookmark-button headline="Ёлка"></lede-bookmark-button></div>`,
    );
    expect(button(place.firstElementChild!).getAttribute('aria-label')).toBe('Сохранить: Ёлка');
  });

  it('changes with the page’s language', async () => {
    const host = await one();
    document.documentElement.lang = 'ru';
    await expect.poll(() => button(host).getAttribute('aria-label')).toBe('Сохранить: A ‘story’');
  });

  it('shows its states to style sheets', async () => {
    let finish: () => void = () => {};
    setBookmarkStore({ ...localStore(), set: () => new Promise<void>((resolve) => (finish = resolve)) });
    const host = await one();
    expect(host.matches(':state(saved), :state(busy), :state(failed)')).toBe(false);
    await userEvent.click(button(host));
    await expect.poll(() => host.matches(':state(saved):state(busy)')).toBe(true);
    finish();
    await expect.poll(() => host.matches(':state(busy)')).toBe(false);
  });

  it('all buttons of a story show a click on one at once, and return together when it fails', async () => {
    let fail: () => void = () => {};
    const get = vi.fn(() => undefined);
    const set = () => new Promise<void>((_, reject) => (fail = () => reject(new Error('offline'))));
    setBookmarkStore({ ...localStore(), get, set });
    const [first, second] = [await one(), await one()];
    await userEvent.click(button(first));
    await expect.poll(() => pressed(second)).toBe('true');
    get.mockClear();
    fail();
    await expect.poll(() => [pressed(first), pressed(second)]).toEqual(['false', 'false']);
    expect(second.matches(':state(failed)')).toBe(false);
    // A store that has just failed is left alone.
    expect(get).not.toHaveBeenCalled();
  });

  it('three quick clicks on two buttons end in the state of the last one, with one write', async () => {
    const written: string[] = [];
    let finish: () => void = () => {};
    const store = localStore();
    setBookmarkStore({
      ...store,
      set: (bookmark) =>
        new Promise<void>((resolve) => (finish = resolve)).then(() => {
          written.push('set');
          return store.set(bookmark);
        }),
      delete: () => void written.push('delete'),
    });
    const [first, second] = [await one(), await one()];
    await userEvent.click(button(first));
    await userEvent.click(button(second));
    await userEvent.click(button(first));
    finish();
    await expect.poll(() => first.matches(':state(busy)')).toBe(false);
    expect(written).toEqual(['set']);
    expect([pressed(first), pressed(second)]).toEqual(['true', 'true']);
  });

  it('after a failure, a click made meanwhile is written in any case', async () => {
    const written: string[] = [];
    let fail: () => void = () => {};
    setBookmarkStore({
      ...localStore(),
      set: () => new Promise<void>((_, reject) => (fail = () => reject(new Error('timeout')))),
      delete: () => void written.push('delete'),
    });
    const host = await one();
    await userEvent.click(button(host));
    await userEvent.click(button(host));
    fail();
    await expect.poll(() => written).toEqual(['delete']);
    await expect.poll(() => host.matches(':state(busy)')).toBe(false);
    expect(pressed(host)).toBe('false');
    expect(part(host, '[role=status]').textContent).toBe('');
  });

  it('announces every failure, also a second one in a row', async () => {
    let online = false;
    const store = localStore();
    setBookmarkStore({
      ...store,
      set: (bookmark) => {
        if (!online) throw new Error('offline');
        return store.set(bookmark);
      },
    });
    const host = await one();
    const status = part(host, '[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.click(button(host));
    await expect.poll(() => status.textContent).not.toBe('');
    button(host).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => said)
      .toEqual(['Could not be saved. Try again.', '', 'Could not be saved. Try again.']);
    online = true;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => pressed(host)).toBe('true');
    expect(status.textContent).toBe('');
    expect(await store.list()).toHaveLength(1);
  });

  it('breaks a long word instead of growing wider', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung';
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px">
        <lede-bookmark-button story-id="long">${word}</lede-bookmark-button>
        <lede-bookmark-button story-id="long"
          ><form method="post"><button>${word}</button></form></lede-bookmark-button
        >
      </div>`,
    );
    for (const host of place.querySelectorAll('lede-bookmark-button')) {
      const inner = host.querySelector('button') ?? button(host);
      expect(host.getBoundingClientRect().width).toBeLessThanOrEqual(200);
      expect(inner.getBoundingClientRect().width).toBeLessThanOrEqual(200);
      expect(inner.scrollWidth).toBeLessThanOrEqual(inner.clientWidth);
    }
    expect(part(place.firstElementChild!, '.icon').getBoundingClientRect().width).toBe(24);
  });

  it('the message tells saving from removing', async () => {
    const store = localStore();
    setBookmarkStore({ ...store, delete: () => Promise.reject(new Error('offline')) });
    const host = await one();
    await userEvent.click(button(host));
    await expect.poll(() => host.matches(':state(saved):not(:state(busy))')).toBe(true);
    await userEvent.click(button(host));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Could not be removed. Try again.');
    expect(pressed(host)).toBe('true');
  });

  it('Escape and the next action hide the message', async () => {
    setBookmarkStore({ ...localStore(), set: () => Promise.reject(new Error('offline')) });
    const host = await one();
    const open = () => part(host, '[part=message]').matches(':popover-open');
    await userEvent.click(button(host));
    await expect.poll(open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(open).toBe(false);
    await userEvent.keyboard('{Enter}');
    await expect.poll(open).toBe(true);
    await userEvent.tab();
    await expect.poll(open).toBe(false);
  });

  describe('the message that a story could not be saved', () => {
    const failing = async () => {
      setBookmarkStore({ ...localStore(), set: () => Promise.reject(new Error('offline')) });
      const host = await one();
      const message = part(host, '[part=message]');
      const open = () => message.matches(':popover-open');
      button(host).click();
      await expect.poll(open).toBe(true);
      return { host, message, open };
    };

    it('stands at the foot of a very small window, and lets presses through', async () => {
      const { host, message } = await failing();
      force('(max-height: 20rem)', true, host);
      expect(Math.round(innerHeight - message.getBoundingClientRect().bottom)).toBe(4);
      expect(getComputedStyle(message).pointerEvents).toBe('none');
    });

    it.each<[string, (host: LedeBookmarkButton) => void]>([
      [
        'a press anywhere',
        () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      ],
      ['Escape, wherever the focus is', () => press('Escape')],
      [
        'the focus, when it leaves the button',
        (host) => host.dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
      ],
    ])('is hidden by %s', async (_, act) => {
      const { host, open, message } = await failing();
      act(host);
      await host.updateComplete;
      expect(open()).toBe(false);
      expect(message.textContent).toBe('');
      expect(part(host, '[role=status]').textContent).toBe('');
      expect(host.matches(':state(failed)')).toBe(false);
    });

    it('stays for other keys and for the focus elsewhere, and is said once', async () => {
      const { host, open, message } = await failing();
      for (const key of ['a', 'Enter', 'Tab', 'ArrowDown']) press(key);
      document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await host.updateComplete;
      expect(open()).toBe(true);
      expect(message.textContent).toBe('Could not be saved. Try again.');
      expect(message.getAttribute('aria-hidden')).toBe('true');
    });

    it('leaves no listener behind, once hidden or with its button removed', async () => {
      const added = vi.spyOn(document, 'addEventListener');
      const removed = vi.spyOn(document, 'removeEventListener');
      const types = (spy: typeof added) =>
        spy.mock.calls.map(([type]) => type as string).filter((type) => /pointerdown|keydown/.test(type));
      const { host } = await failing();
      expect(types(added)).toEqual(['pointerdown', 'keydown']);
      host.remove();
      expect(types(removed as never)).toEqual(['pointerdown', 'keydown']);
      added.mockRestore();
      removed.mockRestore();
    });
  });

  it('reads the store again when its story changes, by its id or its URL', async () => {
    await bookmarkStore().set({ id: 'b', headline: 'B', url: '/b', saved: '2026-01-01' });
    const url = new URL('/c', location.href).href;
    await bookmarkStore().set({ id: url, headline: 'C', url, saved: '2026-01-01' });
    const host = await one();
    expect(pressed(host)).toBe('false');
    host.storyId = 'b';
    await expect.poll(() => pressed(host)).toBe('true');
    host.storyId = '';
    await expect.poll(() => pressed(host)).toBe('false');
    host.url = '/c';
    await expect.poll(() => pressed(host)).toBe('true');
  });

  it.each([true, false])('the store has the last word over saved = %s of the page', async (saved) => {
    if (!saved) await bookmarkStore().set({ id: 'a', headline: 'A', url: '/a', saved: '2026-01-01' });
    const host = await one();
    await expect.poll(() => pressed(host)).toBe(String(!saved));
    host.saved = saved;
    await host.updateComplete;
    await expect.poll(() => pressed(host)).toBe(String(!saved));
  });

  it('reports a store that cannot be read', async () => {
    setBookmarkStore({ ...localStore(), get: () => Promise.reject(new Error('offline')) });
    const error = next<CustomEvent>(document, 'lede-error');
    await one();
    expect((await error).detail.error.message).toBe('offline');
  });

  it.each<[string, string, string, string | null]>([
    ['an icon of the page', '<svg></svg>', 'A', 'Save: A'],
    ['an icon, without a headline', '<svg></svg>', '', 'Save'],
    ['nothing', '', '', 'Save'],
    ['words', 'Keep', 'A', null],
    ['words in an element', '<b>Keep</b>', '', null],
    ['spaces', '  ', 'A', 'Save: A'],
  ])('around %s, it has the name it needs', async (_, content, headline, name) => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<lede-bookmark-button headline="${headline}">${content}</lede-bookmark-button>`;
    const host = place.firstElementChild!;
    await settled(place);
    expect(button(host).getAttribute('aria-label')).toBe(name);
    expect(host.shadowRoot!.querySelector('button .hidden-text')?.textContent ?? null).toBe(
      name === null && headline ? `: ${headline}` : null,
    );
  });

  it('its icon moves only when the reader saved it, not when the page opens', async () => {
    await bookmarkStore().set({ id: 'a', headline: 'A', url: '/a', saved: '2026-01-01' });
    const host = await one();
    await expect.poll(() => pressed(host)).toBe('true');
    expect(button(host).classList.contains('pressed')).toBe(false);
    button(host).click();
    await expect.poll(() => pressed(host)).toBe('false');
    expect(button(host).classList.contains('pressed')).toBe(false);
    expect(part(host, '.icon').dataset['icon']).toBe('bookmark');
    button(host).click();
    await expect.poll(() => pressed(host)).toBe('true');
    expect(button(host).classList.contains('pressed')).toBe(true);
  });

  it('a full storage is reported like any other failure', async () => {
    const host = await one();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error = next<CustomEvent>(host, 'lede-error');
    await userEvent.click(button(host));
    expect((await error).detail.error.name).toBe('QuotaExceededError');
    await expect.poll(() => host.matches(':state(failed)')).toBe(true);
    expect(pressed(host)).toBe('false');
    full.mockRestore();
    expect(await bookmarkStore().list()).toEqual([]);
    await userEvent.click(button(host));
    await expect.poll(() => pressed(host)).toBe('true');
  });

  it.each(['moved', 'removed'])('saves the story even if its button is %s meanwhile', async (how) => {
    let finish: () => void = () => {};
    const store = localStore();
    setBookmarkStore({
      ...store,
      set: (bookmark) => new Promise<void>((resolve) => (finish = resolve)).then(() => store.set(bookmark)),
    });
    const host = await one();
    const other = await one();
    await userEvent.click(button(host));
    if (how === 'moved') other.after(host);
    else host.remove();
    finish();
    await expect.poll(() => store.list()).toHaveLength(1);
    await expect.poll(() => pressed(other)).toBe('true');
    if (how === 'moved') await expect.poll(() => pressed(host)).toBe('true');
  });

  it('a failure after the button was removed throws nothing', async () => {
    let fail: () => void = () => {};
    setBookmarkStore({
      ...localStore(),
      set: () => new Promise<void>((_, reject) => (fail = () => reject(new Error('offline')))),
    });
    const host = await one();
    const place = host.parentElement!;
    await userEvent.click(button(host));
    host.remove();
    const error = next(host, 'lede-error');
    fail();
    await error;
    place.append(host);
    await expect.poll(() => pressed(host)).toBe('false');
    expect(part(host, '[part=message]').matches(':popover-open')).toBe(false);
  });

  it('shows a new story without the pending write and failure of the old one', async () => {
    let fail: () => void = () => {};
    const store = localStore();
    await store.set({ id: 'b', headline: 'B', url: '/b', saved: '2026-01-01' });
    setBookmarkStore({
      ...store,
      set: () => new Promise<void>((_, reject) => (fail = () => reject(new Error('offline')))),
    });
    const host = await one();
    await userEvent.click(button(host));
    host.storyId = 'b';
    await expect.poll(() => host.matches(':state(saved):not(:state(busy))')).toBe(true);
    const error = next(host, 'lede-error');
    fail();
    await error;
    await settled();
    expect(pressed(host)).toBe('true');
    expect(host.matches(':state(failed)')).toBe(false);
  });

  it('ignores the answer to an older request', async () => {
    const answers = new Map<string, (found?: unknown) => void>();
    setBookmarkStore({
      ...localStore(),
      get: (id) => new Promise((resolve) => answers.set(id, resolve as never)),
    });
    const host = await one();
    host.storyId = 'b';
    await expect.poll(() => answers.has('b')).toBe(true);
    answers.get('b')!({ id: 'b' });
    await expect.poll(() => pressed(host)).toBe('true');
    answers.get('a')!();
    await settled();
    expect(pressed(host)).toBe('true');
  });

  it('reports a refused URL, and saves that of the page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const host = document.createElement('lede-bookmark-button');
    host.url = 'javascript:alert(1)';
    const error = next<CustomEvent>(host, 'lede-error');
    place.append(host);
    expect((await error).detail.error).toBeInstanceOf(URIError);
    await userEvent.click(button(host));
    await expect.poll(() => bookmarkStore().list()).toHaveLength(1);
    expect((await bookmarkStore().list())[0]!.url).toMatch(/^http/);
    warn.mockRestore();
  });

  it('is focused by focus()', async () => {
    const host = await one();
    host.focus();
    expect(host.shadowRoot!.activeElement).toBe(button(host));
  });

  it('removes its listeners when it is removed', async () => {
    const subscribe = vi.fn(() => () => void stopped.push(1));
    const stopped: number[] = [];
    setBookmarkStore({ ...localStore(), subscribe });
    subscribe.mockClear();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (let count = 0; count < 1000; count++) place.append(document.createElement('lede-bookmark-button'));
    place.replaceChildren();
    expect(subscribe).toHaveBeenCalledTimes(1);
    expect(stopped).toHaveLength(1);
  });
});
