/** On iPhones nothing but a video can fill the screen, by a method of its own. */
type Video = (Element & { webkitEnterFullscreen?: () => void }) | undefined;

/** Whether an element, or else a video in it, can enter full screen. */
export const canFullscreen = (element: Element, video?: Video): boolean =>
  Boolean(element.ownerDocument.fullscreenEnabled || video?.webkitEnterFullscreen);

export const isFullscreen = (element: Element): boolean => element.matches(':fullscreen');

/** Enters or exits full screen. Resolves even if the browser refuses. */
export async function toggleFullscreen(element: Element, video?: Video): Promise<void> {
  const { ownerDocument } = element;
  try {
    if (isFullscreen(element)) await ownerDocument.exitFullscreen();
    else if (ownerDocument.fullscreenEnabled) await element.requestFullscreen();
    else video?.webkitEnterFullscreen?.();
  } catch {
    // Not called by a click or key, or not allowed in this frame.
  }
}
