/** Takes an element to the full screen or back. A page may be refused it; nothing is lost then. */
export function toggleScreen(element: Element, isFull: boolean): void {
  const done = isFull ? document.exitFullscreen() : element.requestFullscreen?.();
  void done?.catch(() => {});
}
