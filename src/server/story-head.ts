import { normaliseStory, type NormalPicture } from '../internal/data/normalise-story.ts';
import type { Story } from '../internal/data/story.ts';
import { toFields, toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { isAbsolute, readContext, readOptions, resolveUrl, type ServerContext } from './context.ts';
import { newsArticle, type JsonLdOptions } from './json-ld.ts';
import { htmlTag, htmlText, jsonScript, type Html } from './markup.ts';

/** A `<meta property>` of Open Graph; without a value there is none. */
const property = (name: string, content: unknown): Html[] =>
  content === undefined || content === ''
    ? []
    : [htmlTag('meta', { property: name, content: String(content) })];

const meta = (name: string, content: string | undefined): Html[] =>
  content ? [htmlTag('meta', { name, content })] : [];

function pictureTags(picture: NormalPicture | undefined, context: ServerContext): Html[] {
  const url = resolveUrl(picture?.src, context);
  if (!picture || !isAbsolute(url)) return [];
  return [
    ...property('og:image', url),
    ...property('og:image:width', picture.width),
    ...property('og:image:height', picture.height),
    ...property('og:image:alt', picture.alt),
  ];
}

/**
 * What the `<head>` of a story's page says about the story: title, description, canonical URL, the tags that other sites
 * read when the page is shared (Open Graph), and JSON-LD. `<lede-share>` shares that URL and title by default.
 *
 * @param options - As of `newsArticleJsonLd()`. The publisher's name is written after the headline in the title.
 */
export function storyHead(story: Story, options: JsonLdOptions = {}): string {
  const context = readContext(options);
  const { headline, standfirst, kicker, picture, pictures, tags, url: givenUrl } = normaliseStory(story);
  const url = resolveUrl(givenUrl, context);
  const site = toText(
    toFields(readOptions(options)['publisher'], 'options.publisher')?.['name'],
    'options.publisher.name',
  );
  if (url !== undefined && !isAbsolute(url))
    warnOnce(
      'lede-ui/server: storyHead() needs an absolute URL, or the option site, to say where the story is.',
    );
  const article = newsArticle(story, options);
  const title = [headline, site].filter(Boolean).join(' – ');
  const shown = picture ?? pictures[0];
  return [
    ...(title ? [htmlTag('title', {}, htmlText(title))] : []),
    ...meta('description', standfirst),
    ...(isAbsolute(url) ? [htmlTag('link', { rel: 'canonical', href: url })] : []),
    ...property('og:type', 'article'),
    ...property('og:title', headline),
    ...property('og:description', standfirst),
    ...property('og:url', isAbsolute(url) ? url : undefined),
    ...property('og:site_name', site),
    ...pictureTags(shown, context),
    ...property('article:published_time', article['datePublished']),
    ...property('article:modified_time', article['dateModified']),
    ...property('article:section', kicker),
    ...tags.flatMap(({ name }) => property('article:tag', name)),
    ...meta('twitter:card', isAbsolute(resolveUrl(shown?.src, context)) ? 'summary_large_image' : 'summary'),
    jsonScript('application/ld+json', article),
  ].join('\n');
}
