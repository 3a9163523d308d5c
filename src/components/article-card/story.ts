/** The lead picture. */
export interface Picture {
  src: string;
  /** What it shows, for who does not see it. */
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  srcset?: string | undefined;
  sizes?: string | undefined;
  /** Pixels; with `height` they reserve the picture's place. */
  width?: number | undefined;
  height?: number | undefined;
}

/** Captions, chapters or thumbnails of a recording, as of `<track>`. */
export interface Track {
  src: string;
  /** Default `captions`. */
  kind?: 'captions' | 'subtitles' | 'chapters' | 'metadata' | undefined;
  srclang?: string | undefined;
  label?: string | undefined;
}

/** A video or audio file that plays in the card. */
export interface Recording {
  src: string;
  /** How long it is: seconds, `2:31`, or ISO 8601, `PT2M31S`. */
  duration?: number | string | undefined;
  /** A video's still. Default: the story's picture. */
  poster?: string | undefined;
  /** A video's pixels; with `height` they reserve its place. */
  width?: number | undefined;
  height?: number | undefined;
  tracks?: readonly Track[] | undefined;
}

/** A topic. */
export interface StoryTag {
  name: string;
  url?: string | undefined;
}

/** A story as data. All text is plain text: markup in it is shown, never run. */
export interface Story {
  /** What bookmarks know it by. Default: its `url`. */
  id?: string | undefined;
  headline: string;
  url?: string | undefined;
  /** The section or running topic above the headline. */
  kicker?: string | undefined;
  standfirst?: string | undefined;
  byline?: string | undefined;
  /** ISO 8601: `2023-04-08T05:17` is the clock on the newsroom's wall, with `Z` or an offset a moment in time. */
  published?: string | undefined;
  /** The time as it is to be read, where it must not be reformatted. */
  publishedText?: string | undefined;
  picture?: Picture | undefined;
  /** Played in the picture's place by `<lede-media-player>`, if that is imported, else by the browser's own. */
  video?: Recording | undefined;
  /** Played below the picture. */
  audio?: Recording | undefined;
  /**
   * Several pictures, in a `<lede-gallery>` in the picture's place. Where the card or the story has an `id`, each has
   * an address: `#id-3`. Without one it has none.
   */
  pictures?: readonly Picture[] | undefined;
  /** Paragraphs. */
  body?: readonly string[] | undefined;
  tags?: readonly StoryTag[] | undefined;
}
