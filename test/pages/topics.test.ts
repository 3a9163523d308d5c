import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const topics = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const list = topics.map((topic) => `<li><a rel="tag" href="/${topic}">${topic}</a></li>`).join('');
const tags = topics.map((topic) => `<lede-tag>${topic}</lede-tag>`).join('');
const links =
  '<a href="https://t.me/example">Telegram</a><a href="https://example.org/fediverse">Fediverse</a><a href="mailto:a@example.org">E-mail</a>';
/** Lists of every kind, each with a line of text after it that must not move. */
const lists = [
  `<lede-tag-list><ul>${list}</ul></lede-tag-list>`,
  `<lede-tag-list lines="1"><ul>${list}</ul></lede-tag-list>`,
  `<lede-tag-list lines="2" size="small"><ul>${list}</ul></lede-tag-list>`,
  `<lede-tag-list labelled lines="1" size="large">${tags}</lede-tag-list>`,
  `<lede-tag-list><h2 slot="label">Own</h2><ul>${list}</ul></lede-tag-list>`,
  `<lede-tag-list labelled selectable><lede-tag selected>China</lede-tag><lede-tag>Europe</lede-tag></lede-tag-list>`,
  `<lede-tag-list removable>${tags}</lede-tag-list>`,
  `<lede-tag><a rel="tag" href="/China">China</a></lede-tag> <lede-tag current href="/Europe">Europe</lede-tag>`,
  `<lede-social-links>${links}</lede-social-links>`,
  `<lede-social-links words><ul>${links.replaceAll('<a', '<li><a').replaceAll('</a>', '</a></li>')}</ul></lede-social-links>`,
];
const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Topics</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css">
<script type="module" src="/lede.js"></script></head><body><main>${lists.map((one) => `${one}<p class="after">After</p>`).join('')}</main></body></html>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/topics.html', markup);
  pages.pages.set('/lede.js', await bundle(dist('define/tag-list.js'), dist('define/social-links.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/topics.html`);
  return page;
}
const defined = async (page: Page) => {
  await page.waitForFunction(
    () => customElements.get('lede-social-links') && customElements.get('lede-tag-list'),
  );
  await page.locator('lede-tag-list [hidden=until-found]').first().waitFor({ state: 'attached' });
};
/** Where the text after each list, and what shows of each list, stands. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.after, lede-tag, li, lede-social-links a')]
      .filter((element) => !element.hasAttribute('hidden'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.textContent.trim()} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
  );

describe('without JavaScript', () => {
  it('every topic and every link is visible as text', async () => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } });
    for (const link of await page.locator('a').all()) {
      expect(await link.isVisible()).toBe(true);
      const fits = await link.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
      expect(fits).toBe(true);
    }
  });
});

describe('before and after definition', () => {
  it.each([390, 834, 1280])('nothing shifts at %i px', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/lede.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${pages.url}/topics.html`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.after').length === 10 &&
        getComputedStyle(document.querySelector('lede-tag-list')!).display === 'flex',
    );
    const before = await places(page);
    release();
    await page.waitForFunction(
      () => customElements.get('lede-social-links') && customElements.get('lede-tag-list'),
    );
    await expect.poll(() => page.locator('lede-social-links lede-icon').count()).toBe(6);
    // What is folded by then has no place to compare.
    const after = await places(page);
    expect(before.filter((place) => place.startsWith('After'))).toEqual(
      after.filter((place) => place.startsWith('After')),
    );
    for (const place of after) expect(before).toContain(place);
  });

  it('folded tags and texts appear if the script fails to load', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 900 } })).newPage();
    await page.route('**/lede.js', (route) => route.abort());
    await page.goto(`${pages.url}/topics.html`);
    const clipped = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('lede-tag-list[lines], lede-social-links a')].some(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
        ),
      );
    expect(await clipped()).toBe(true);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await clipped()).toBe(false);
  });
});

it('works under a strict CSP with Trusted Types, without violations', async () => {
  pages.headers['content-security-policy'] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";
  const page = await (await browser.newContext({ viewport: { width: 390, height: 900 } })).newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`${pages.url}/topics.html`);
  await defined(page);
  await page
    .getByRole('button', { name: /more topics/ })
    .first()
    .click();
  delete pages.headers['content-security-policy'];
  expect(messages).toEqual([]);
});

it('print shows every topic and every URL, and no buttons', async () => {
  const page = await open({ viewport: { width: 390, height: 900 } });
  await defined(page);
  await page.emulateMedia({ media: 'print' });
  for (const topic of await page.locator('lede-tag-list li, lede-tag').all()) {
    const { width, height } = (await topic.boundingBox())!;
    // Printed, a topic is words.
    expect(Math.min(width, height)).toBeGreaterThan(10);
    expect(await topic.evaluate((item) => getComputedStyle(item).contentVisibility)).toBe('visible');
  }
  for (const button of await page.getByRole('button', { name: /more|Remove/ }).all())
    expect(await button.isVisible()).toBe(false);
  const printed = await page
    .locator('lede-social-links a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://t.me/example');
});

it('find-in-page finds a folded topic', async () => {
  pages.pages.set('/folded.html', markup.replace(/<main>.*<\/main>/s, `<main>${lists[1]}</main>`));
  const page = await (await browser.newContext({ viewport: { width: 390, height: 900 } })).newPage();
  const folded = page.locator('lede-tag-list [hidden=until-found]').first();
  await page.goto(`${pages.url}/folded.html`);
  await folded.waitFor({ state: 'attached' });
  // A text fragment is found as find-in-page finds: it unfolds what is hidden until found.
  await page.goto(`${pages.url}/folded.html?again#:~:text=Elections`);
  await page.locator('lede-tag-list[open]').waitFor();
});
