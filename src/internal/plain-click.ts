/**
 * Whether a click means "open it here": made with the main button and without a modifier key.
 *
 * Any other click is left to the browser, which opens a new tab or window, downloads or scrolls.
 *
 * @returns true for the click of a key or a script too.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
