export { LedeIconButton } from './icon-button.ts';
