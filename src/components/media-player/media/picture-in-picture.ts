import type { MediaElement } from './media-controller.ts';

/** Whether the browser and the page allow a small window on top of the others. */
export const canPip = (media: MediaElement | undefined): boolean =>
  Boolean(
    media?.requestPictureInPicture &&
    media.ownerDocument.pictureInPictureEnabled &&
    !media.disablePictureInPicture,
  );

export const isPip = (media: MediaElement | undefined): boolean =>
  Boolean(media && (media.getRootNode() as Document).pictureInPictureElement === media);

/** Opens the small window, or closes it. */
export async function togglePip(media: MediaElement | undefined): Promise<void> {
  try {
    if (isPip(media)) await media!.ownerDocument.exitPictureInPicture();
    else await media?.requestPictureInPicture?.();
  } catch {
    // The browser refused, or the video has no picture yet.
  }
}
