import { backLeaves, enterLayer, leaveLayer } from '../../../internal/history-layers.ts';
import type { Player } from '../player-context.ts';

/** Opens the dialog of keyboard shortcuts. The browser's Back closes it, unless `back` is `leaves`. */
export function openShortcuts(player: Player): void {
  const dialog = player.shadowRoot?.querySelector<HTMLDialogElement>('.help');
  if (!dialog || dialog.open) return;
  const layer = { onBack: () => dialog.close() };
  dialog.addEventListener('close', () => leaveLayer(layer), { once: true });
  dialog.showModal();
  if (!backLeaves(player)) enterLayer(layer);
}
