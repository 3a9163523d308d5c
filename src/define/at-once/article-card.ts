// What Node, and a page with all elements, get in place of define/article-card: the card with its buttons. A server renders
// them, so that they work before the script and without it; such a page has them already.
import '../bookmark-button.ts';
import '../share.ts';
import './card-alone.ts';
