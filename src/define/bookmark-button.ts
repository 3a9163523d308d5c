import { LedeBookmarkButton } from '../components/bookmark-button/bookmark-button.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { iconBookmarkB } from '../glyphs/bookmark-b.ts';
import { iconBookmark } from '../glyphs/bookmark.ts';
import { define } from '../internal/define.ts';

// Before the definition, so that what the server drew and what hydrates agree.
registerIcons(iconBookmark, iconBookmarkB);
define('lede-bookmark-button', LedeBookmarkButton);

declare global {
  interface HTMLElementTagNameMap {
    'lede-bookmark-button': LedeBookmarkButton;
  }
  interface GlobalEventHandlersEventMap {
    'lede-bookmark-change': CustomEvent<{ id: string; saved: boolean; headline: string; url: string }>;
  }
}
