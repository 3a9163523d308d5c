import type { LightboxPicture } from '../../internal/carousel/lightbox-picture.ts';

/** A copy of a caption's content without ids, since the original stays in the page. */
function copyCaption(caption: string | Node): string | Node {
  if (typeof caption === 'string') return caption;
  const copy = document.createDocumentFragment();
  for (const child of caption.childNodes) copy.append(child.cloneNode(true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** Returns a function that copies a picture's caption, once for renders in a row of the same picture. */
export function captionCopier(): (picture: LightboxPicture | undefined) => string | Node | undefined {
  let last: LightboxPicture | undefined;
  let copy: string | Node | undefined;
  return (picture) => {
    if (picture !== last) copy = picture?.caption && copyCaption(picture.caption);
    last = picture;
    return copy;
  };
}

/** A caption's text, to be announced. */
export function captionText({ caption = '' }: Partial<LightboxPicture> = {}): string {
  const text = typeof caption === 'string' ? caption : (caption.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}
