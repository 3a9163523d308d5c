import { shared } from '../../internal/shared.ts';
import { warnOnce } from '../../internal/warn.ts';

/** A saved story. */
export interface Bookmark {
  id: string;
  headline: string;
  url: string;
  /** When it was saved, ISO 8601. */
  saved: string;
}

type Maybe<T> = T | Promise<T>;

/** Where bookmarks live. Give your own to `setBookmarkStore()` to keep them in the reader's account. */
export interface BookmarkStore {
  get(id: string): Maybe<Bookmark | undefined>;
  set(bookmark: Bookmark): Maybe<void>;
  delete(id: string): Maybe<void>;
  list(): Maybe<Bookmark[]>;
  /** Calls back when a story was saved or removed, here or in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

const KEY = 'lede-bookmarks';

/** Bookmarks of this browser: localStorage, shared by its tabs; only this page's memory where storage is refused. */
export function localStore(): BookmarkStore {
  const listeners = new Set<() => void>();
  const memory = new Map<string, Bookmark>();
  const tell = () => listeners.forEach((listener) => listener());
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) tell();
  };

  const read = (): Map<string, Bookmark> => {
    const storage = storageOrNone();
    if (!storage) return memory;
    try {
      const saved: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
      const entries = Array.isArray(saved) ? saved.filter(isBookmark) : [];
      return new Map(entries.map((bookmark) => [bookmark.id, bookmark]));
    } catch {
      return new Map(); // Somebody else's or broken data: as good as none.
    }
  };
  const write = (bookmarks: Map<string, Bookmark>): void => {
    storageOrNone()?.setItem(KEY, JSON.stringify([...bookmarks.values()]));
    tell();
  };

  return {
    get: (id) => read().get(id),
    set: (bookmark) => write(read().set(bookmark.id, bookmark)),
    delete: (id) => {
      const bookmarks = read();
      bookmarks.delete(id);
      write(bookmarks);
    },
    list: () => [...read().values()],
    subscribe(listener) {
      if (listeners.size === 0) addEventListener('storage', fromOtherTab);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', fromOtherTab);
      };
    },
  };
}

/** Even to name localStorage throws in a sandboxed frame. */
function storageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    warnOnce('lede-bookmark-button: storage is refused here, so bookmarks last as long as the page.');
    return undefined;
  }
}

const isBookmark = (value: unknown): value is Bookmark => typeof (value as Bookmark | null)?.id === 'string';

const state = shared('bookmarks', () => ({
  store: undefined as BookmarkStore | undefined,
  users: new Set<() => void>(),
}));

/** The store in use; `localStore()` unless another was set. */
export const bookmarkStore = (): BookmarkStore => (state.store ??= localStore());

/** Keeps bookmarks somewhere else from now on, e.g. in an account; buttons on the page follow at once. */
export function setBookmarkStore(store: BookmarkStore): void {
  state.store = store;
  for (const restart of state.users) restart();
}

/** Follows the store in use, also when another one takes its place. Returns the way to stop. */
export function followStore(changed: () => void): () => void {
  let stop = bookmarkStore().subscribe(changed);
  const restart = () => {
    stop();
    stop = bookmarkStore().subscribe(changed);
    changed();
  };
  state.users.add(restart);
  return () => {
    stop();
    state.users.delete(restart);
  };
}
