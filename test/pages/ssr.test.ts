// What single elements do after hydration. That every element hydrates is in test/contract/server-rendering.test.ts.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const story = {
  headline: 'China claims US seeking cyber ‘hegemony’',
  url: '/story',
  kicker: 'World',
  published: '2026-11-23T05:17Z',
  picture: { src: '/pictures/lead.svg', alt: 'A lens', width: 1200, height: 800 },
  body: ['First.', 'Second.'],
  tags: [{ name: 'China', url: '/china' }],
};
const cardBySlots = html`<lede-article-card>
  <h2 slot="headline"><a href="/a">A</a></h2>
  <div slot="body"><p>Body</p></div>
</lede-article-card>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set(
    '/lede.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define.js')),
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const served = async (template: TemplateResult, script: string, options = {}) => {
  const markup = await collectResult(render(template));
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><link rel="icon" href="data:,">';
  pages.pages.set('/served.html', `${head}${markup}<script type="module" src="${script}"></script>`);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/served.html`);
  return page;
};

it('where nothing hydrates, elements are drawn anew, once', async () => {
  pages.pages.set('/alone.js', await bundle(dist('define.js')));
  const page = await served(
    html`<lede-article-card headline="A story" url="/a" standfirst="S"></lede-article-card
      ><lede-button>x</lede-button><lede-share url="https://example.org/x"></lede-share>`,
    '/alone.js',
  );
  await page.getByRole('button', { name: 'Save: A story' }).click();
  await page.getByRole('button', { name: 'Save: A story', pressed: true }).waitFor();
  expect(await page.getByRole('heading', { name: 'A story' }).count()).toBe(1);
  expect(await page.locator('body > lede-share ul').count()).toBe(1);
  expect(await page.locator('body > lede-button .control').count()).toBe(1);
});

it('what the server drew of properties stays until they come here, and is drawn once then', async () => {
  const story = { headline: 'A', url: '/a' };
  const page = await served(html`<lede-article-card .story=${story}></lede-article-card>`, '/lede.js');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.waitForFunction(() => document.querySelector('lede-article-card')!.hasUpdated);
  const headings = page.getByRole('heading');
  expect(await headings.allTextContents()).toEqual(['A']);
  await page.evaluate(() => {
    document.querySelector('lede-article-card')!.story = { headline: 'B', url: '/b' };
  });
  await page.getByRole('button', { name: 'Save: B' }).click();
  await page.getByRole('button', { name: 'Save: B', pressed: true }).waitFor();
  expect(await headings.allTextContents()).toEqual(['B']);
  expect(await headings.evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700');
  expect(errors).toEqual([]);
});

it('a card that the server drew shows its story without JavaScript', async () => {
  const page = await served(cardBySlots, '/none.js', { javaScriptEnabled: false });
  expect(await page.getByText('Body').isVisible()).toBe(true);
  expect(await page.locator('lede-article-card .unfold').count()).toBe(0);
});

it('a dialog that the server opened is modal after hydration, and closes', async () => {
  const markup = await collectResult(
    render(html`<lede-dialog label="Terms" open back="leaves"><p>Text</p></lede-dialog>`),
  );
  pages.pages.set(
    '/dialog.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dialog</title><link rel="icon" href="data:,">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/dialog.html`);
  await page.locator('dialog:modal').waitFor();
  await page.getByRole('dialog', { name: 'Terms' }).waitFor();
  expect(await page.getByText('Text').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
});

it('a card by slots gets its buttons after hydration', async () => {
  const markup = await collectResult(render(cardBySlots));
  pages.pages.set(
    '/slots.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slots</title><link rel="icon" href="data:,">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/slots.html`);
  await page.getByRole('button', { name: 'Read the story' }).click();
  await page.getByText('Body').waitFor();
  await page.getByRole('button', { name: 'Save: A' }).click();
  const saved = await page.evaluate(() => localStorage.getItem('lede-bookmarks'));
  expect(JSON.parse(saved!)[0].url).toBe(`${pages.url}/a`);
});

it('a menu of the server’s that was opened before the script came keeps its links', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const markup = await collectResult(
    render(html`<lede-share layout="menu" headline="A" url="https://example.org/a"></lede-share>`),
  );
  pages.pages.set(
    '/menu.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Menu</title><link rel="icon" href="data:,">${markup}<script type="module" src="/late.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.route('**/late.js', async (route) => {
    await released;
    await route.fulfill({ contentType: 'text/javascript', body: pages.pages.get('/lede.js')! });
  });
  await page.goto(`${pages.url}/menu.html`, { waitUntil: 'commit' });
  const link = page.getByRole('link', { name: 'Share on Telegram' });
  await page.getByRole('button', { name: 'Share: A' }).click();
  await link.waitFor();
  release();
  await page.waitForFunction(() => document.querySelector('lede-share')?.hasUpdated);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .getByText(/copied/)
    .first()
    .waitFor();
  expect(await link.isVisible()).toBe(true);
});

it('a server fetches no part of a player, not even for an open transcript', async () => {
  await collectResult(
    render(html`<lede-media-player transcript><audio src="/a.mp3"></audio></lede-media-player>`),
  );
  const loading = (globalThis as unknown as Record<symbol, Map<string, unknown>>)[
    Symbol.for('lede-ui.on-demand-loading')
  ];
  expect([...loading!.keys()]).toEqual([]);
});

it('in another language, what the server wrote in English is spoken anew', async () => {
  const markup = await collectResult(
    render(html`<lede-bookmark-button headline="А"></lede-bookmark-button>`),
  );
  pages.pages.set(
    '/ru.js',
    await bundle(
      '@lit-labs/ssr-client/lit-element-hydrate-support.js',
      dist('define.js'),
      dist('locales/ru.js'),
    ),
  );
  pages.pages.set(
    '/ru.html',
    `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Ru</title><link rel="icon" href="data:,">${markup}<script type="module" src="/ru.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/ru.html`);
  await page.getByRole('button', { name: 'Сохранить: А' }).waitFor();
});

it('page facts and the reader’s clock show after hydration', async () => {
  await import(dist('define.js'));
  const markup = await collectResult(
    render(
      html`<lede-share networks="tg"></lede-share
        ><lede-article-card story=${JSON.stringify(story)}></lede-article-card>`,
    ),
  );
  expect(markup).toContain('Nov 23, 2026, 05:17 UTC');
  pages.pages.set(
    '/facts.html',
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Page title</title><link rel="icon" href="data:,"><link rel="canonical" href="https://example.org/canonical">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/facts.html`);
  await page.locator('lede-share a[href*="example.org%2Fcanonical"]').first().waitFor();
  await expect.poll(() => page.locator('lede-article-card time').textContent()).not.toContain('UTC');
});
