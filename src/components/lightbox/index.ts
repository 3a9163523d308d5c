export { LedeLightbox } from './lightbox.ts';
export type { LightboxPicture } from './picture.ts';
