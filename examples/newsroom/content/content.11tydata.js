import { home } from '../lib/site.js';
import { storyOf } from '../lib/lede.js';

export default {
  layout: 'story.njk',
  eleventyComputed: {
    lang: ({ page }) => page.filePathStem.split('/')[2],
    permalink: ({ page }) => `${home(page.filePathStem.split('/')[2])}${page.fileSlug}/`,
    title: ({ story }) => story.headline,
    whole: (data) => data.page.url && storyOf({ data, url: data.page.url, date: data.page.date }),
  },
};
