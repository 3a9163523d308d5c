// The style sheets of all elements, one after the other: they are like one another, and compress better side by side than
// each beside its element. Imported for their place in a bundle alone.
// oxlint-disable import/no-empty-named-blocks -- without the braces esbuild warns of imports without side effects
import {} from '../../components/article-card/article-card.styles.ts';
import {} from '../../components/bookmark-button/bookmark-button.styles.ts';
import {} from '../../components/button/button.styles.ts';
import {} from '../../components/dialog/dialog.styles.ts';
import {} from '../../components/gallery/gallery.styles.ts';
import {} from '../../components/icon-button/icon-button.styles.ts';
import {} from '../../components/icon-button/tooltip.styles.ts';
import {} from '../../components/icon/icon.styles.ts';
import {} from '../../components/media-player/styles/index.ts';
import {} from '../../components/share/share.styles.ts';
import {} from '../../components/tag-list/tag-list.styles.ts';
import {} from '../../components/tag/tag.styles.ts';
import {} from '../../internal/action/action.styles.ts';
