/** Takes a lightbox to the full screen or back. A page may be refused it; nothing is lost then. */
export function toggleScreen(root: ShadowRoot): void {
  const done = root.fullscreenElement
    ? document.exitFullscreen()
    : root.querySelector('.frame')!.requestFullscreen?.();
  void done?.catch(() => {});
}
