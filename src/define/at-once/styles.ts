// The style sheets of all elements, one after the other: they are like one another, and compress better side by side than
// each beside its element. Imported for their place in a bundle alone.
import '../../components/article-card/article-card.styles.ts';
import '../../components/bookmark-button/bookmark-button.styles.ts';
import '../../components/button/button.styles.ts';
import '../../components/dialog/dialog.styles.ts';
import '../../components/gallery/gallery.styles.ts';
import '../../components/icon-button/icon-button.styles.ts';
import '../../components/icon-button/tooltip.styles.ts';
import '../../components/icon/icon.styles.ts';
import '../../components/media-player/styles/index.ts';
import '../../components/share/share.styles.ts';
import '../../components/tag-list/tag-list.styles.ts';
import '../../components/tag/tag.styles.ts';
import '../../internal/action/action.styles.ts';
