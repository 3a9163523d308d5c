import {
  normaliseStory,
  type NormalPicture,
  type NormalRecording,
  type NormalStory,
} from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { fromJson, readOr, toFields, toList, toText, toTime } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { parseSeconds } from '../internal/i18n/media-time.ts';
import { publisher } from '../internal/networks/publisher.ts';
import {
  isAbsolute,
  readContext,
  readOptions,
  resolveUrl,
  type ServerContext,
  type ServerOptions,
} from './context.ts';
import { jsonScript } from './markup.ts';
import { machineTime } from './story-time.ts';

/** An author: a name, with the URL of a page about them. */
export interface Author {
  name: string;
  url?: string | undefined;
  /** Default `Person`. */
  type?: 'Person' | 'Organization' | undefined;
}

/** Options of `newsArticleJsonLd()`: what a story does not say about itself. */
export interface JsonLdOptions extends ServerOptions {
  /** When the story was last changed, as its `published`. Default: none. */
  modified?: string | Date | number | undefined;
  /** The authors. Default: the story's `byline`, a list of names or a single one. */
  authors?: readonly (string | Author)[] | undefined;
  /** The newsroom. `logo` and `links`, the URLs of its profiles, may be left out. Default: none. */
  publisher?: { name: string; url?: string; logo?: string; links?: readonly string[] } | undefined;
  /** Whether the whole story can be read without paying. Default: not said. */
  free?: boolean | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** An ISO 8601 time from a value of any type; any other time logs a warning and is left out. */
function readTime(value: unknown, name: string): string | undefined {
  const text = toTime(value, name);
  const time = text === undefined ? undefined : machineTime(text);
  if (text !== undefined && time === undefined)
    warnOnce(`lede-ui/server: ${name} is not ISO 8601, as 2023-04-08T05:17+03:00. It is left out.`);
  return time;
}

function imageOf(picture: NormalPicture, context: ServerContext): Json | string | undefined {
  const url = resolveUrl(picture.src, context);
  const { width, height, caption } = picture;
  if (url === undefined || !(width && height)) return url;
  return { '@type': 'ImageObject', url, width, height, caption };
}

function authorOf(value: unknown, context: ServerContext): Json | undefined {
  const fields = typeof value === 'string' ? { name: value } : toFields(value, 'options.authors');
  const { name, url, type } = (fields ?? {}) as Readonly<Record<string, unknown>>;
  const text = toText(name, 'options.authors')?.trim();
  if (!text) return undefined;
  return {
    '@type': type === 'Organization' ? type : 'Person',
    name: text,
    url: resolveUrl(toText(url, 'options.authors'), context),
  };
}

function publisherOf(value: unknown, context: ServerContext): object | undefined {
  const fields = toFields(value, 'options.publisher');
  const name = toText(fields?.['name'], 'options.publisher.name');
  if (!fields || !name) return undefined;
  const url = (key: string) => {
    const found = resolveUrl(toText(fields[key], `options.publisher.${key}`), context);
    return found === undefined ? {} : { [key]: found };
  };
  const links = toList(fields['links']).flatMap((link) => toText(link, 'options.publisher.links') ?? []);
  return publisher({ name, ...url('url'), ...url('logo'), links });
}

/** ISO 8601 of a duration. */
function durationOf({ duration }: NormalRecording): string | undefined {
  const seconds = parseSeconds(duration?.trim() ?? '');
  return seconds === undefined ? undefined : `PT${Math.round(seconds)}S`;
}

/** A recording; a video without a thumbnail or a date is left out, because search engines call it an error. */
function recordingOf(
  kind: 'video' | 'audio',
  story: NormalStory,
  uploadDate: string | undefined,
  context: ServerContext,
) {
  const recording = story[kind];
  const contentUrl = recording && resolveUrl(recording.src, context);
  if (!contentUrl) return undefined;
  const audio = { contentUrl, duration: durationOf(recording), name: story.headline, uploadDate };
  if (kind === 'audio') return { '@type': 'AudioObject', ...audio };
  const thumbnailUrl = resolveUrl(recording.poster ?? story.picture?.src, context);
  if (!thumbnailUrl || !uploadDate || !story.headline) return undefined;
  return { '@type': 'VideoObject', ...audio, thumbnailUrl, description: story.standfirst };
}

/** A story as a NewsArticle of schema.org; what is missing is left out. */
export function newsArticle(story: Story, options: JsonLdOptions = {}): Json {
  const context = readContext(options);
  const { modified, authors, publisher: newsroom, free } = readOptions(options);
  const normal = normaliseStory(story);
  const { headline, standfirst, kicker, picture, pictures, tags } = normal;
  const url = resolveUrl(normal.url, context);
  const datePublished = readTime(normal.published, 'story.published');
  const images = [...(picture ? [picture] : []), ...pictures].flatMap((one) => imageOf(one, context) ?? []);
  const names = toList(authors ?? bylineOf(story)).flatMap((author) => authorOf(author, context) ?? []);
  if (!headline) warnOnce('lede-ui/server: newsArticleJsonLd(): a story has no headline.');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    url,
    mainEntityOfPage: isAbsolute(url) ? { '@type': 'WebPage', '@id': url } : undefined,
    image: images.length > 0 ? images : undefined,
    datePublished,
    dateModified: readTime(modified, 'options.modified') ?? datePublished,
    author: names.length > 0 ? names : undefined,
    publisher: publisherOf(newsroom, context),
    articleSection: kicker,
    keywords: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
    inLanguage: context.langAttribute,
    isAccessibleForFree: typeof free === 'boolean' ? free : undefined,
    video: recordingOf('video', normal, datePublished, context),
    audio: recordingOf('audio', normal, datePublished, context),
  };
}

/** The authors in a byline: each name of a list, or the byline as a single one. */
const bylineOf = (story: unknown): readonly unknown[] =>
  readOr(
    () =>
      toList(toFields(fromJson(story, 'story'), 'story')?.['byline']).map((name) =>
        toText(name, 'story.byline'),
      ),
    () => [],
    'story',
  );

/**
 * A story as a `<script type="application/ld+json">` for search engines: a NewsArticle of schema.org. What is missing is
 * left out. Nothing in the story can end the script.
 */
export const newsArticleJsonLd = (story: Story, options: JsonLdOptions = {}): string =>
  jsonScript('application/ld+json', newsArticle(story, options));
