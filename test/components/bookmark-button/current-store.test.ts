import '../../../src/define/bookmark-button.ts';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  bookmarkStore,
  followBookmarks,
  localStore,
  setBookmarkStore,
  type Bookmark,
} from '../../../src/components/bookmark-button/index.ts';
import { fixture } from '../../fixture.ts';

const bookmark = (id: string, saved = '2026-01-01'): Bookmark => ({ id, headline: id, url: `/${id}`, saved });
const KEY = 'lede-bookmarks';

/** The next task, in which storage is looked at anew. */
const task = () => new Promise((resolve) => setTimeout(resolve));

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  setBookmarkStore();
  await task();
});

describe('the store of this browser', () => {
  it('is read once for each change, by any number of buttons', async () => {
    localStorage.setItem(KEY, JSON.stringify([bookmark('7')]));
    const get = vi.spyOn(Storage.prototype, 'getItem');
    const place = await fixture<HTMLElement>(
      html`<div>
        ${Array.from(
          { length: 100 },
          (_, index) => html`<lede-bookmark-button story-id=${String(index)}></lede-bookmark-button>`,
        )}
      </div>`,
    );
    const buttons = [...place.querySelectorAll('lede-bookmark-button')];
    await expect.poll(() => buttons.filter(({ saved }) => saved).length).toBe(1);
    expect(get.mock.calls.length).toBeLessThanOrEqual(2);
    await task();
    get.mockClear();
    const parse = vi.spyOn(JSON, 'parse');
    await bookmarkStore().set(bookmark('8'));
    await expect.poll(() => buttons.filter(({ saved }) => saved).length).toBe(2);
    expect(get).toHaveBeenCalledTimes(1);
    expect(parse).not.toHaveBeenCalled();
  });

  it('keeps 10,000 bookmarks without parsing them again for each', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => bookmark(`https://example.org/story/${index}`));
    localStorage.setItem(KEY, JSON.stringify(many));
    const store = localStore();
    await store.list();
    const parse = vi.spyOn(JSON, 'parse');
    for (const { id } of many) await store.get(id);
    await store.set(bookmark('one more'));
    expect(await store.list()).toHaveLength(10_001);
    expect(parse).not.toHaveBeenCalled();
  });

  it('does not overwrite what another tab has just saved', async () => {
    const store = localStore();
    await store.set(bookmark('a'));
    localStorage.setItem(KEY, JSON.stringify([bookmark('a'), bookmark('b')]));
    await store.set(bookmark('c'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('sees that storage was cleared meanwhile', async () => {
    const store = localStore();
    await store.set(bookmark('a'));
    localStorage.clear();
    await task();
    expect(await store.list()).toEqual([]);
    await store.delete('a');
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('a failed write changes nothing', async () => {
    const store = localStore();
    await store.set(bookmark('a'));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => store.set(bookmark('b'))).toThrow('full');
    expect(await store.list()).toEqual([bookmark('a')]);
  });

  it.each<[string, EventTarget, Event]>([
    ['comes back to the front', document, new Event('visibilitychange')],
    [
      'is taken out of the back-forward cache',
      window,
      new PageTransitionEvent('pageshow', { persisted: true }),
    ],
  ])('looks again when the page %s', async (_, target, event) => {
    const store = localStore();
    await store.list();
    await task();
    const changed = vi.fn();
    const stop = store.subscribe(changed);
    target.dispatchEvent(event);
    expect(changed).not.toHaveBeenCalled();
    localStorage.setItem(KEY, JSON.stringify([bookmark('a')]));
    target.dispatchEvent(event);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    stop();
    localStorage.clear();
    target.dispatchEvent(event);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('listens to the page only while it has subscribers', () => {
    const [add, remove] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')];
    const store = localStore();
    const listener = () => {};
    const stops = [store.subscribe(listener), store.subscribe(listener)];
    expect(add).toHaveBeenCalledTimes(2);
    stops[0]!();
    expect(remove).not.toHaveBeenCalled();
    stops[1]!();
    expect(remove).toHaveBeenCalledTimes(2);
  });

  it.each(['[{"id":"a"}]', '[{"id":"a","headline":1,"url":"/","saved":""}]', '{"id":"a"}', '"a"'])(
    'ignores incomplete bookmarks (%s)',
    async (json) => {
      localStorage.setItem(KEY, json);
      expect(await localStore().list()).toEqual([]);
    },
  );
});

describe('followBookmarks', () => {
  it('calls back at once and after every change, newest story first', async () => {
    const lists: string[] = [];
    const stop = followBookmarks((list) => lists.push(list.map(({ id }) => id).join()));
    await expect.poll(() => lists).toEqual(['']);
    await bookmarkStore().set(bookmark('a', '2026-01-01'));
    await bookmarkStore().set(bookmark('b', '2026-01-02'));
    await expect.poll(() => lists.at(-1)).toBe('b,a');
    await bookmarkStore().delete('a');
    await expect.poll(() => lists.at(-1)).toBe('b');
    stop();
    const { length } = lists;
    await bookmarkStore().delete('b');
    await task();
    expect(lists).toHaveLength(length);
  });

  it('follows a new store, and no longer the old one', async () => {
    await bookmarkStore().set(bookmark('a'));
    const listener = vi.fn();
    const stop = followBookmarks(listener);
    await expect.poll(() => listener.mock.lastCall).toEqual([[bookmark('a')]]);
    setBookmarkStore({ ...localStore(), list: () => Promise.resolve([bookmark('account')]) });
    await expect.poll(() => listener.mock.lastCall).toEqual([[bookmark('account')]]);
    stop();
  });

  it('ignores the answer to an older request', async () => {
    const answers: ((list: Bookmark[]) => void)[] = [];
    let changed = () => {};
    setBookmarkStore({
      ...localStore(),
      list: () => new Promise((resolve) => answers.push(resolve)),
      subscribe: (listener) => ((changed = listener), () => {}),
    });
    const listener = vi.fn();
    const stop = followBookmarks(listener);
    changed();
    answers[1]!([bookmark('new')]);
    answers[0]!([]);
    await task();
    expect(listener.mock.calls).toEqual([[[bookmark('new')]]]);
    stop();
  });

  it('reports a store that cannot be read', async () => {
    setBookmarkStore({ ...localStore(), list: () => Promise.reject(new Error('offline')) });
    const failed = vi.fn();
    const stop = followBookmarks(() => {}, failed);
    await expect.poll(() => failed.mock.lastCall?.[0].message).toBe('offline');
    stop();
  });
});
