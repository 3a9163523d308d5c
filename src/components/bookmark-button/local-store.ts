import { warnOnce } from '../../internal/element/warn-once.ts';
import type { Bookmark, BookmarkStore } from './store.ts';

const KEY = 'lede-bookmarks';

/** Bookmarks of this browser: localStorage, shared by its tabs; only this page's memory where storage is refused. */
export function localStore(): BookmarkStore {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  let text: string | null = null;
  let bookmarks: ReadonlyMap<string, Bookmark> = new Map();
  let fresh = false;

  /** Storage is read once in a task, however many buttons ask, and parsed only where it has changed. */
  const read = () => {
    const storage = fresh ? undefined : storageOrNone();
    if (!storage) return bookmarks;
    const now = storage.getItem(KEY);
    if (now !== text) bookmarks = parsed((text = now));
    fresh = true;
    setTimeout(() => (fresh = false));
    return bookmarks;
  };
  const readAnew = () => {
    fresh = false;
    return new Map(read());
  };
  const write = (next: Map<string, Bookmark>) => {
    const json = JSON.stringify([...next.values()]);
    storageOrNone()?.setItem(KEY, json); // Throws when it is full; nothing has changed then.
    text = json;
    bookmarks = next;
    tell();
  };

  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    fresh = false;
    tell();
  };
  /** A page that was put aside has heard nothing. */
  const back = () => {
    const before = bookmarks;
    fresh = false;
    if (document.visibilityState === 'visible' && read() !== before) tell();
  };
  const listen = (change: 'addEventListener' | 'removeEventListener') => {
    window[change]('storage', fromOtherTab as EventListener);
    window[change]('pageshow', back);
    document[change]('visibilitychange', back);
  };

  return {
    get: (id) => read().get(id),
    set: (bookmark) => write(readAnew().set(bookmark.id, bookmark)),
    delete: (id) => {
      const next = readAnew();
      if (next.delete(id)) write(next);
    },
    list: () => [...read().values()],
    subscribe(listener) {
      if (listeners.size === 0) listen('addEventListener');
      // Of its own, so that one function may subscribe twice.
      const own = () => listener();
      listeners.add(own);
      return () => {
        if (listeners.delete(own) && listeners.size === 0) listen('removeEventListener');
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

/** Somebody else's or broken data is as good as none. */
function parsed(json: string | null): Map<string, Bookmark> {
  try {
    const saved: unknown = JSON.parse(json ?? '[]');
    const entries = Array.isArray(saved) ? saved.filter(isBookmark) : [];
    return new Map(entries.map((bookmark) => [bookmark.id, bookmark]));
  } catch {
    return new Map();
  }
}

const isBookmark = (value: unknown): value is Bookmark => {
  const { id, headline, url, saved } = (value ?? {}) as Record<string, unknown>;
  return [id, headline, url, saved].every((part) => typeof part === 'string');
};
