import { warnUndefined } from './internal/element/warn-undefined.ts';
export * from './components/article-card/index.ts';
export * from './components/bookmark-button/index.ts';
export * from './components/button/index.ts';
export * from './components/dialog/index.ts';
export * from './components/gallery/index.ts';
export * from './components/icon-button/index.ts';
export * from './components/icon/index.ts';
export * from './components/lightbox/index.ts';
export * from './components/media-player/index.ts';
export * from './components/share/index.ts';
export * from './components/social-links/index.ts';
export * from './components/tag-list/index.ts';
export * from './components/tag/index.ts';
export { defineIn } from './internal/element/define.ts';
export { registerLocale, type Locale } from './locales/register-locale.ts';

// For developers only, as every warning: the build takes it out of what readers get.
warnUndefined();
