export { LedeGallery } from './gallery.ts';
