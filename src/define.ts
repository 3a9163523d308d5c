// Registers every element.
import './define/at-once/styles.ts';
import './define/at-once/article-card.ts';
import './define/at-once/gallery.ts';
import './define/at-once/lightbox.ts';
import './define/at-once/media-player.ts';
import './define/bookmark-button.ts';
import './define/button.ts';
import './define/dialog.ts';
import './define/icon-button.ts';
import './define/icon.ts';
import './define/share.ts';
import './define/social-links.ts';
import './define/tag-list.ts';
import './define/tag.ts';
import { iconDownload } from './generated/glyphs/download.ts';
import { defineOnDemand } from './internal/element/on-demand.ts';
import { registerIcons } from './internal/icons/icon-registry.ts';

// Both parts have it, and bundlers would put it into a file of its own.
registerIcons(iconDownload);
// Parts of their own, which import this module: bundlers leave everything else in one file.
defineOnDemand('lightbox/parts', () => import('./define/on-demand/all-lightbox.ts'));
defineOnDemand('media-player/parts', () => import('./define/on-demand/all-media-player.ts'));
