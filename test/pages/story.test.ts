import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';
import { storyPage } from './story-page.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/story.html', storyPage(['lead', 'standard', 'compact']));
  pages.pages.set('/story', '<title>The story itself</title>');
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/story.html`);
  return page;
}
const defined = (page: Page) =>
  page.waitForFunction(() => customElements.get('lede-article-card') !== undefined);
/** Where the page's own parts of each card stand. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('lede-article-card > :not([slot=body])')]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return `${part.closest('[variant]')?.getAttribute('variant')} ${part.slot}: ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
  );

describe('without JavaScript', () => {
  it('the whole story is visible: links, time, body', async () => {
    const page = await open({ javaScriptEnabled: false });
    await expect(page.getByRole('heading', { level: 2 }).count()).resolves.toBe(6);
    expect(await page.getByText('Body of lead.').isVisible()).toBe(true);
    expect(await page.locator('time').first().textContent()).toBe('8 Apr, 2023 05:17');
    await page.locator('lede-article-card').first().getByRole('img').click({ force: true });
    expect(page.url()).toBe(`${pages.url}/story`);
  });
});

describe('before and after definition', () => {
  it.each([390, 834, 1280])('nothing shifts at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/lede.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${pages.url}/story.html`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet &&
        document.querySelector('img')?.complete &&
        document.querySelector('aside lede-article-card:last-child [slot=body]'),
    );
    const before = await places(page);
    release();
    await defined(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('lede-article-card')].every((card) =>
        card.shadowRoot?.querySelector('.unfold'),
      ),
    );
    expect(await places(page)).toEqual(before);
  });

  it('the body unfolds if the script fails to load', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/lede.js', (route) => route.abort());
    await page.goto(`${pages.url}/story.html`);
    const body = page.getByText('Body of lead.');
    const clipped = () => body.evaluate((text) => text.parentElement!.getBoundingClientRect().height === 0);
    expect(await clipped()).toBe(true);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await clipped()).toBe(false);
  });
});

it('works under a strict CSP with Trusted Types, without violations', async () => {
  pages.headers['content-security-policy'] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";
  const page = await (await browser.newContext()).newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`${pages.url}/story.html`);
  await defined(page);
  const lead = page.locator('lede-article-card').first();
  await lead.getByRole('button', { name: 'Read the story' }).click();
  expect(await page.getByText('Body of lead.').isVisible()).toBe(true);
  await lead.getByRole('button', { name: /^Save: China/ }).click();
  await page
    .locator('lede-article-card')
    .nth(1)
    .getByRole('button', { name: /^Share: China/ })
    .click();
  await page.getByRole('link', { name: 'Share on Telegram' }).last().hover();
  delete pages.headers['content-security-policy'];
  expect(messages).toEqual([]);
});

it('requests only the page’s own files', async () => {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${pages.url}/story.html`, { waitUntil: 'networkidle' });
  await defined(page);
  expect(asked.filter((url) => !url.startsWith(pages.url) && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => url.endsWith('.svg')).map((url) => new URL(url).pathname)).toEqual([
    '/pictures/lead.svg',
  ]);
});

it('keeps its colors when a build tool rewrites the style sheet', async () => {
  const { build } = await import('vite');
  const options = {
    write: false,
    rollupOptions: { input: dist('lede.css') },
    cssMinify: 'lightningcss' as const,
  };
  const output = (await build({ configFile: false, logLevel: 'silent', build: options })) as {
    output: { source?: string }[];
  };
  const css = output.output.map(({ source }) => source ?? '').join('');
  expect(css).toContain('lede-article-card');
  pages.pages.set('/built.css', css);
  pages.pages.set('/built.html', storyPage(['standard']).replace('/lede/lede.css', '/built.css'));
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/built.html`);
  await defined(page);
  const kicker = page.locator('[slot=kicker]');
  await expect
    .poll(() => kicker.evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(168, 32, 26)');
});

it('print shows the body and no buttons', async () => {
  const page = await open();
  await defined(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Body of lead.').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^Save/ }).first().isVisible()).toBe(false);
});

it('a story saved in one tab is saved in another', async () => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto(`${pages.url}/story.html`);
    await defined(page);
  }
  await one.getByRole('button', { name: /^Save/ }).first().click();
  await two.getByRole('button', { name: /^Save/, pressed: true }).first().waitFor();
});

it('find-in-page finds the folded body', async () => {
  const page = await open();
  await defined(page);
  // A text fragment is found as find-in-page finds: it unfolds what is hidden until found.
  await page.goto(`${pages.url}/story.html?again#:~:text=Body%20of%20lead`);
  await page.locator('lede-article-card[variant=lead][open]').waitFor();
});
