// As lightbox.ts, for pages that have every element: with all of them, so that esbuild leaves these in one file.
import '../../define.ts';
export * from './lightbox-parts.ts';
