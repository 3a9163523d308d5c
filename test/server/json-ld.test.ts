// newsArticleJsonLd() and storyHead(), against what schema.org defines and what Google's Search asks for.
import { describe, expect, it, vi } from 'vitest';
import {
  newsArticle,
  newsArticleJsonLd,
  storyHead,
  type JsonLdOptions,
  type Story,
} from '../../src/server/index.ts';
import { attributesOf, elementsOf, find, textIn } from './parsed.ts';

const site = 'https://example.org';
const story: Story = {
  headline: 'Two coasts',
  url: '/cables',
  kicker: 'Sea',
  standfirst: 'A week aboard',
  byline: ['Ann Lee', 'Bo Li'] as unknown as string,
  published: '2023-04-07 18:40+0300',
  picture: { src: '/cables.jpg', alt: 'Cables', width: 1200, height: 800 },
  video: { src: '/film.webm', duration: '2:31' },
  audio: { src: '/talk.mp3', duration: 64 },
  tags: [{ name: 'Sea' }, { name: 'Ships' }],
};
const options: JsonLdOptions = {
  site,
  lang: 'en-GB',
  modified: new Date(Date.UTC(2023, 3, 8)),
  publisher: { name: 'The Lede', url: '/', logo: '/logo.png', links: ['https://t.me/lede'] },
  free: true,
};
const article = (over: object = {}, more: JsonLdOptions = {}) =>
  JSON.parse(textIn(elementsOf(newsArticleJsonLd({ ...story, ...over }, { ...options, ...more }))[0]!));
/** The value at a path: of lists, of their first item. */
const at = (data: any, path: string) =>
  path.split('.').reduce((value, key) => [value].flat()[0]?.[key], data);

const isUrl = (value: unknown) => typeof value === 'string' && /^https?:$/.test(new URL(value).protocol);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
/** A date, or a time with its zone. */
const isDateTime = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(value);

/**
 * Google Search Central, "Article structured data", as a copy of 2024 has it:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 * It requires no property, and recommends these.
 */
const GOOGLE_ARTICLE: [string, (value: unknown) => boolean][] = [
  ['author', Array.isArray],
  ['author.name', isText],
  ['author.url', isUrl],
  ['dateModified', isDateTime],
  ['datePublished', isDateTime],
  ['headline', isText],
  ['image.url', isUrl],
];
/**
 * "Video structured data", https://developers.google.com/search/docs/appearance/structured-data/video: the first three
 * are required.
 */
const GOOGLE_VIDEO: [string, (value: unknown) => boolean][] = [
  ['name', isText],
  ['thumbnailUrl', isUrl],
  ['uploadDate', isDateTime],
  ['contentUrl', isUrl],
  ['description', isText],
  ['duration', (value) => value === 'PT151S'],
];
/** Properties of NewsArticle at https://schema.org/NewsArticle, of those that we write; what each expects. */
const SCHEMA: Record<string, (value: any) => boolean> = {
  '@context': (value) => value === 'https://schema.org',
  '@type': (value) => value === 'NewsArticle',
  headline: isText,
  description: isText,
  url: isUrl,
  mainEntityOfPage: (value) => value['@type'] === 'WebPage' && isUrl(value['@id']),
  image: (value) =>
    value.every((one: any) => isUrl(one) || (one['@type'] === 'ImageObject' && isUrl(one.url))),
  datePublished: isDateTime,
  dateModified: isDateTime,
  author: (value) =>
    value.every((one: any) => /^(?:Person|Organization)$/.test(one['@type']) && isText(one.name)),
  publisher: (value) => value['@type'] === 'NewsMediaOrganization' && isText(value.name),
  articleSection: isText,
  keywords: (value) => value.every(isText),
  inLanguage: (value) => value === 'en-GB',
  isAccessibleForFree: (value) => value === true,
  video: (value) => value['@type'] === 'VideoObject',
  audio: (value) => value['@type'] === 'AudioObject' && isUrl(value.contentUrl),
};

