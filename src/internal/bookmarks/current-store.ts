import { globalState } from '../element/global-state.ts';
import type { BookmarkStore } from './bookmark.ts';
import { localStore } from './local-store.ts';

const state = globalState('bookmarks', () => ({
  custom: undefined as BookmarkStore | undefined,
  local: undefined as BookmarkStore | undefined,
  /** Called when the store in use changes, or says that a story was saved or removed. */
  listeners: new Set<() => void>(),
  unsubscribe: undefined as (() => void) | undefined,
}));

/** The store in use: the one that `setBookmarkStore()` has set, else that of this browser. */
export const bookmarkStore = (): BookmarkStore => state.custom ?? (state.local ??= localStore());

/** The store that the page has set, if any. */
export const customStore = (): BookmarkStore | undefined => state.custom;

const notify = () => state.listeners.forEach((listener) => listener());

/** One subscription for the page, which may have a thousand buttons, while there is a listener. */
function resubscribe(): void {
  state.unsubscribe?.();
  state.unsubscribe = state.listeners.size > 0 ? bookmarkStore().subscribe(notify) : undefined;
}

/** Keeps bookmarks in another store from now on, e.g. in the reader's account; without one, in this browser again. */
export function setBookmarkStore(store?: BookmarkStore): void {
  state.custom = store;
  resubscribe();
  notify();
}

/** Subscribes to the store in use, also after another one replaces it. Returns a function that unsubscribes. */
export function subscribeToStore(listener: () => void): () => void {
  // A new function, so that one listener may subscribe twice.
  const entry = () => listener();
  state.listeners.add(entry);
  if (state.listeners.size === 1) resubscribe();
  return () => {
    if (state.listeners.delete(entry) && state.listeners.size === 0) resubscribe();
  };
}
