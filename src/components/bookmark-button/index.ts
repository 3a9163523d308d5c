export { LedeBookmarkButton } from './bookmark-button.ts';
export { followBookmarks } from './follow-bookmarks.ts';
export { localStore } from './local-store.ts';
export { bookmarkStore, setBookmarkStore, type Bookmark, type BookmarkStore } from './store.ts';
