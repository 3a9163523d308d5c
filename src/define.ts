// Registers every element.
// First the style sheets, for their place in a bundle alone: they are like one another, and compress better side by side
// than each beside its element.
// oxlint-disable import/no-empty-named-blocks -- without the braces esbuild warns of imports without side effects
import {} from './components/article-card/article-card.styles.ts';
import {} from './components/bookmark-button/bookmark-button.styles.ts';
import {} from './components/button/button.styles.ts';
import {} from './components/dialog/dialog.styles.ts';
import {} from './components/gallery/gallery.styles.ts';
import {} from './components/icon-button/icon-button.styles.ts';
import {} from './components/icon-button/tooltip.styles.ts';
import {} from './components/icon/icon.styles.ts';
import {} from './components/media-player/styles/index.ts';
import {} from './components/share/share.styles.ts';
import {} from './components/tag-list/tag-list.styles.ts';
import {} from './components/tag/tag.styles.ts';
import {} from './internal/action/action.styles.ts';
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
