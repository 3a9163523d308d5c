import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { bookmarkStore, localStore, setBookmarkStore } from '../../src/components/bookmark-button/index.ts';
import { bookmarkForm, headline } from '../parts/bookmark-form.ts';
import { example } from '../parts/example.ts';
import '../parts/examples.css';
import { words } from '../parts/locales.ts';
import { inside, the } from '../parts/shadow.ts';

/** Answers the requests of a bookmark API. */
const account = () => {
  const { fetch } = window;
  const saved = new Map<string, { id: string }>();
  window.fetch = async (input, init) => {
    const { pathname } = new URL(String(input), location.href);
    if (!pathname.startsWith('/api/bookmarks')) return fetch(input, init);
    if (init?.method === 'POST') {
      const bookmark = JSON.parse(String(init.body)) as { id: string };
      saved.set(bookmark.id, bookmark);
    } else if (init?.method === 'DELETE') saved.delete(pathname.split('/').at(-1)!);
    return Response.json([...saved.values()]);
  };
  return () => {
    setBookmarkStore();
    window.fetch = fetch;
  };
};

/** A server that takes the bookmarks of a form. */
const answering = () => {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), location.href);
    return pathname === '/bookmarks' ? new Response(null, { status: 204 }) : fetch(input, init);
  };
  return () => void (window.fetch = fetch);
};

/** This browser's store, but one story is never done with saving and one is refused: others on the page do not suffer. */
const troubled = () => {
  const store = localStore();
  setBookmarkStore({
    ...store,
    set: (bookmark) => {
      if (bookmark.id === 'busy') return new Promise(() => {});
      return bookmark.id === 'failed' ? Promise.reject(new Error('offline')) : store.set(bookmark);
    },
  });
  return () => setBookmarkStore();
};

const meta: Meta = { title: 'Components/Bookmark button: stores', tags: ['!autodocs'] };
export default meta;
type S = StoryObj;

export const SavedList: S = {
  beforeEach: async () => {
    for (const { id } of await bookmarkStore().list()) await bookmarkStore().delete(id);
    await bookmarkStore().set({ id: 'cables', headline, url: '#cables', saved: '2023-04-08T06:00:00Z' });
    await bookmarkStore().set({
      id: 'phones',
      headline: 'What your phone tells a map',
      url: '#phones',
      saved: '2023-04-08T05:00:00Z',
    });
  },
  ...example(`
<h2 id="count" tabindex="-1"></h2>
<ul id="list"></ul>

<script type="module">
  import { followBookmarks } from 'lede-ui/components/bookmark-button.js';

  const itemOf = ({ id, headline, url }) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: headline });
    const button = document.createElement('lede-bookmark-button');
    Object.assign(button, { storyId: id, headline, url, saved: true });
    const item = document.createElement('li');
    item.append(link, button);
    return item;
  };

  const count = document.querySelector('#count');
  const list = document.querySelector('#list');
  const items = new Map();

  const stop = followBookmarks((bookmarks) => {
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const kept = new Map(
      bookmarks.map((bookmark) => [bookmark.id, items.get(bookmark.id) ?? itemOf(bookmark)]),
    );
    for (const [id, item] of items) if (!kept.has(id)) item.remove();
    let place = list.firstElementChild;
    for (const item of kept.values()) {
      if (item === place) place = item.nextElementSibling;
      else list.insertBefore(item, place);
    }
    items.clear();
    for (const [id, item] of kept) items.set(id, item);
    count.textContent = 'Saved stories (' + bookmarks.length + ')';

    // If the focused story was removed, move the focus to its neighbour, or to the heading when none is left.
    if (focused < 0 || list.contains(document.activeElement)) return;
    const next = list.children[Math.min(focused, list.children.length - 1)];
    (next?.querySelector('lede-bookmark-button') ?? count).focus();
  });
</script>`),
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('h2')!;
    await waitFor(() => expect(heading).toHaveTextContent('Saved stories (2)'));
    const [first, second] = [...canvasElement.querySelectorAll('lede-bookmark-button')];
    first!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(second).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(heading).toHaveFocus());
  },
};

