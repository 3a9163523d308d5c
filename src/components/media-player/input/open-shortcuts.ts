import { enterLayer, leaveLayer } from '../../../internal/history-layers.ts';
import type { Player } from '../player-context.ts';

/** Opens the dialog of keyboard shortcuts. The browser's Back closes it, as it closes every dialog. */
export function openShortcuts(player: Player): void {
  const dialog = player.shadowRoot?.querySelector<HTMLDialogElement>('.help');
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const layer = { onBack: () => dialog.close() };
  enterLayer(layer);
  dialog.addEventListener('close', () => leaveLayer(layer), { once: true });
}
