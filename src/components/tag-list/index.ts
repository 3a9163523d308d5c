export type { TagData } from './data.ts';
export { LedeTagList } from './tag-list.ts';
