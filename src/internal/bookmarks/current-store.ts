import { globalState } from '../../internal/element/global-state.ts';
import type { BookmarkStore } from './bookmark.ts';
import { localStore } from './local-store.ts';

const state = globalState('bookmarks', () => ({
  custom: undefined as BookmarkStore | undefined,
  local: undefined as BookmarkStore | undefined,
  resubscribers: new Set<() => void>(),
}));

/** The store in use: the one that `setBookmarkStore()` has set, else that of this browser. */
export const bookmarkStore = (): BookmarkStore => state.custom ?? (state.local ??= localStore());

/** The store that the page has set, if any. */
export const customStore = (): BookmarkStore | undefined => state.custom;

/** Keeps bookmarks in another store from now on, e.g. in the reader's account; without one, in this browser again. */
export function setBookmarkStore(store?: BookmarkStore): void {
  state.custom = store;
  for (const resubscribe of state.resubscribers) resubscribe();
}

/** Subscribes to the store in use, also after another one replaces it. Returns a function that unsubscribes. */
export function subscribeToStore(listener: () => void): () => void {
  let unsubscribe = bookmarkStore().subscribe(listener);
  const resubscribe = () => {
    unsubscribe();
    unsubscribe = bookmarkStore().subscribe(listener);
    listener();
  };
  state.resubscribers.add(resubscribe);
  return () => {
    unsubscribe();
    state.resubscribers.delete(resubscribe);
  };
}
