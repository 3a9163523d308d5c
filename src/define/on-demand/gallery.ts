// The lightbox and its parts, in one file.
// With the element, so that esbuild leaves what a page loads at once in one file, which compresses better than two.
import '../gallery.ts';
import '../at-once/lightbox.ts';
export * from './lightbox-parts.ts';
