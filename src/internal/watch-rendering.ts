/**
 * Watches whether an open modal dialog is still rendered: one in a tab panel that was hidden would leave the page inert.
 *
 * @param onHidden - Called when it is open but not rendered.
 * @returns a function that stops watching.
 */
export function watchRendering(dialog: HTMLDialogElement, onHidden: () => void): () => void {
  if (!globalThis.IntersectionObserver) return () => {};
  const observer = new IntersectionObserver(() => {
    if (dialog.open && dialog.isConnected && !dialog.checkVisibility()) onHidden();
  });
  observer.observe(dialog);
  return () => observer.disconnect();
}
