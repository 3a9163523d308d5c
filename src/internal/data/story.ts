/** A picture. */
export interface Picture {
  /** URL of the image file. */
  src: string;
  /** Alternative text: what the picture shows. */
  alt: string;
  caption?: string | null | undefined;
  credit?: string | null | undefined;
  srcset?: string | null | undefined;
  sizes?: string | null | undefined;
  /** Width in pixels. With `height`, it reserves the picture's space. */
  width?: number | null | undefined;
  height?: number | null | undefined;
}

/** Captions, chapters or thumbnails of a recording, as in `<track>`. */
export interface Track {
  src: string;
  /** Default `captions`. */
  kind?: 'captions' | 'subtitles' | 'chapters' | 'metadata' | null | undefined;
  srclang?: string | null | undefined;
  label?: string | null | undefined;
}

/** A video or audio file that plays in the card. */
export interface Recording {
  src: string;
  /** Duration: seconds, `2:31`, or ISO 8601, `PT2M31S`. Any other text is shown as it is. */
  duration?: number | string | null | undefined;
  /** URL of a video's poster image. Default: the story's picture. */
  poster?: string | null | undefined;
  /** A video's width in pixels. With `height`, it reserves the video's space. Default 1920 × 1080. */
  width?: number | null | undefined;
  height?: number | null | undefined;
  tracks?: readonly Track[] | null | undefined;
}

/** A topic. */
export interface StoryTag {
  name: string;
  url?: string | null | undefined;
}

/**
 * A story as data. All text is plain text: markup is shown as text, never parsed. null, undefined and an empty string mean
 * that a part is missing. Where the meaning is clear, other types are accepted: a number as text, a URL alone as a picture
 * or recording, a name alone as a tag, a single item as a list. Any other value counts as missing, with a warning.
 */
export interface Story {
  /** Identifies the story to bookmarks. Default: its `url`. */
  id?: string | null | undefined;
  headline: string;
  url?: string | null | undefined;
  /** The section or running topic above the headline. */
  kicker?: string | null | undefined;
  standfirst?: string | null | undefined;
  /** The authors. */
  byline?: string | null | undefined;
  /**
   * Publication time: ISO 8601, a `Date`, or milliseconds or seconds since 1970. A moment in time (with `Z`, an offset, or
   * not a string) is shown relative to now for a week: "2 hours ago". Without a zone, such as `2023-04-08T05:17`, it is the
   * newsroom's local time, and shown as it is.
   */
  published?: string | Date | number | null | undefined;
  /** The time as text, to be shown unchanged. */
  publishedText?: string | null | undefined;
  picture?: Picture | null | undefined;
  /** A video in place of the picture, played by `<lede-media-player>` if that is imported, else by the browser's player. */
  video?: Recording | null | undefined;
  /** An audio file, with a player below the picture or the pictures; a story with a video plays that alone. */
  audio?: Recording | null | undefined;
  /**
   * Two or more pictures, shown by `<lede-gallery>` in place of the picture. Where the card or the story has an `id`, each
   * picture has a URL, such as `#id-3`.
   */
  pictures?: readonly Picture[] | null | undefined;
  /** The paragraphs of the body. */
  body?: readonly string[] | null | undefined;
  tags?: readonly StoryTag[] | null | undefined;
}
