export { LedeDialog } from './dialog.ts';
export type { DialogCloseReason } from './reason.ts';
