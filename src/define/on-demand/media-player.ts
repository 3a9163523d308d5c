// With the element, so that esbuild leaves what a page loads at once in one file, which compresses better than two.
import '../media-player.ts';
export * from './media-player-parts.ts';