export const InAnAccount: S = {
  beforeEach: account,
  ...example(`
<lede-bookmark-button story-id="account" headline="${headline}" url="#cables">Save</lede-bookmark-button>

<script type="module">
  import { setBookmarkStore } from 'lede-ui/components/bookmark-button.js';

  const listeners = new Set();
  let all;

  async function send(path = '', options) {
    const response = await fetch('/api/bookmarks' + path, options);
    if (!response.ok) throw new Error(response.statusText, { cause: response });
    return response;
  }
  const load = () =>
    (all ??= send()
      .then((response) => response.json())
      .catch((error) => {
        all = undefined;
        throw error;
      }));
  function changed() {
    all = undefined;
    for (const listener of listeners) listener();
  }

  setBookmarkStore({
    list: load,
    get: async (id) => (await load()).find((bookmark) => bookmark.id === id),
    set: async (bookmark) => {
      const headers = { 'Content-Type': 'application/json' };
      await send('', { method: 'POST', headers, body: JSON.stringify(bookmark), keepalive: true });
      changed();
    },
    delete: async (id) => {
      await send('/' + encodeURIComponent(id), { method: 'DELETE', keepalive: true });
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });

  // Another tab or device may have changed them.
  addEventListener('pageshow', (event) => event.persisted && changed());
</script>`),
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(async () => expect(await bookmarkStore().list()).toHaveLength(1));
    await waitFor(() => expect(button.saved).toBe(true));
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(async () => expect(await bookmarkStore().list()).toHaveLength(0));
  },
};

export const WithAction: S = {
  beforeEach: answering,
  ...example(`
<lede-bookmark-button
  action="/bookmarks"
  fields='{ "csrf": "4f1c" }'
  story-id="action"
  headline="${headline}"
  url="#cables"
>Save</lede-bookmark-button>`),
};

export const PageForm: S = {
  name: 'With a form of the page',
  beforeEach: answering,
  ...example(bookmarkForm('page-form') + bookmarkForm('page-form-saved', true), 'example-row'),
};

export const Busy: S = {
  beforeEach: troubled,
  ...example(`
<style>
  lede-bookmark-button:state(busy) {
    cursor: progress;
  }
</style>
<lede-bookmark-button story-id="busy" headline="${headline}" url="#cables">Save</lede-bookmark-button>`),
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(() => expect(button).toHaveAttribute('saved'));
    await expect(button.matches(':state(busy)')).toBe(true);
  },
};

export const Failed: S = {
  beforeEach: troubled,
  ...example(
    `
<lede-bookmark-button story-id="failed" headline="${headline}" url="#cables"></lede-bookmark-button>`,
    'example-message',
  ),
  play: async ({ canvasElement }) => {
    const button = the(canvasElement, 'lede-bookmark-button');
    await userEvent.click(inside(button).getByRole('button'));
    await waitFor(() => expect(inside(button).getByRole('status')).not.toBeEmptyDOMElement());
    await expect(button.saved).toBe(false);
    await expect(button.matches(':state(failed)')).toBe(true);
  },
};

export const FailedArabic: S = { tags: ['!dev'], ...Failed, globals: { locale: 'ar', direction: 'rtl' } };
export const FailedRussian: S = { tags: ['!dev'], ...Failed, globals: { locale: 'ru' } };

export const Posting: S = {
  ...PageForm,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('button')!;
    await waitFor(() => expect(button).toHaveAccessibleName(words().bookmark.saveNamed(headline)));
    const before = button.getAttribute('aria-pressed');
    await userEvent.click(button);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-pressed', before!));
    await expect(button).toHaveAccessibleName(words().bookmark.saveNamed(headline));
  },
};
