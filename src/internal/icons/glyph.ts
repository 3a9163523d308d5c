/** Attributes of one `<path>` of a many-coloured glyph. */
export interface GlyphLayer {
  readonly d: string;
  readonly [attribute: string]: string;
}

/** An icon as plain data, as the compiler writes it. */
export interface Glyph {
  readonly name: string;
  /** Left out where it is `0 0 24 24`. */
  readonly viewBox?: string;
  /** How `d` is painted: a 2 u line, a line and its filling, or (left out) filled alone. */
  readonly paint?: 'line' | 'solid';
  readonly d?: string;
  /** In place of `d`, where paths differ in paint. */
  readonly layers?: readonly GlyphLayer[];
  /** Mirrored where the text runs right to left. */
  readonly flip?: true;
}
