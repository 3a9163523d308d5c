import { globalState } from '../../internal/element/global-state.ts';
import type { DialogElement } from '../../internal/dialog-types.ts';
import { composedParent } from './restore-focus.ts';

/** All open dialogs of the page, the topmost last. */
const dialogs = globalState('open-dialogs', () => new Set<DialogElement>());

/** Notes an open dialog. Returns a function that forgets it. */
export function trackOpenDialog(dialog: DialogElement): () => void {
  dialogs.add(dialog);
  return () => void dialogs.delete(dialog);
}

export const isTopmost = (dialog: DialogElement): boolean => [...dialogs].at(-1) === dialog;

function isInside(node: Node, ancestor: Node): boolean {
  let at: Node | null = node;
  while (at && at !== ancestor) at = composedParent(at);
  return at === ancestor;
}

/** Closes the open dialogs inside a dialog, which can't be seen without it but would block the page. */
export function closeNestedDialogs(outer: DialogElement): void {
  for (const dialog of [...dialogs].toReversed())
    if (dialog !== outer && isInside(dialog, outer)) dialog.close();
}
