// What lede-ui/server writes, in a browser: whole without JavaScript, and taken over by the elements, in three languages.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, launch, messagesOf, site, type Site } from './site.ts';

const EVIL = '</script><img src=x onerror="document.title=1"> “A” & ‘B’';
const story = {
  id: 'x" onclick="document.title=1',
  headline: `Two coasts ${EVIL}`,
  url: '/cables?a=1&b="2"',
  kicker: `Sea ${EVIL}`,
  standfirst: `A week ${EVIL}`,
  byline: `Ann ${EVIL}`,
  published: '2023-04-07T18:40+03:00',
  picture: { src: '/pictures/lead.svg', alt: EVIL, width: 1200, height: 800, caption: EVIL, credit: EVIL },
  tags: [
    { name: `Tag ${EVIL}`, url: '/sea' },
    { name: 'Unsafe', url: 'javascript:document.title=1' },
  ],
  body: [`First ${EVIL}`],
};
const LANGUAGES = {
  en: { dir: 'ltr', save: 'Save: ', open: 'Read the story', share: 'Share on Telegram' },
  ar: { dir: 'rtl', save: 'حفظ: ', open: 'اقرأ الخبر', share: 'مشاركة عبر تيليغرام' },
  ru: { dir: 'ltr', save: 'Сохранить: ', open: 'Читать', share: 'Поделиться: Telegram' },
};

let server: typeof import('../../src/server/index.ts');
let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [server, pages, browser] = await Promise.all([import(dist('server/index.js')), site(), launch()]);
  await Promise.all([import(dist('locales/ar.js')), import(dist('locales/ru.js'))]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(
  lang: keyof typeof LANGUAGES,
  javaScriptEnabled: boolean,
): Promise<[Page, readonly string[]]> {
  const options = { lang, site: pages.url, timeZone: 'Europe/Moscow' };
  const actions =
    server.bookmarkForm(story, { ...options, action: '/save', fields: { csrf: EVIL } }) +
    server.shareLinks(story, { ...options, layout: 'menu' });
  const body = [
    server.articleCard(story, { ...options, variant: 'lead' }),
    server.articleCard({ ...story, id: 'b' }, { ...options, variant: 'standard', actions }),
    server.shareLinks(story, options),
    server.tagLinks(story, options),
    server.socialLinks(['https://t.me/lede', 'mailto:desk@example.org'], options),
    server.mediaPlayer({ ...story, video: { src: '/media/clip.webm' } }, options),
    server.pictureGallery({ ...story, id: 'pictures', pictures: [story.picture, story.picture] }, options),
    server.icon('chevron-right', { label: EVIL }),
  ];
  const language = lang === 'en' ? '' : `<script type="module" src="/lede/cdn/locales/${lang}.js"></script>`;
  pages.pages.set(
    '/server.html',
    `<!doctype html><html lang="${lang}" dir="${LANGUAGES[lang].dir}"><head><meta charset="utf-8">${server.storyHead(story, options)}<link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/lede/cdn/lede.js"></script>${language}</head><body>${body.join('\n')}</body></html>`,
  );
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  const messages = messagesOf(page);
  await page.goto(`${pages.url}/server.html`);
  return [page, messages];
}

describe.each(Object.entries(LANGUAGES))('in %s', (name, words) => {
  const lang = name as keyof typeof LANGUAGES;

  it('without JavaScript the story is there to be read, saved and shared', async () => {
    const [page] = await open(lang, false);
    const card = page.locator('lede-article-card').nth(1);
    expect(await card.getByRole('heading', { level: 3 }).textContent()).toBe(story.headline);
    expect(await card.getByText(`First ${EVIL}`).isVisible()).toBe(true);
    expect(await card.getByRole('link', { name: words.share }).isVisible()).toBe(true);
    expect(await card.getByRole('button', { name: words.save + story.headline }).isVisible()).toBe(true);
    expect(await card.getByText('Unsafe').evaluate(({ localName }) => localName)).toBe('span');
    expect(await page.title()).toBe(story.headline);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });

  it('the elements take it over: nothing is said twice, nothing of the story runs', async () => {
    const [page, messages] = await open(lang, true);
    await page.waitForFunction(() =>
      [...document.body.querySelectorAll(':not(:defined)')].every(({ localName }) => localName === 'x'),
    );
    const save = page.getByRole('button', { name: words.save + story.headline });
    await save.first().waitFor();
    for (const card of await page.locator('lede-article-card').all()) {
      expect(await card.getByRole('heading', { name: story.headline }).count()).toBe(1);
      expect(await card.getByRole('button', { name: words.save + story.headline }).count()).toBe(1);
      expect(await card.getByRole('time').count()).toBe(1);
      expect(await card.getByRole('button', { name: words.open }).count()).toBe(1);
    }
    expect(await page.locator('body > lede-share').getByRole('link', { name: words.share }).count()).toBe(1);
    expect(await page.locator('lede-media-player video[controls]').count()).toBe(0);
    expect(await page.title()).toBe(story.headline);
    expect(messages).toEqual([]);
  });
});

it('a bookmark button of a card knows the story by its ID, and a form is posted in place', async () => {
  const [page] = await open('en', true);
  const ids = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        document.addEventListener('lede-bookmark-change', ({ detail }: any) => {
          if (seen.push(detail.id) === 2) resolve(seen);
        });
      }),
  );
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  const buttons = page.getByRole('button', { name: `Save: ${story.headline}` });
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  const fields = new URLSearchParams((await posted).postData()!);
  expect(Object.fromEntries(fields)).toEqual({
    csrf: EVIL,
    id: story.id,
    headline: story.headline,
    url: new URL(story.url, pages.url).href,
    saved: 'true',
  });
  expect(await ids).toEqual([story.id, story.id]);
});
