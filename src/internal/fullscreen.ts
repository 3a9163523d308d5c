/** The video of an iPhone, which has a full screen of its own where nothing else has one. */
type Video = (Element & { webkitEnterFullscreen?: () => void }) | undefined;

/** Whether an element, or else a video in it, can fill the screen. */
export const canFullscreen = (element: Element, video?: Video): boolean =>
  Boolean(element.ownerDocument.fullscreenEnabled || video?.webkitEnterFullscreen);

export const isFullscreen = (element: Element): boolean => element.matches(':fullscreen');

/** Enters full screen, or leaves it. Resolves also where the browser refuses: nothing is lost then. */
export async function toggleFullscreen(element: Element, video?: Video): Promise<void> {
  const { ownerDocument } = element;
  try {
    if (isFullscreen(element)) await ownerDocument.exitFullscreen();
    else if (ownerDocument.fullscreenEnabled) await element.requestFullscreen();
    else video?.webkitEnterFullscreen?.();
  } catch {
    // Not by an act of the reader, or not allowed in this frame.
  }
}
