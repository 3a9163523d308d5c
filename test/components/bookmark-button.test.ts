import '../../src/define/bookmark-button.ts';
import '../../src/locales/ru.ts';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  bookmarkStore,
  localStore,
  setBookmarkStore,
  type BookmarkStore,
  type LedeBookmarkButton,
} from '../../src/components/bookmark-button/index.ts';
import { fixture, next, part, settled } from '../fixture.ts';

afterEach(() => {
  localStorage.clear();
  setBookmarkStore(localStore());
});

const button = (host: Element) => part<HTMLButtonElement>(host, 'button');
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
    expect(part(host, 'lede-icon').getAttribute('name')).toBe('bookmark-b');
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

  it('goes back and says so when the store fails', async () => {
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
    expect(status.getBoundingClientRect().width).toBeGreaterThan(40);
  });

  it('one story has one bookmark, however its address is written', async () => {
    const relative = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button url="/same"></lede-bookmark-button>`,
    );
    const absolute = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button url=${new URL('/same', location.href).href}></lede-bookmark-button>`,
    );
    await userEvent.click(button(relative));
    await expect.poll(() => pressed(absolute)).toBe('true');
  });

  it('a click is not undone by an older answer of a slow store', async () => {
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

  it('with a visible text, the name begins with it', async () => {
    const host = await fixture<LedeBookmarkButton>(
      html`<lede-bookmark-button headline="A story">Keep for later</lede-bookmark-button>`,
    );
    await settled();
    await expect.element(page.getByRole('button', { name: 'Keep for later : A story' })).toBeVisible();
    expect(host.textContent).toBe('Keep for later');
  });

  it('works as long as the page where storage is refused', async () => {
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
    'broken data in storage (%s) is as good as none',
    async (text) => {
      localStorage.setItem('lede-bookmarks', text);
      const host = await one();
      expect(pressed(host)).toBe('false');
      await userEvent.click(button(host));
      await expect.poll(() => pressed(host)).toBe('true');
    },
  );

  it('speaks the language of the place it stands in', async () => {
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
});
