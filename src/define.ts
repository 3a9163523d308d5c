// Registers every element.
import './define/at-once/article-card.ts';
import './define/bookmark-button.ts';
import './define/button.ts';
import './define/dialog.ts';
import './define/gallery.ts';
import './define/icon-button.ts';
import './define/icon.ts';
import './define/lightbox.ts';
import './define/media-player.ts';
import './define/share.ts';
import './define/social-links.ts';
import './define/tag-list.ts';
import './define/tag.ts';
