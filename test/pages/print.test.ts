import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

/** Width of an A4 sheet within margins of 15 mm, in CSS pixels. */
const PAPER = 680;
const NAMES = ['lead', 'phones', 'briefing', 'cables'];
const pictures = NAMES.map(
  (name) =>
    `<figure><a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="${name}" width="1200" height="800"></a><figcaption>Caption of ${name} <small class="credit">Lede</small></figcaption></figure>`,
).join('');
const story = {
  headline: 'A harbour at night',
  url: '/harbour',
  published: '2023-04-07T09:05',
  pictures: NAMES.map((name) => ({ src: `/pictures/${name}.svg`, alt: name, width: 1200, height: 800 })),
};
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/lede.css"><script type="module" src="/lede.js"></script></head><body>
<lede-article-card id="story" variant="lead">
<figure slot="media"><img src="/pictures/lead.svg" alt="A lens" width="1200" height="800"><figcaption>A lens</figcaption></figure>
<h2 slot="headline"><a href="/story">The story</a></h2><p slot="standfirst">What it says</p>
<ul slot="tags"><li><a rel="tag" href="/china">China</a></li><li><a rel="tag" href="/spyware">Spyware</a></li></ul>
<div slot="body"><p>The whole body.</p></div></lede-article-card>
<lede-article-card id="card"><h3 slot="headline"><a href="/card">A card</a></h3></lede-article-card>
<lede-article-card id="data" variant="lead" story='${JSON.stringify(story)}'></lede-article-card>
<lede-article-card id="film" variant="lead" story='${JSON.stringify({ headline: 'A film in a card', url: '/film', video: { src: '/media/film.webm', poster: '/pictures/cables.svg' } })}'></lede-article-card>
<lede-gallery id="row">${pictures}</lede-gallery>
<lede-gallery id="grid" layout="grid">${pictures}</lede-gallery>
<lede-media-player id="video" headline="A film"><video controls preload="metadata" width="512" height="288" src="/media/film.webm" poster="/pictures/cables.svg"></video>
<ol slot="playlist"><li><a href="/media/film.webm">The first item</a></li><li><a href="/media/talk.webm">The second</a></li></ol></lede-media-player>
<lede-media-player id="audio" headline="A talk" byline="By Ann Lee" transcript><audio controls preload="metadata" src="/media/talk.webm"><track kind="captions" src="/media/talk.en.vtt" srclang="en" label="English" default></audio></lede-media-player>
</body></html>`;

let pages: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/print.html', html);
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
  pages.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: PAPER, height: 960 } })).newPage();
  await page.goto(`${pages.url}/print.html`);
  await page.locator('#audio .cue').first().waitFor({ state: 'attached' });
  await page.locator('#video .bar').waitFor();
  await page.emulateMedia({ media: 'print' });
});

const boxOf = async (element: Locator) => (await element.boundingBox())!;
const styleOf = (element: Locator, property: string) =>
  element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

describe('a card on paper', () => {
  it('has its whole body, its topics as words and no buttons', async () => {
    const card = page.locator('#story');
    expect(await card.getByText('The whole body.').isVisible()).toBe(true);
    for (const button of await card.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
    expect(await styleOf(card.getByText('Spyware'), 'background-color')).toBe('rgba(0, 0, 0, 0)');
  });

  it('is not broken over pages, and its headline keeps what follows', async () => {
    expect(await styleOf(page.locator('#card'), 'break-inside')).toBe('avoid');
    expect(await styleOf(page.locator('#story'), 'break-inside')).toBe('auto');
    expect(await styleOf(page.locator('#story figure'), 'break-inside')).toBe('avoid');
    expect(await styleOf(page.locator('#story h2'), 'break-after')).toBe('avoid');
  });

  it('has all pictures in two columns', async () => {
    const images = await page.locator('#data figure img').all();
    const boxes = await Promise.all(images.map(boxOf));
    expect(boxes).toHaveLength(NAMES.length);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(2);
    for (const { width } of boxes) expect(width).toBeLessThan(PAPER / 2);
  });

  it('says its headline once, also with a film', async () => {
    const card = page.locator('#film');
    const headlines = await card.getByText('A film in a card').all();
    const shown = await Promise.all(headlines.map((one) => one.isVisible()));
    expect(shown.filter(Boolean)).toHaveLength(1);
    expect(await card.locator('.print .url').innerText()).toBe(`${pages.url}/film`);
  });
});

describe.each(['row', 'grid'])('a gallery (%s) on paper', (id) => {
  it('has all its pictures with their captions, each in one piece, none wider than the sheet', async () => {
    const figures = await page.locator(`#${id} figure`).all();
    expect(figures).toHaveLength(NAMES.length);
    let bottom = 0;
    for (const figure of figures) {
      const { x, y, width, height } = await boxOf(figure);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PAPER);
      expect(y).toBeGreaterThanOrEqual(bottom);
      bottom = y + height;
      expect(await figure.locator('figcaption').isVisible()).toBe(true);
      expect(await styleOf(figure, 'break-inside')).toBe('avoid');
    }
    for (const button of await page.locator(`#${id}`).getByRole('button').all())
      expect(await button.isVisible()).toBe(false);
  });
});

describe('a player on paper', () => {
  it('has its poster, then its title and URL, each on a line of its own, then the playlist', async () => {
    const player = page.locator('#video');
    const [film, title, url, item] = await Promise.all([
      boxOf(player.locator('video')),
      boxOf(player.locator('.print strong')),
      boxOf(player.locator('.print .url')),
      boxOf(player.getByText('The first item')),
    ]);
    expect(film.height).toBeGreaterThan(100);
    expect(title.y).toBeGreaterThanOrEqual(film.y + film.height);
    expect(url.y).toBeGreaterThanOrEqual(title.y + title.height);
    expect(item.y).toBeGreaterThanOrEqual(url.y + url.height);
    expect(await player.locator('.header').isVisible()).toBe(false);
    expect(await player.locator('.bar').isVisible()).toBe(false);
  });

  it('marks no item and no sentence as the current one', async () => {
    const items = await page.locator('#video [slot=playlist] a').all();
    const [first, second] = await Promise.all(items.map((item) => styleOf(item, 'color')));
    expect(await items[0]!.getAttribute('aria-current')).not.toBeNull();
    expect(first).toBe(second);
    const cue = page.locator('#audio .cue').first();
    await cue.evaluate((one) => one.setAttribute('aria-current', 'true'));
    expect(await styleOf(cue, 'box-shadow')).toBe('none');
    expect(await styleOf(cue, 'background-color')).toBe('rgba(0, 0, 0, 0)');
  });

  it('of sound is text alone: title, byline, URL, the whole transcript', async () => {
    const player = page.locator('#audio');
    expect(await player.locator('.stage').isVisible()).toBe(false);
    const note = player.locator('.print');
    expect((await note.innerText()).split('\n').filter(Boolean)).toEqual([
      'A talk',
      'By Ann Lee',
      `${pages.url}/print.html`,
    ]);
    const script = player.locator('.transcript');
    expect((await boxOf(note)).y).toBeLessThan((await boxOf(script)).y);
    expect(await script.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
  });
});
