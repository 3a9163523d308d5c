import type { Media } from './media-controller.ts';

/** Whether there is a full screen: of the whole player or, on iPhones, of the video alone. */
export const canFullscreen = (host: HTMLElement, media: Media | undefined): boolean =>
  Boolean(host.ownerDocument.fullscreenEnabled || media?.webkitEnterFullscreen);

export const isFullscreen = (host: HTMLElement): boolean => host.matches(':fullscreen');

/** Into full screen, or out of it. Resolves also where the browser refuses. */
export async function toggleFullscreen(host: HTMLElement, media: Media | undefined): Promise<void> {
  try {
    if (isFullscreen(host)) await host.ownerDocument.exitFullscreen();
    else if (host.ownerDocument.fullscreenEnabled) await host.requestFullscreen();
    else media?.webkitEnterFullscreen?.();
  } catch {
    // Not by the reader's act, or not in this frame.
  }
}

/** Whether a small window above others can show it. */
export const canPip = (media: Media | undefined): boolean =>
  Boolean(
    media?.requestPictureInPicture &&
    media.ownerDocument.pictureInPictureEnabled &&
    !media.disablePictureInPicture,
  );

export const isPip = (media: Media | undefined): boolean =>
  Boolean(media && (media.getRootNode() as Document).pictureInPictureElement === media);

export async function togglePip(media: Media | undefined): Promise<void> {
  try {
    if (isPip(media)) await media!.ownerDocument.exitPictureInPicture();
    else await media?.requestPictureInPicture?.();
  } catch {
    // Nothing to show yet, or refused.
  }
}
