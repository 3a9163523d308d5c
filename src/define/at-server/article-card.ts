// What Node gets in place of define/article-card: a server renders the card's buttons as well, so that they work before
// the script and without it.
import '../bookmark-button.ts';
import '../share.ts';
import '../article-card.ts';
