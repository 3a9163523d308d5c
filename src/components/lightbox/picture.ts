/** One picture as the lightbox shows it. */
export interface LightboxPicture {
  /** The large picture. */
  src: string;
  /** More sizes of it, as in `<img srcset>`, and how wide it is shown (default `100vw`). */
  srcset?: string | undefined;
  sizes?: string | undefined;
  alt: string;
  /** Its caption: text, or a node to be copied. */
  caption?: string | Node | undefined;
  /** The small picture that the reader came from, shown until the large one is there. */
  thumb?: HTMLImageElement | undefined;
  /** Its own address in the page, such as `#lead-3`. */
  address?: string | undefined;
}

/** A copy of a caption that may stand in the page beside the first: without ids. */
function copyOf(caption: string | Node): string | Node {
  if (typeof caption === 'string') return caption;
  const copy = document.createDocumentFragment();
  for (const child of caption.childNodes) copy.append(child.cloneNode(true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** Copies captions, each once in a row: one that is shown is not made anew by each turn of a wheel. */
export function captions(): (picture: LightboxPicture | undefined) => string | Node | undefined {
  let last: LightboxPicture | undefined;
  let copy: string | Node | undefined;
  return (picture) => {
    if (picture !== last) copy = picture?.caption && copyOf(picture.caption);
    last = picture;
    return copy;
  };
}
