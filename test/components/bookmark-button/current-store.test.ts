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

  it.each([
    ['another tab has cleared storage', null, true],
    ['another tab has written bookmarks', KEY, true],
    ['another tab has written something else', 'theme', false],
  ])('looks again when %s', async (_, key, looks) => {
    const store = localStore();
    await store.set(bookmark('a'));
    const changed = vi.fn();
    const stop = store.subscribe(changed);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key }));
    stop();
    expect(changed).toHaveBeenCalledTimes(looks ? 1 : 0);
    // In the same task, without a change it is what was read before.
    expect(await store.list()).toHaveLength(looks ? 0 : 1);
  });

  it('does not look while the page is hidden', async () => {
    const store = localStore();
    await store.list();
    await task();
    const changed = vi.fn();
    const stop = store.subscribe(changed);
    localStorage.setItem(KEY, JSON.stringify([bookmark('a')]));
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).not.toHaveBeenCalled();
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledOnce();
    stop();
  });

  it('tells every subscriber of its own changes, and of none where nothing changed', async () => {
    const store = localStore();
    const changed = [vi.fn(), vi.fn()];
    const stops = changed.map((listener) => store.subscribe(listener));
    await store.set(bookmark('a'));
    await store.delete('unknown');
    stops[0]!();
    await store.delete('a');
    stops[1]!();
    expect(changed.map((listener) => listener.mock.calls.length)).toEqual([1, 2]);
  });

  it('a story saved again is one bookmark', async () => {
    const store = localStore();
    await store.set(bookmark('a', '2026-01-01'));
    await store.set(bookmark('a', '2026-01-02'));
    expect(await store.list()).toEqual([bookmark('a', '2026-01-02')]);
    expect(await store.get('a')).toEqual(bookmark('a', '2026-01-02'));
    expect(await store.get('b')).toBeUndefined();
  });

  it.each<[string, () => unknown]>([
    [
      'refused',
      () =>
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError');
        }),
    ],
    [
      'refused to be read',
      () =>
        vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError');
        }),
    ],
  ])('is this page’s memory where storage is %s, which a warning says', async (_, refuse) => {
    const warnings = (globalThis as unknown as Record<symbol, Set<string>>)[Symbol.for('lede-ui.warnings')];
    warnings?.clear();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    refuse();
    const store = localStore();
    await store.set(bookmark('a'));
    await task();
    expect(await store.list()).toEqual([bookmark('a')]);
    await store.delete('a');
    await task();
    expect(await store.list()).toEqual([]);
    expect(warn.mock.calls).toEqual([
      [
        '<lede-bookmark-button>: this page has no access to localStorage, so bookmarks are lost when it is closed.',
      ],
    ]);
  });

  it.each(['id', 'headline', 'url', 'saved'])(
    'ignores a bookmark without %s, and keeps the others',
    async (key) => {
      localStorage.setItem(KEY, JSON.stringify([{ ...bookmark('a'), [key]: undefined }, bookmark('b')]));
      expect(await localStore().list()).toEqual([bookmark('b')]);
    },
  );

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

  it('a store that is replaced is left, and what is stopped follows no store any more', async () => {
    const stopped = vi.fn();
    const subscribed = vi.fn();
    const store = () => ({
      ...localStore(),
      subscribe: () => {
        subscribed();
        return stopped;
      },
    });
    setBookmarkStore(store());
    const listener = vi.fn();
    const stop = followBookmarks(listener);
    expect(subscribed).toHaveBeenCalledTimes(1);
    setBookmarkStore(store());
    expect([subscribed.mock.calls.length, stopped.mock.calls.length]).toEqual([2, 1]);
    await task();
    stop();
    expect(stopped).toHaveBeenCalledTimes(2);
    listener.mockClear();
    setBookmarkStore(store());
    await task();
    expect(subscribed).toHaveBeenCalledTimes(2);
    expect(listener).not.toHaveBeenCalled();
  });

  it.each(['answer', 'failure'])('is not called any more once stopped, by a late %s', async (how) => {
    let end = () => {};
    setBookmarkStore({
      ...localStore(),
      list: () =>
        new Promise((resolve, reject) => {
          end = () => (how === 'answer' ? resolve([]) : reject(new Error('offline')));
        }),
    });
    const [listener, failed] = [vi.fn(), vi.fn()];
    const stop = followBookmarks(listener, failed);
    stop();
    end();
    await task();
    expect([listener, failed].map((one) => one.mock.calls.length)).toEqual([0, 0]);
  });

  it('by default a store that cannot be read is an error of the window', async () => {
    setBookmarkStore({ ...localStore(), list: () => Promise.reject(new Error('no list')) });
    const report = vi.spyOn(window, 'reportError').mockImplementation(() => {});
    const stop = followBookmarks(() => {});
    await expect.poll(() => report.mock.lastCall).toMatchObject([{ message: 'no list' }]);
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
