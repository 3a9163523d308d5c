import { toTags, type TagData } from './tags.ts';
import { fromJson, readOr, toFields, toList, toPixels, toText, toTime } from './values.ts';
import { warnAs } from '../element/warn-once.ts';

/** A story whose parts have exactly one type each. */
export interface NormalStory {
  id?: string | undefined;
  headline?: string | undefined;
  url?: string | undefined;
  kicker?: string | undefined;
  standfirst?: string | undefined;
  byline?: string | undefined;
  published?: string | undefined;
  publishedText?: string | undefined;
  picture?: NormalPicture | undefined;
  video?: NormalRecording | undefined;
  audio?: NormalRecording | undefined;
  pictures: readonly NormalPicture[];
  body: readonly string[];
  tags: readonly TagData[];
}

export interface NormalPicture {
  src: string;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
  srcset: string | undefined;
  sizes: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

export interface NormalTrack {
  src: string;
  kind: string;
  srclang: string | undefined;
  label: string | undefined;
}

export interface NormalRecording {
  src: string;
  duration: string | undefined;
  poster: string | undefined;
  width: number | undefined;
  height: number | undefined;
  tracks: readonly NormalTrack[];
}

/** The fields of an object with a `src`, or of a URL alone; undefined without a `src`. */
function sourceOf(value: unknown, name: string): (Record<string, unknown> & { src: string }) | undefined {
  const alone = typeof value === 'string' || value instanceof URL;
  const fields = alone ? { src: value } : toFields(value, name);
  const src = toText(fields?.['src'], warnAs(`${name}.src`));
  return src === undefined ? undefined : { ...fields, src };
}

function toPicture(value: unknown, name: string): NormalPicture | undefined {
  const fields = sourceOf(value, name);
  if (!fields) return undefined;
  const text = (key: string) => toText(fields[key], warnAs(`${name}.${key}`));
  return {
    src: fields.src,
    alt: text('alt') ?? '',
    caption: text('caption'),
    credit: text('credit'),
    srcset: text('srcset'),
    sizes: text('sizes'),
    width: toPixels(fields['width'], warnAs(`${name}.width`)),
    height: toPixels(fields['height'], warnAs(`${name}.height`)),
  };
}

function toTrack(value: unknown, name: string): NormalTrack | undefined {
  const fields = sourceOf(value, name);
  if (!fields) return undefined;
  const text = (key: string) => toText(fields[key], warnAs(`${name}.${key}`));
  return {
    src: fields.src,
    kind: text('kind') ?? 'captions',
    srclang: text('srclang'),
    label: text('label'),
  };
}

function toRecording(value: unknown, name: string): NormalRecording | undefined {
  const fields = sourceOf(value, name);
  if (!fields) return undefined;
  return {
    src: fields.src,
    duration: toText(fields['duration'], warnAs(`${name}.duration`)),
    poster: toText(fields['poster'], warnAs(`${name}.poster`)),
    width: toPixels(fields['width'], warnAs(`${name}.width`)),
    height: toPixels(fields['height'], warnAs(`${name}.height`)),
    tracks: toList(fields['tracks']).flatMap((track) => toTrack(track, warnAs(`${name}.tracks`)) ?? []),
  };
}

const TEXTS = ['id', 'headline', 'url', 'kicker', 'standfirst', 'byline', 'publishedText'] as const;

/** Converts the `story` attribute from JSON; invalid JSON logs a warning and counts as no story. */
export const storyConverter = {
  fromAttribute: (text: string | null): unknown => fromJson(text, warnAs('<lede-article-card>: story')),
};

/** The parts of a story that properties of the card replace; null and undefined replace nothing. */
export type StoryOverrides = Readonly<Partial<Record<(typeof TEXTS)[number] | 'published', unknown>>>;

const NO_STORY: NormalStory = { pictures: [], body: [], tags: [] };

/**
 * A story from any value, with the card's own properties in place of its parts. JSON is parsed. Never throws: a story that
 * does, because one of its getters fails, counts as none, with a warning.
 */
export const normaliseStory = (story: unknown, overrides: StoryOverrides = {}): NormalStory =>
  // A card by slots has no data, and a page may have a thousand of them.
  (story === null && Object.values(overrides).every((value) => value === null) && NO_STORY) ||
  readOr(
    () => readStory(story, overrides),
    () => readStory(null, overrides),
    warnAs('story'),
  );

function readStory(story: unknown, overrides: StoryOverrides): NormalStory {
  const fields: Readonly<Record<string, unknown>> =
    toFields(fromJson(story, warnAs('story')), warnAs('story')) ?? {};
  /** A replacing property of a wrong type falls back to the story's part. An empty one replaces it by nothing. */
  const part = (key: keyof StoryOverrides, convert = toText): string | undefined => {
    const own = overrides[key];
    if (own === '') return undefined;
    return (
      convert(own, warnAs(`<lede-article-card>: ${key}`)) ?? convert(fields[key], warnAs(`story.${key}`))
    );
  };
  const normal: NormalStory = {
    published: part('published', toTime),
    picture: toPicture(fields['picture'], warnAs('story.picture')),
    video: toRecording(fields['video'], warnAs('story.video')),
    audio: toRecording(fields['audio'], warnAs('story.audio')),
    pictures: toList(fields['pictures']).flatMap(
      (picture) => toPicture(picture, warnAs('story.pictures')) ?? [],
    ),
    body: toList(fields['body']).flatMap((paragraph) => toText(paragraph, warnAs('story.body')) ?? []),
    tags: toTags(fields['tags'], warnAs('story.tags')),
  };
  for (const key of TEXTS) normal[key] = part(key);
  return normal;
}
