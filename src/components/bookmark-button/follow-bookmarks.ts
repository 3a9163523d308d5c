import type { Bookmark } from '../../internal/bookmarks/bookmark.ts';
import { bookmarkStore, subscribeToStore } from '../../internal/bookmarks/current-store.ts';

/**
 * Calls a listener with all saved stories, newest first: at once, and whenever one is saved or removed, here or in
 * another tab.
 *
 * @param onError - Called when the store could not be read. Default: the window's `error` event fires.
 * @returns A function that unsubscribes.
 */
export function followBookmarks(
  listener: (bookmarks: Bookmark[]) => void,
  onError: (error: unknown) => void = reportError,
): () => void {
  let latest = 0;
  const read = async () => {
    const request = ++latest;
    try {
      const bookmarks = await bookmarkStore().list();
      // The answer to an older request may arrive later.
      if (request === latest) listener(bookmarks.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)));
    } catch (error) {
      if (request === latest) onError(error);
    }
  };
  const unsubscribe = subscribeToStore(() => void read());
  void read();
  return () => {
    latest = -1;
    unsubscribe();
  };
}
