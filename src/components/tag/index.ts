export { LedeTag } from './tag.ts';
