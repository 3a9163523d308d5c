// lede-ui/server for the templates: each function is a filter, whose string is written as it is.
import * as lede from 'lede-ui/server';
import 'lede-ui/locales/ar.js';
import 'lede-ui/locales/ru.js';
import { editions, home, site } from './site.js';

const options = (lang) => ({
  lang: lang === 'en' ? undefined : lang,
  site: site.url,
  timeZone: site.timeZone,
});

/** A page of Eleventy as a story: what its Markdown file says at its top. */
export function storyOf({ data, url, date }) {
  const { lang, topics } = data;
  const names = editions[lang].topics;
  return {
    published: date.toISOString(),
    ...data.story,
    url,
    lang,
    topics,
    date,
    kicker: names[topics[0]],
    tags: topics.map((topic) => ({ name: names[topic], url: `${home(lang)}topics/${topic}/` })),
  };
}

/** A story on a list: its picture and words, without players and topics; the smallest without its author too. */
export function card(story, variant, headingLevel = 3) {
  const { video: _, pictures: __, tags: ___, byline, ...shown } = story;
  return lede.articleCard(
    { ...shown, byline: variant === 'compact' ? undefined : byline },
    { ...options(story.lang), variant, headingLevel, dateOnly: true },
  );
}

/** A story on its own page: its text as HTML, and links to share it, which work without JavaScript. */
export function wholeStory(story, bodyHtml) {
  const end = lede.shareLinks(story, options(story.lang));
  return lede.articleCard(story, { ...options(story.lang), variant: 'story', bodyHtml, end });
}

export const head = (story) =>
  lede.storyHead(story, {
    ...options(story.lang),
    free: true,
    publisher: { name: site.name, url: site.url, logo: '/icon.svg', links: site.profiles },
  });

export const socialLinks = (profiles, lang) => lede.socialLinks(profiles, options(lang));
export const icon = (name, label) => lede.icon(name, { label });
