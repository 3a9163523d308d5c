export type { TagData } from '../../internal/data/tags.ts';
export { LedeTagList } from './tag-list.ts';
