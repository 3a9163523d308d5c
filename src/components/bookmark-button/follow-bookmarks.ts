import { bookmarkStore, followStore, type Bookmark } from './store.ts';

/**
 * Gives all saved stories, newest first: now, and whenever one is saved or removed, here or in another tab.
 *
 * @param failed - Is told when the store could not be read. Default: the window's `error` event is.
 * @returns The way to stop.
 */
export function followBookmarks(
  listener: (bookmarks: Bookmark[]) => void,
  failed: (error: unknown) => void = reportError,
): () => void {
  let asked = 0;
  const read = async () => {
    const question = ++asked;
    try {
      const bookmarks = await bookmarkStore().list();
      // An answer to an older question may come later.
      if (question === asked) listener(bookmarks.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)));
    } catch (error) {
      if (question === asked) failed(error);
    }
  };
  const stop = followStore(() => void read());
  void read();
  return () => {
    asked = -1;
    stop();
  };
}
