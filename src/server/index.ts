// HTML of stories for templates of any language, at a server: strings, without a DOM and without Lit.
export type { Picture, Recording, Story, StoryTag, Track } from '../internal/data/story.ts';
export { registerIcons } from '../internal/icons/icon-registry.ts';
export { registerNetwork } from '../internal/networks/registry.ts';
export { socialUrl } from '../internal/networks/social-networks.ts';
export { registerLocale, type Locale } from '../locales/register-locale.ts';
export { articleCard, type CardOptions } from './article-card.ts';
export { bookmarkForm, type BookmarkOptions } from './bookmark-form.ts';
export type { ServerOptions } from './context.ts';
export { icon, type IconOptions } from './icon.ts';
export { newsArticle, newsArticleJsonLd, type Author, type JsonLdOptions } from './json-ld.ts';
export { shareLinks, type ShareOptions } from './share-links.ts';
export { socialLinks, type SocialOptions, type SocialProfile } from './social-links.ts';
export { storyHead } from './story-head.ts';
export { mediaPlayer, pictureGallery } from './story-media.ts';
export { tagLinks, type TagOptions } from './story-tags.ts';
export { storyTime, type TimeOptions } from './story-time.ts';
