import { warnOnce } from '../../internal/element/warn-once.ts';

/** Names the native dialog directly: not every browser lets a label cross into a shadow root. */
export function nameDialog(host: Element, dialog: HTMLDialogElement, label: string): void {
  const heading = host.querySelector(':scope > [slot=heading]');
  const name = heading?.textContent.trim() || label;
  if (name) dialog.setAttribute('aria-label', name);
  else dialog.removeAttribute('aria-label');
  if ('ariaLabelledByElements' in dialog) dialog.ariaLabelledByElements = heading ? [heading] : null;
  if (!name) warnOnce('<lede-dialog>: give it a name, by label or a heading in the slot "heading".');
}
