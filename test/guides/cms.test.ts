// The guide “CMS templates”, what it says between its blocks; the blocks themselves are filled by pages.test.ts.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { launch, site, type Site } from '../pages/site.ts';
import { Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
beforeAll(async () => {
  [pages, browser, guide] = await Promise.all([site(), launch(), Guide.read('cms')]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(body: string, options: BrowserContextOptions = {}): Promise<Page> {
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/lede/cdn/lede.js"></script></head><body>${body}</body></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/guide.html`);
  return page;
}
/** A template with each of its parts in place of the code that would print it. */
const filled = (template: string) =>
  template
    .replaceAll(/<\?php (?:if|endif)[^]*?\?>|\{\{ (?:with|range|end).*?\}\}/g, '')
    .replaceAll(/(="[^{"<]*)(?:<\?php [^]*?\?>|\{\{ .*? \}\})"/g, '$1/part"')
    .replaceAll(/<\?php the_post_thumbnail[^]*?\?>/g, '<img src="/lede/icons/tag.svg" alt="">')
    .replaceAll(/<\?php [^]*?\?>|\{\{ .*? \}\}/g, 'Part');
const card = (more = '') =>
  `<lede-article-card><h2 slot="headline"><a href="/cables">Two coasts</a></h2>${more}</lede-article-card>`;

it.each([
  ['WordPress', 'php'],
  ['Hugo', 'html'],
])('without JavaScript, each part of the card for %s shows', async (_, language) => {
  guide.says(/The page is complete without JavaScript/);
  const template = guide.take(language, '<lede-article-card');
  const slots = [...template.matchAll(/slot="(\w+)"/g)].map(([, slot]) => slot!);
  expect(slots.length).toBeGreaterThan(4);
  const page = await open(filled(template), { javaScriptEnabled: false });
  for (const slot of slots) expect(await page.locator(`[slot=${slot}]`).isVisible(), slot).toBe(true);
  expect(await page.getByRole('link').first().getAttribute('href')).toBe('/part');
});

it('WordPress reloads both files with a new version of the package', () => {
  const code = guide.take('php', 'wp_enqueue_script_module');
  const files = [...code.matchAll(/'lede', "\$assets\/([\w.]+)", array\(\), '([\d.]+)'/g)];
  expect(files.map(([, file, version]) => [file, version])).toEqual([
    ['lede.css', packageJson.version],
    ['lede.js', packageJson.version],
  ]);
});

it('share and save buttons read the headline and its link; the link is the bookmark’s id', async () => {
  guide.says(/Share and save buttons need no data of their own: they read the headline and its link/);
  guide.says(/A bookmark's id is the headline's link, unless/);
  const page = await open(card());
  const saved = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('lede-bookmark-change', ({ detail }: any) => resolve(detail.id)),
      ),
  );
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  expect(new URL((await saved) as string, pages.url).href).toBe(`${pages.url}/cables`);
  await page.getByRole('button', { name: 'Share: Two coasts' }).click();
  const link = page.getByRole('link', { name: 'Share on Telegram' });
  const { searchParams } = new URL((await link.getAttribute('href'))!);
  expect([searchParams.get('url'), searchParams.get('text')]).toEqual([`${pages.url}/cables`, 'Two coasts']);
});

it('a bookmark button in the slot actions has an id of its own', async () => {
  const [, start, slot] = guide.says(/`(<lede-bookmark-button story-id=)"…">` in the slot `(\w+)`/);
  const page = await open(
    card(`${start!.replace(' ', ` slot="${slot}" headline="Two coasts" `)}"own"></lede-bookmark-button>`),
  );
  const saved = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('lede-bookmark-change', ({ detail }: any) => resolve(detail.id)),
      ),
  );
  // The card has no second one.
  await page.getByRole('button', { name: 'Save: Two coasts' }).click();
  expect(await saved).toBe('own');
});

it('elements add attributes to what an editor would save, and without lede.js nothing is added', async () => {
  guide.says(/load `lede\.js` on published pages only: elements add attributes to the content/);
  const content = `<div contenteditable>${card('<ul slot="tags"><li><a href="/sea">Sea</a></li></ul>')}<lede-social-links><a href="https://t.me/example"></a></lede-social-links></div>`;
  const editor = (page: Page) => page.locator('[contenteditable]').innerHTML();
  const before = await editor(await open(content, { javaScriptEnabled: false }));
  expect(before).not.toContain('data-lede');
  const page = await open(content);
  await page.getByRole('link', { name: /Telegram/ }).waitFor();
  expect(await editor(page)).toContain('data-lede');
});
