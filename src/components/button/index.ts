export { LedeButton } from './button.ts';
