/** The `viewBox` of a glyph that names none. */
export const CANVAS = '0 0 24 24';

/** The attributes of one `<path>` of a glyph in several colours. */
export interface GlyphLayer {
  readonly d: string;
  readonly [attribute: string]: string;
}

/** An icon as plain data, written by the compiler. */
export interface Glyph {
  readonly name: string;
  /** Default `0 0 24 24`. */
  readonly viewBox?: string;
  /** How `d` is painted: `line` strokes it 2 units wide, `solid` strokes and fills it. Default: filled. */
  readonly paint?: 'line' | 'solid';
  /** The only path. */
  readonly d?: string;
  /** The paths, in place of `d`, of a glyph whose paths differ in paint. */
  readonly layers?: readonly GlyphLayer[];
  /** Mirrored in right-to-left text. */
  readonly flip?: true;
}
