// As in share.ts.
import '../article-card.ts';
import '../bookmark-button.ts';
