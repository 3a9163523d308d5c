// A module of its own, so that bundlers leave it apart from the card, and say nothing where a page has both at once.
// With the card, so that esbuild leaves what a page loads at once in one file, which compresses better than two.
import '../article-card.ts';
import '../share.ts';
