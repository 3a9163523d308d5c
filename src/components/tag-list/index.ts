export type { TagData } from './tag-data.ts';
export { LedeTagList } from './tag-list.ts';
