import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const after = html`<p class="after">After</p>`;
const template = html`<lede-tag-list labelled tags=${JSON.stringify(names)}></lede-tag-list
  >${after}<lede-tag-list labelled lines="1"
    ><ul>
      ${names.map((name) => html`<li><a rel="tag" href="/${name}">${name}</a></li>`)}
    </ul></lede-tag-list
  >${after}<lede-tag-list
    ><h2 slot="label">Own</h2>
    <ul>
      ${names.map((name) => html`<li><a rel="tag" href="/${name}">${name}</a></li>`)}
    </ul></lede-tag-list
  >${after}<lede-tag-list lines="2" size="small" tags=${JSON.stringify(names)}></lede-tag-list
  >${after}<lede-tag selectable selected removable>China</lede-tag
  ><lede-tag selectable>China</lede-tag>${after}<lede-social-links
    ><a href="https://t.me/example">Telegram</a><a href="https://vk.com/example">VK</a></lede-social-links
  >${after}`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  const hydrate = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  pages.pages.set(
    '/lede.js',
    await bundle(hydrate, dist('define/tag-list.js'), dist('define/social-links.js')),
  );
  pages.pages.set(
    '/topics.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Topics</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css"><main>${await collectResult(render(template))}</main><script type="module" src="/lede.js"></script>`,
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

it.each([390, 1280])('server-rendered topics do not shift on hydration, at %i px', async (width) => {
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.after, main > lede-tag, lede-social-links a')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.textContent.trim()} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
    );
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/lede.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${pages.url}/topics.html`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.after').length === 6 &&
      getComputedStyle(document.querySelector('lede-tag-list')!).display === 'flex',
  );
  const before = await places();
  release();
  await page.locator('lede-social-links lede-icon').first().waitFor();
  expect(await places()).toEqual(before);
  expect(messages).toEqual([]);
});
