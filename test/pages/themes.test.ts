import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';
import { storyPage } from './story-page.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const link = (name: string) => `<link rel="stylesheet" href="/lede/themes/${name}.css">`;

/** A page with something in its head; the second card may stand in a scope of its own. */
async function open(head: string, options = {}, html = '', section = ''): Promise<Page> {
  const [start, second] = storyPage(['standard', 'compact']).split(/(?=<lede-article-card variant="compact)/);
  const text = `${start!.replace('</head>', `${head}</head>`)}<section ${section}>${second}`;
  pages.pages.set('/themed.html', text.replace('<html', `<html ${html}`));
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/themed.html`);
  return page;
}
const defined = (page: Page) =>
  page.waitForFunction(() => customElements.get('lede-article-card') !== undefined);
const kickers = (page: Page) =>
  page.locator('[slot=kicker]').evaluateAll((all) => all.map((kicker) => getComputedStyle(kicker).color));

const own = { light: 'rgb(168, 32, 26)', dark: 'rgb(255, 154, 141)' };
const newspaper = { light: 'rgb(122, 31, 22)', dark: 'rgb(229, 165, 140)' };
const highContrast = { light: 'rgb(125, 15, 11)' };

describe('a theme', () => {
  it('needs no more than its style sheet, follows color-scheme, and yields to the page’s own', async () => {
    const scheme = '<style>:root { color-scheme: light dark }</style>';
    const light = await open(link('newspaper') + scheme);
    await defined(light);
    expect(await kickers(light)).toEqual([newspaper.light, newspaper.light]);
    const radius = () =>
      light
        .locator('img')
        .first()
        .evaluate((img) => getComputedStyle(img).borderRadius);
    expect(await radius()).toBe('0px');
    const dark = await open(link('newspaper') + scheme, { colorScheme: 'dark' });
    await defined(dark);
    expect(await kickers(dark)).toEqual([newspaper.dark, newspaper.dark]);
    const mine = '<style>:root { --lede-color-accent: #123456 }</style>';
    expect(await kickers(await open(mine + link('newspaper')))).toEqual([
      'rgb(18, 52, 86)',
      'rgb(18, 52, 86)',
    ]);
  });

  it('can be a section’s alone, or one inside another', async () => {
    const both = link('newspaper') + link('contrast');
    const scoped = await open(both, {}, 'data-lede-theme="none"', 'data-lede-theme="newspaper"');
    expect(await kickers(scoped)).toEqual([own.light, newspaper.light]);
    const nested = await open(both, {}, 'data-lede-theme="newspaper"', 'data-lede-theme="contrast"');
    expect(await kickers(nested)).toEqual([newspaper.light, highContrast.light]);
  });
});

describe('when Vite rewrites style sheets for older browsers', () => {
  /** By Vite's own defaults: Lightning CSS, and targets without `light-dark()`. */
  async function built(file: string): Promise<string> {
    const { build } = await import('vite');
    const options = { write: false, rollupOptions: { input: dist(file) }, emptyOutDir: false };
    const output = (await build({ configFile: false, logLevel: 'silent', build: options })) as {
      output: { source?: string }[];
    };
    return output.output.map(({ source }) => source ?? '').join('');
  }
  const dark = { colorScheme: 'dark' };

  it('a theme keeps its colours on a page that declares color-scheme only in HTML', async () => {
    pages.pages.set('/built.css', await built('themes/newspaper.css'));
    const head = '<link rel="stylesheet" href="/built.css"><meta name="color-scheme" content="light dark">';
    for (const [options, colour] of [
      [{}, newspaper.light],
      [dark, newspaper.dark],
    ] as const) {
      const page = await open(head, options);
      await defined(page);
      expect(await kickers(page)).toEqual([colour, colour]);
    }
  });

  it('a card that is not defined yet has its colours', async () => {
    pages.pages.set('/lede/lede.css', await built('lede.css'));
    const head = '<meta name="color-scheme" content="light dark">';
    const page = await open(head, { javaScriptEnabled: false });
    expect(await kickers(page)).toEqual([own.light, own.light]);
    const inDark = await open(head, { ...dark, javaScriptEnabled: false });
    expect(await kickers(inDark)).toEqual([own.dark, own.dark]);
    pages.pages.delete('/lede/lede.css');
  });
});