describe('newsArticleJsonLd()', () => {
  const authors = [{ name: 'Ann Lee', url: '/ann' }];

  it.each(GOOGLE_ARTICLE)('has what Google recommends for articles: %s', (path, check) =>
    expect(check(at(article({}, { authors }), path))).toBe(true),
  );

  it.each(GOOGLE_VIDEO)('has what Google asks of videos: %s', (path, check) =>
    expect(check(at(article(), `video.${path}`))).toBe(true),
  );

  it('a video of which Google would miss something is left out', () => {
    expect(article({ published: null, picture: { src: '/a.jpg' } }).video).toBeUndefined();
    expect(article({ picture: null }).video).toBeUndefined();
  });

  it('has properties of schema.org alone, each with a value of its type', () => {
    const data = article();
    for (const [key, value] of Object.entries(data)) expect(SCHEMA[key]?.(value), key).toBe(true);
    expect(Object.keys(data).toSorted()).toEqual(Object.keys(SCHEMA).toSorted());
  });

  it('each name of a byline is an author; options name others', () => {
    expect(article().author).toEqual([
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Person', name: 'Bo Li' },
    ]);
    expect(article({}, { authors: ['Cy', { name: 'Agency', type: 'Organization' }] }).author).toEqual([
      { '@type': 'Person', name: 'Cy' },
      { '@type': 'Organization', name: 'Agency' },
    ]);
  });

  it('times are ISO 8601 in one spelling; other text is left out, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(article().datePublished).toBe('2023-04-07T18:40+03:00');
    expect(article().dateModified).toBe('2023-04-08T00:00:00.000Z');
    expect(article({}, { modified: undefined }).dateModified).toBe('2023-04-07T18:40+03:00');
    expect(article({ published: '8 Apr, 2023 05:17' }).datePublished).toBeUndefined();
    expect(warn.mock.calls.flat().join()).toContain('story.published is not ISO 8601');
    warn.mockRestore();
  });

  it('what is missing is left out: no null, no empty list', () => {
    expect(newsArticle({ headline: 'A' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A',
    });
    expect(newsArticleJsonLd({ headline: 'A' })).toBe(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A"}</script>',
    );
  });

  it('no text can end the script or begin a comment', () => {
    const html = newsArticleJsonLd({ headline: '</script><!--<script>&' });
    expect(html.match(/[<>&]/g)).toEqual(['<', '>', '<', '>']);
    expect(JSON.parse(textIn(elementsOf(html)[0]!)).headline).toBe('</script><!--<script>&');
  });
});

describe('storyHead()', () => {
  const property = (html: string, name: string) =>
    attributesOf(find(html, 'meta', 'property', name)!)['content'];

  it('names the story to browsers, search engines and other sites', () => {
    const html = storyHead(story, options);
    expect(textIn(find(html, 'title')!)).toBe('Two coasts – The Lede');
    expect(attributesOf(find(html, 'link', 'rel', 'canonical')!)['href']).toBe(`${site}/cables`);
    expect(attributesOf(find(html, 'meta', 'name', 'description')!)['content']).toBe('A week aboard');
    expect(property(html, 'og:title')).toBe('Two coasts');
    expect(property(html, 'og:url')).toBe(`${site}/cables`);
    expect(property(html, 'og:image')).toBe(`${site}/cables.jpg`);
    expect(property(html, 'article:published_time')).toBe('2023-04-07T18:40+03:00');
    expect(html.match(/"article:tag"/g)).toHaveLength(2);
    expect(html).toContain(newsArticleJsonLd(story, options));
  });

  it('without absolute URLs says nothing of where the story is, and warns', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const html = storyHead(story);
    expect(html).not.toMatch(/canonical|og:url|og:image/);
    expect(warn.mock.calls.flat().join()).toContain('storyHead() needs an absolute URL, or the option site');
    warn.mockRestore();
  });
});
