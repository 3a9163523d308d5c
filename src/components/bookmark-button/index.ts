export { LedeBookmarkButton } from './bookmark-button.ts';
export { followBookmarks } from './follow-bookmarks.ts';
export { localStore } from '../../internal/bookmarks/local-store.ts';
export { bookmarkStore, setBookmarkStore } from '../../internal/bookmarks/current-store.ts';
export type { Bookmark, BookmarkStore } from '../../internal/bookmarks/bookmark.ts';
