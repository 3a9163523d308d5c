// Files for programs: the RSS feed, the sitemap, and the index that the search page reads.
import { site } from './site.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text = '') => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
const absolute = (url) => new URL(url, site.url).href;

export const rss = ({ lang, home, description, stories }) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(site.name)}</title>
    <link>${xml(absolute(home))}</link>
    <description>${xml(description)}</description>
    <language>${lang}</language>
    <atom:link rel="self" type="application/rss+xml" href="${xml(absolute(`${home}feed.xml`))}" />
${stories
  .map(
    ({ headline, url, standfirst, date, tags }) => `    <item>
      <title>${xml(headline)}</title>
      <link>${xml(absolute(url))}</link>
      <guid>${xml(absolute(url))}</guid>
      <pubDate>${date.toUTCString()}</pubDate>
      <description>${xml(standfirst)}</description>
${tags.map(({ name }) => `      <category>${xml(name)}</category>`).join('\n')}
    </item>`,
  )
  .join('\n')}
  </channel>
</rss>
`;

export const sitemap = (urls) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `  <url><loc>${xml(absolute(url))}</loc></url>`).join('\n')}
</urlset>
`;

/** What can be found of each story, topics and text in lower case; the key is its URL. */
export const searchIndex = (pages) =>
  JSON.stringify(
    Object.fromEntries(
      pages.map(({ url, data, content }) => [
        url,
        [
          ...data.whole.tags.map(({ name }) => name),
          data.story.headline,
          data.story.standfirst,
          content.replace(/<[^>]*>/g, ' '),
        ]
          .join(' ')
          .replace(/\s+/g, ' ')
          .toLocaleLowerCase(data.lang),
      ]),
    ),
  );
