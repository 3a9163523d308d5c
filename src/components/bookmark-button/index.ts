export { LedeBookmarkButton } from './bookmark-button.ts';
export { followBookmarks } from './follow-bookmarks.ts';
export { localStore } from './local-store.ts';
export { bookmarkStore, setBookmarkStore } from './current-store.ts';
export type { Bookmark, BookmarkStore } from './bookmark.ts';
