export { LedeBookmarkButton } from './bookmark-button.ts';
export { bookmarkStore, localStore, setBookmarkStore, type Bookmark, type BookmarkStore } from './store.ts';
