export { LedeArticleCard } from './article-card.ts';
export type { Picture, Story, StoryTag } from '../../internal/data/story.ts';
