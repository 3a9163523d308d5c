export { LedeLightbox } from './lightbox.ts';
export type { LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';
