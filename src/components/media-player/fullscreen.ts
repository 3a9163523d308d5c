import type { Media } from './deck.ts';

type Host = HTMLElement & { webkitRequestFullscreen?(): void };
type Page = Document & { webkitExitFullscreen?(): void; webkitFullscreenEnabled?: boolean };

const page = (host: Host) => host.ownerDocument as Page;
const ofPage = (host: Host) => page(host).fullscreenEnabled || page(host).webkitFullscreenEnabled;

/** Whether there is a full screen: of the whole player or, on iPhones, of the video alone. */
export const canFullscreen = (host: Host, media: Media | undefined): boolean =>
  Boolean(ofPage(host) || media?.webkitEnterFullscreen);

export const isFullscreen = (host: Host): boolean =>
  host.matches(':fullscreen') || host.matches(':-webkit-full-screen');

/** Into full screen, or out of it. Resolves also where the browser refuses. */
export async function toggleFullscreen(host: Host, media: Media | undefined): Promise<void> {
  try {
    if (isFullscreen(host)) await (page(host).exitFullscreen?.() ?? page(host).webkitExitFullscreen?.());
    else if (!ofPage(host)) media?.webkitEnterFullscreen?.();
    else await (host.requestFullscreen?.() ?? host.webkitRequestFullscreen?.());
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
