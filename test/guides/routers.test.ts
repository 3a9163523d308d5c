// The guide “Routers, Turbo, htmx and morphs”: its blocks make pages that are opened and used.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
beforeAll(async () => {
  [pages, browser, guide] = await Promise.all([site(), launch(), Guide.read('routers')]);
  pages.pages.set('/lede.js', await readFile('dist/cdn/lede.js', 'utf8'));
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

it('Turbo renders pages whose elements work', async () => {
  pages.pages.set(
    '/turbo.js',
    await readFile('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'utf8'),
  );
  const head = guide.take('html', '/turbo.js').replaceAll(/<\/?head>/g, '');
  pages.pages.set('/two', document(CARD, head));
  const { page, messages } = await open('/one', document('<a href="/two">Two</a>', head));
  await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
  await page.getByRole('link', { name: 'Two' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  expect(messages).toEqual([]);
});

it('htmx brings fragments whose elements work', async () => {
  pages.pages.set('/htmx.js', await readFile('node_modules/htmx.org/dist/htmx.min.js', 'utf8'));
  pages.pages.set('/more', CARD);
  const head = '<script type="module" src="/lede.js"></script><script src="/htmx.js"></script>';
  const { page, messages } = await open('/htmx', document(guide.take('html', 'hx-get'), head));
  await page.getByRole('button', { name: 'More stories' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();
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

it('every block of the guide was run', () => expect(guide.left).toEqual([]));
