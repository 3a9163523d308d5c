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
  /** Paragraphs. */
  body?: readonly string[] | undefined;
  tags?: readonly StoryTag[] | undefined;
}
