// Collections of stories and topics, by language.
import { editions, home } from './site.js';
import { storyOf } from './lede.js';

const newestFirst = (a, b) => b.date - a.date;

/** Pages of stories, newest first; those of one language, if it is given. */
const pagesOf = (api, lang) =>
  api
    .getFilteredByGlob('content/*/*.md')
    .filter(({ data }) => !lang || data.lang === lang)
    .sort(newestFirst);

/** Up to four other stories in the same language: those with a topic in common first. */
const relatedTo = (pages, story) =>
  pages
    .map(storyOf)
    .filter(({ url, lang }) => lang === story.lang && url !== story.url)
    .map((other) => ({ other, common: other.topics.filter((topic) => story.topics.includes(topic)).length }))
    .sort((a, b) => b.common - a.common)
    .slice(0, 4)
    .map(({ other }) => other);

export function addCollections(config) {
  config.addFilter('relatedTo', relatedTo);
  // A story has the same file name in each language.
  config.addFilter('translations', (pages, slug) => pages.filter(({ fileSlug }) => fileSlug === slug));
  config.addFilter('inLanguage', (pages, lang) => pages.filter(({ data }) => data.lang === lang));
  config.addFilter('urls', (pages) => pages.map(({ url }) => url).filter(Boolean));
  config.addCollection('stories', (api) => pagesOf(api));
  // One front page, archive and feed for each language.
  config.addCollection('editions', (api) =>
    Object.values(editions).map((edition) => ({
      ...edition,
      home: home(edition.lang),
      stories: pagesOf(api, edition.lang).map(storyOf),
    })),
  );
  config.addCollection('topics', (api) =>
    Object.values(editions).flatMap(({ lang, topics }) =>
      Object.entries(topics).map(([topic, name]) => ({
        lang,
        topic,
        name,
        url: `${home(lang)}topics/${topic}/`,
        stories: pagesOf(api, lang)
          .filter(({ data }) => data.topics.includes(topic))
          .map(storyOf),
      })),
    ),
  );
}
