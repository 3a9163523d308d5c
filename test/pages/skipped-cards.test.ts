// Cards that `--lede-card-content-visibility: auto` lets the browser skip are still reached.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/define.js', await bundle(dist('define/article-card.js')));
  const cards = Array.from(
    { length: 60 },
    (_, i) =>
      `<lede-article-card id="card-${i}"><h2 slot="headline"><a href="/${i}">Story ${i}</a></h2><p slot="standfirst">Summary ${i}.</p></lede-article-card>`,
  ).join('');
  pages.pages.set(
    '/front.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Front</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"><style>main { --lede-card-content-visibility: auto }</style><main>${cards}</main><script type="module" src="/define.js"></script></html>`,
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const open = async (hash = '') => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(`${pages.url}/front.html${hash}`);
  await page.waitForFunction(() => (document.querySelector('#card-59') as any)?.hasUpdated);
  return page;
};

it('far from the window they are skipped, and a link to one of them leads to it', async () => {
  const page = await open();
  const drawn = () =>
    page.evaluate(() =>
      document.querySelector('#card-59 p')!.checkVisibility({ contentVisibilityAuto: true }),
    );
  await expect.poll(drawn).toBe(false);
  await page.evaluate(() => void (location.hash = 'card-59'));
  await expect.poll(drawn).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('#card-59')!.getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight + 1;
      }),
    )
    .toBe(true);
});

it('find-in-page finds their words', async () => {
  const page = await open();
  expect(await page.evaluate(() => (window as any).find('Summary 59.'))).toBe(true);
});

it('they are in the accessibility tree, and Tab reaches them', async () => {
  const page = await open();
  expect(await page.getByRole('link', { name: 'Story 59', exact: true }).count()).toBe(1);
  await page.locator('#card-58 h2 a').focus();
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement!.getAttribute('href') === '/59')) return;
  }
  throw new Error('Tab has not reached the last card');
});
