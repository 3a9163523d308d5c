import { warnOnce } from '../element/warn-once.ts';
import type { Bookmark, BookmarkStore } from './bookmark.ts';

const KEY = 'lede-bookmarks';

/** The bookmarks of this browser: in localStorage, shared by its tabs; in this page's memory where storage is refused. */
export function localStore(): BookmarkStore {
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());
  /** What was parsed last. */
  let text: string | null = null;
  let bookmarks: ReadonlyMap<string, Bookmark> = new Map();
  /** Whether `bookmarks` was read in this task. */
  let fresh = false;

  /** Reads storage once in a task, however many buttons ask, and parses it only after a change. */
  const read = () => {
    const storage = fresh ? undefined : storageOrNone();
    if (!storage) return bookmarks;
    const now = readItem(storage);
    if (now !== undefined && now !== text) bookmarks = parseBookmarks((text = now));
    fresh = true;
    setTimeout(() => (fresh = false));
    return bookmarks;
  };
  const copyFresh = () => {
    fresh = false;
    return new Map(read());
  };
  const write = (next: Map<string, Bookmark>) => {
    const json = JSON.stringify([...next.values()]);
    storageOrNone()?.setItem(KEY, json); // Throws when storage is full; then nothing has changed.
    text = json;
    bookmarks = next;
    notify();
  };

  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    fresh = false;
    notify();
  };
  /** A page that was in the background or the back/forward cache has missed events. */
  const onReturn = () => {
    const before = bookmarks;
    fresh = false;
    if (document.visibilityState === 'visible' && read() !== before) notify();
  };
  const listen = (change: 'addEventListener' | 'removeEventListener') => {
    window[change]('storage', onStorage as EventListener);
    window[change]('pageshow', onReturn);
    document[change]('visibilitychange', onReturn);
  };

  return {
    get: (id) => read().get(id),
    set: (bookmark) => write(copyFresh().set(bookmark.id, bookmark)),
    delete: (id) => {
      const next = copyFresh();
      if (next.delete(id)) write(next);
    },
    list: () => [...read().values()],
    subscribe(listener) {
      if (listeners.size === 0) listen('addEventListener');
      // A new function, so that one listener may subscribe twice.
      const entry = () => listener();
      listeners.add(entry);
      return () => {
        if (listeners.delete(entry) && listeners.size === 0) listen('removeEventListener');
      };
    },
  };
}

/** In a sandboxed frame, reading `localStorage` itself throws. */
function storageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    warnNoAccess();
    return undefined;
  }
}

/** Reading may throw too, in some private modes and embedded browsers; what this page has saved counts then. */
function readItem(storage: Storage): string | null | undefined {
  try {
    return storage.getItem(KEY);
  } catch {
    warnNoAccess();
    return undefined;
  }
}

const warnNoAccess = () =>
  warnOnce(
    '<lede-bookmark-button>: this page has no access to localStorage, so bookmarks are lost when it is closed.',
  );

/** Broken data, or that of another script, counts as no bookmarks. */
function parseBookmarks(json: string | null): Map<string, Bookmark> {
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
