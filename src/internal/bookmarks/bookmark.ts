/** A saved story. */
export interface Bookmark {
  /** What the story is known by: its `story-id`, else its absolute URL. */
  id: string;
  headline: string;
  /** Absolute. */
  url: string;
  /** When it was saved, ISO 8601. */
  saved: string;
}

/** The part of a bookmark that a button knows. */
export type StoredStory = Omit<Bookmark, 'saved'>;

export type MaybePromise<T> = T | Promise<T>;

/** Where bookmarks are stored. Provide your own to `setBookmarkStore()` to keep them in the reader's account. */
export interface BookmarkStore {
  get(id: string): MaybePromise<Bookmark | undefined>;
  set(bookmark: Bookmark): MaybePromise<void>;
  delete(id: string): MaybePromise<void>;
  list(): MaybePromise<Bookmark[]>;
  /** Calls the listener when a story was saved or removed, here or in another tab. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}
