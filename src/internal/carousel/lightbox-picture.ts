import type { ArrivedBy } from '../dialog-types.ts';

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

/** `<lede-lightbox>` as the gallery uses it, by its tag alone. */
export interface LightboxElement extends HTMLElement {
  pictures: readonly LightboxPicture[];
  index: number;
  readonly open: boolean;
  show(index?: number, arrivedBy?: ArrivedBy): Promise<void>;
  close(): void;
}
