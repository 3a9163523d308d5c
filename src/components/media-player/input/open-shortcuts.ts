import { enterLayer, leaveLayer } from '../../../internal/history-layers.ts';
import { backLeaves } from '../../../internal/history-watch.ts';
import { watchRendering } from '../../../internal/watch-rendering.ts';
import type { Player } from '../player-context.ts';

/** Opens the dialog of keyboard shortcuts. The browser's Back closes it, unless `back` is `leaves`. */
export function openShortcuts(player: Player): void {
  const dialog = player.shadowRoot?.querySelector<HTMLDialogElement>('.help');
  if (!dialog || dialog.open) return;
  const layer = { onBack: () => dialog.close() };
  dialog.showModal();
  const stopWatching = watchRendering(dialog, () => dialog.close());
  const onClose = () => {
    stopWatching();
    leaveLayer(layer);
  };
  dialog.addEventListener('close', onClose, { once: true });
  if (!backLeaves(player)) enterLayer(layer);
}
