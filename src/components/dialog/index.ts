export { LedeDialog } from './dialog.ts';
export type { DialogCloseReason } from '../../internal/dialog-types.ts';
