import { everyExample } from '../elements.ts';
import { renderAtServer } from '../server.ts';
import { stringCases, type Case } from './strings.ts';

const TEXTS =
  'The script reads its texts from the data: their length, and with it their height, is not known before.';
const LANGUAGE =
  'The words of its links come with the language; they move what stands beside the column, not below it.';

/** What moves, and why no style sheet can prevent it. The documents of the element say so. */
export const CANNOT: Readonly<Record<string, string>> = {
  'lede-article-card: by data': TEXTS,
  'article-card: by attributes, lead': TEXTS,
  'article-card: by data, standard': TEXTS,
  'article-card: by data, compact': TEXTS,
  'article-card: by data, a story': TEXTS,
  'article-card: a story of its own page, server-rendered':
    'The server does not see the slots, and with them that the headline is an h1: variant="story" tells it.',
  'lede-share: a column': LANGUAGE,
  'share: a column': LANGUAGE,
  'share: a column around links of the page': LANGUAGE,
  'share: a column around links of the page, server-rendered': LANGUAGE,
  'tag-list: by data, several lines': TEXTS,
};

const SERVER_RENDERED = ', server-rendered';

const files = import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true });

/** Longer than the elements' examples, and in more states; each under a line `<!-- its title -->`. */
const lifelike = Object.entries(files).flatMap(([file, html]) => {
  const parts = html.split(/^<!-- (.+?) -->$/m).slice(1);
  return parts.flatMap((title, i) =>
    i % 2 ? [] : [{ title: `${file.slice(2, -'.html'.length)}: ${title}`, markup: parts[i + 1]!.trim() }],
  );
});

/** Every element as a page writes it, by slots and by data, as Lit renders it at a server, and as lede-ui/server does. */
export async function shiftCases(): Promise<Case[]> {
  const written = [...everyExample.map(([title, , markup]) => ({ title, markup: markup() })), ...lifelike];
  const rendered: Case[] = [];
  for (const { title, markup } of written)
    rendered.push({ title: `${title}${SERVER_RENDERED}`, markup: await renderAtServer(markup) });
  return [...written, ...rendered, ...stringCases()];
}
