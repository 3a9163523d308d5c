// A module of its own, so that bundlers leave it apart from the gallery, and say nothing where a page has both at once.
// With the gallery, so that esbuild leaves what a page loads at once in one file, which compresses better than two.
import '../gallery.ts';
import '../lightbox.ts';
