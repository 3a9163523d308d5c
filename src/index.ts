export * from './components/article-card/index.ts';
export * from './components/bookmark-button/index.ts';
export * from './components/button/index.ts';
export * from './components/icon-button/index.ts';
export * from './components/icon/index.ts';
export * from './components/share/index.ts';
export * from './components/tag-list/index.ts';
export * from './components/tag/index.ts';
export { registerLocale, type Locale } from './internal/localize.ts';
