/**
 * Whether a click means "open it here": made with the main button and without a modifier key. With one, the browser
 * opens a new tab or window, or downloads.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
