import type { ArrivedBy } from '../dialog-types.ts';
import { warnOnce } from '../element/warn-once.ts';

/** One picture as the lightbox shows it. */
export interface LightboxPicture {
  /** URL of the large picture. */
  src: string;
  /** More sizes of it, as in `<img srcset>`, and how wide it is shown (default `100vw`). */
  srcset?: string | undefined;
  sizes?: string | undefined;
  alt: string;
  /** Its caption: text, or a node whose children are copied. */
  caption?: string | Node | undefined;
  /** The thumbnail that the reader came from, shown until the large picture has loaded. */
  thumb?: HTMLImageElement | undefined;
  /** Its own address in the page, such as `#lead-3`. */
  address?: string | undefined;
}

const isPicture = (value: unknown): value is LightboxPicture => {
  const { src, alt } = (value ?? {}) as Partial<LightboxPicture>;
  return typeof src === 'string' && src !== '' && typeof alt === 'string';
};

/**
 * Pictures as a page may give them: a list of pictures, or of URLs. A missing `alt` is an empty one; null is no pictures;
 * anything else is left out, with a warning.
 */
export function readPictures(value: unknown): readonly LightboxPicture[] {
  if (Array.isArray(value) && value.every(isPicture)) return value;
  const list: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  const pictures = list.map((item) => {
    const picture = typeof item === 'string' ? { src: item } : item;
    if (isPicture(picture)) return picture;
    const fixed = picture && typeof picture === 'object' ? { ...picture, alt: '' } : undefined;
    return isPicture(fixed) ? fixed : undefined;
  });
  if (pictures.includes(undefined))
    warnOnce('<lede-lightbox>: pictures must be objects with a src, or URLs. Others were left out.');
  return pictures.filter((picture) => picture !== undefined);
}

/** `<lede-lightbox>` as the gallery uses it, by its tag alone. */
export interface LightboxElement extends HTMLElement {
  pictures: readonly LightboxPicture[];
  index: number;
  readonly open: boolean;
  show(index?: number, arrivedBy?: ArrivedBy): Promise<void>;
  close(): void;
}
