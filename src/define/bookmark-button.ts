import { LedeBookmarkButton } from '../components/bookmark-button/bookmark-button.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { iconBookmarkB } from '../generated/glyphs/bookmark-b.ts';
import { iconBookmark } from '../generated/glyphs/bookmark.ts';
import { define } from '../internal/element/define.ts';

// Before the definition, so that the first render, which hydrates, equals the server's.
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
