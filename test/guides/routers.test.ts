// The guides “Routers and morphs” and “Turbo and htmx”: their blocks make pages that are opened and used.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
let swaps: Guide;
beforeAll(async () => {
  [pages, browser, guide, swaps] = await Promise.all([
    site(),
    launch(),
    Guide.read('routers'),
    Guide.read('turbo-and-htmx'),
  ]);
  pages.pages.set('/lede.js', await readFile('dist/cdn/lede.js', 'utf8'));
  pages.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const CARD =
  '<lede-article-card id="card"><h2 slot="headline"><a href="/cables">Two coasts</a></h2><div slot="body"><p>First.</p></div></lede-article-card>';
const DIALOG =
  '<button commandfor="terms" command="show-modal">Terms</button><lede-dialog id="terms" label="Terms">Yes.</lede-dialog>';
const ICON = '<link rel="icon" href="data:,">';
const document = (
  body: string,
  head = '<script type="module" src="/lede.js"></script>',
  html = '<html lang="en">',
) =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>A</title>${ICON}${head}</head><body>${body}</body></html>`;

async function open(path: string, text: string): Promise<{ page: Page; messages: readonly string[] }> {
  pages.pages.set(path, text);
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(pages.url + path);
  return { page, messages };
}

const openTerms = async (page: Page) => {
  await page.getByRole('button', { name: 'Terms' }).click();
  await page.getByRole('dialog', { name: 'Terms' }).waitFor();
};

it('a router goes where a closed dialog sends it, and Back returns to the page', async () => {
  pages.pages.set('/main.js', await bundled(guide.take('js', 'vue-router')));
  const { page, messages } = await open(
    '/start',
    document(DIALOG, '<script type="module" src="/main.js"></script>'),
  );
  await openTerms(page);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/next');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/start');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(messages).toEqual([]);
});

it('a page turns all history entries off', async () => {
  const html = guide.take('html', 'data-lede-back').replace('</html>', '').trim();
  const { page } = await open('/leaves', document(DIALOG, undefined, html));
  await page.waitForFunction(() => customElements.get('lede-dialog'));
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await openTerms(page);
  expect(await length()).toBe(before);
});

it('Turbo renders pages, streams and refreshes whose elements work and stay open', async () => {
  pages.pages.set(
    '/turbo.js',
    await readFile('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'utf8'),
  );
  pages.pages.set('/state.js', swaps.take('js', 'turbo:before-morph-attribute'));
  const inner = swaps.take('html', '/turbo.js').replaceAll(/<\/?head>/g, '');
  const head = `${inner}${swaps.take('html', 'turbo-refresh-method')}<script src="/state.js"></script>`;
  // Turbo fetches what the pointer is on its way to.
  for (const story of ['/cables', '/tides']) pages.pages.set(story, document('', head));
  pages.pages.set('/two', document(`${CARD}<section id="stories"></section>`, head));
  const { page, messages } = await open('/one', document('<a href="/two">Two</a>', head));
  await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
  await page.getByRole('link', { name: 'Two' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();

  await page.evaluate(
    (stream) => (window as any).Turbo.renderStreamMessage(stream),
    swaps.take('html', 'turbo-stream'),
  );
  await page.locator('#stories').getByRole('button', { name: 'Save: Tides' }).waitFor();

  await page.getByRole('button', { name: /^Read the story/ }).click();
  await page.getByText('First.').waitFor();
  await page.evaluate(() => {
    const { Turbo } = window as any;
    addEventListener('turbo:render', () => console.log('refreshed'), { once: true });
    Turbo.visit(location.href, { action: 'replace' });
  });
  await expect.poll(() => messages).toEqual(['refreshed']);
  // What the server's page does not have is gone; what the reader opened is not.
  await expect.poll(() => page.getByText('Tides').count()).toBe(0);
  expect(await page.getByText('First.').isVisible()).toBe(true);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

it('htmx brings fragments whose elements work, and sends their events on', async () => {
  pages.pages.set('/htmx.js', await readFile('node_modules/htmx.org/dist/htmx.min.js', 'utf8'));
  pages.pages.set('/more', CARD);
  pages.pages.set('/count', ' ');
  const head = swaps.take('html', '/htmx.js').replaceAll(/<\/?head>/g, '');
  const body = `${swaps.take('html', 'hx-get')}${swaps.take('html', 'hx-post')}`;
  const { page, messages } = await open('/htmx', document(body, head));
  await page.getByRole('button', { name: 'More stories' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();
  const counted = page.waitForRequest('**/count');
  await page.locator('[hx-post]').getByRole('button', { name: 'Copy link' }).click();
  expect((await counted).method()).toBe('POST');
  expect(messages).toEqual([]);
});

it('a morph keeps the card that the reader opened, and what elements added', async () => {
  const code = guide
    .take('js', 'Idiomorph')
    .replace(
      /^(import .*)$/m,
      `$1\nconst html = ${JSON.stringify(`<main>${CARD}</main>`)};\nglobalThis.morph = () => {`,
    );
  pages.pages.set('/morph.js', await bundled(`${code}\n};`));
  const { page } = await open(
    '/morph',
    document(
      `<main>${CARD}</main>`,
      '<script type="module" src="/lede.js"></script><script type="module" src="/morph.js"></script>',
    ),
  );
  await page.getByRole('button', { name: /^Read the story/ }).click();
  await page.getByText('First.').waitFor();
  await page.evaluate(() => (globalThis as unknown as { morph(): void }).morph());
  expect(await page.getByText('First.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
});

it('the iframe of the guide lets a story be saved, and its link copied', async () => {
  // Another origin than that of the page.
  const embed = guide
    .take('html', '<iframe')
    .replace('https://stories.example', pages.url.replace('127.0.0.1', 'localhost'));
  pages.pages.set(
    '/embed',
    document(
      '<lede-bookmark-button story-id="a" headline="A"></lede-bookmark-button><lede-share url="https://example.org/a" headline="A"></lede-share>',
    ),
  );
  const { page, messages } = await open('/frame', document(embed, ''));
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Save: A' }).click();
  await frame.getByRole('button', { name: 'Save: A', pressed: true }).waitFor();
  await frame.getByRole('button', { name: 'Copy link' }).click();
  await frame.getByText('Link copied').first().waitFor();
  expect(messages).toEqual([]);
});

it('every block of both guides was run', () => expect([...guide.left, ...swaps.left]).toEqual([]));
