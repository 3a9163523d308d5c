export { LedeArticleCard } from './article-card.ts';
export type { Picture, Story, StoryTag } from './story.ts';
