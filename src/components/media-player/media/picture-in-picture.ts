import type { Media } from './media-controller.ts';

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
