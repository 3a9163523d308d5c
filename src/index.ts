export * from './components/article-card/index.ts';
export * from './components/bookmark-button/index.ts';
export * from './components/dialog/index.ts';
export * from './components/gallery/index.ts';
export * from './components/icon/index.ts';
export * from './components/lightbox/index.ts';
export * from './components/media-player/index.ts';
export * from './components/share/index.ts';
export { registerLocale, type Locale } from './internal/localize.ts';
