import { bookmarkStore, setBookmarkStore } from '../src/components/bookmark-button/index.ts';
import { setSprite } from '../src/components/icon/index.ts';

/** In an iframe of a documentation page, the storage is that of the page's other stories too. */
function isInPage(): boolean {
  const { parent } = globalThis;
  try {
    return parent !== globalThis.window && Boolean(parent.document.querySelector('.sbdocs'));
  } catch {
    return false;
  }
}

/**
 * Forgets what readers leave in a browser, so that each story alone is what it is after another: bookmarks, positions
 * of media, the reader's server. On a documentation page all stories stand at once, each with its own `story-id`.
 */
export async function freshPage({ viewMode }: { viewMode?: string }): Promise<void> {
  if (viewMode === 'docs' || isInPage()) return;
  setBookmarkStore();
  setSprite(undefined);
  for (const { id } of await bookmarkStore().list()) await bookmarkStore().delete(id);
  for (const key of Object.keys(localStorage))
    if (key.startsWith('lede-') && !key.startsWith('lede-storybook')) localStorage.removeItem(key);
}
