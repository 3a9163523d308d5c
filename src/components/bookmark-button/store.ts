import { globalState } from '../../internal/element/global-state.ts';
import { localStore } from './local-store.ts';

/** A saved story. */
export interface Bookmark {
  id: string;
  headline: string;
  url: string;
  /** When it was saved, ISO 8601. */
  saved: string;
}

export type Maybe<T> = T | Promise<T>;

/** Where bookmarks live. Give your own to `setBookmarkStore()` to keep them in the reader's account. */
export interface BookmarkStore {
  get(id: string): Maybe<Bookmark | undefined>;
  set(bookmark: Bookmark): Maybe<void>;
  delete(id: string): Maybe<void>;
  list(): Maybe<Bookmark[]>;
  /** Calls back when a story was saved or removed, here or in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

const state = globalState('bookmarks', () => ({
  own: undefined as BookmarkStore | undefined,
  local: undefined as BookmarkStore | undefined,
  users: new Set<() => void>(),
}));

/** The store in use; that of this browser unless another was set. */
export const bookmarkStore = (): BookmarkStore => state.own ?? (state.local ??= localStore());

/** The store that the page has set, if it has. */
export const ownStore = (): BookmarkStore | undefined => state.own;

/** Keeps bookmarks somewhere else from now on, e.g. in an account; without one, in this browser again. */
export function setBookmarkStore(store?: BookmarkStore): void {
  state.own = store;
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
