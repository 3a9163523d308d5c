/** A picture. */
export interface Picture {
  /** URL of the image file. */
  src: string;
  /** Alternative text: what the picture shows. */
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
  srcset?: string | undefined;
  sizes?: string | undefined;
  /** Width in pixels. With `height`, it reserves the picture's space. */
  width?: number | undefined;
  height?: number | undefined;
}

/** Captions, chapters or thumbnails of a recording, as in `<track>`. */
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
  /** Duration: seconds, `2:31`, or ISO 8601, `PT2M31S`. Any other text is shown as it is. */
  duration?: number | string | undefined;
  /** URL of a video's poster image. Default: the story's picture. */
  poster?: string | undefined;
  /** A video's width in pixels. With `height`, it reserves the video's space. Default 1920 × 1080. */
  width?: number | undefined;
  height?: number | undefined;
  tracks?: readonly Track[] | undefined;
}

/** A topic. */
export interface StoryTag {
  name: string;
  url?: string | undefined;
}

/** A story as data. All text is plain text: markup is shown as text, never parsed. */
export interface Story {
  /** Identifies the story to bookmarks. Default: its `url`. */
  id?: string | undefined;
  headline: string;
  url?: string | undefined;
  /** The section or running topic above the headline. */
  kicker?: string | undefined;
  standfirst?: string | undefined;
  byline?: string | undefined;
  /** Publication time, ISO 8601. With `Z` or an offset it is a moment in time, and shown relative to now ("2 hours ago") for a week. Without one, such as `2023-04-08T05:17`, it is the newsroom's local time, and shown as it is. */
  published?: string | undefined;
  /** The time as text, to be shown unchanged. */
  publishedText?: string | undefined;
  picture?: Picture | undefined;
  /** A video in place of the picture, played by `<lede-media-player>` if that is imported, else by the browser's player. */
  video?: Recording | undefined;
  /** An audio file, with a player below the picture. */
  audio?: Recording | undefined;
  /**
   * Two or more pictures, shown by `<lede-gallery>` in place of the picture. Where the card or the story has an `id`, each
   * picture has a URL, such as `#id-3`.
   */
  pictures?: readonly Picture[] | undefined;
  /** The paragraphs of the body. */
  body?: readonly string[] | undefined;
  tags?: readonly StoryTag[] | undefined;
}
