// The guides “Getting started” and “Browser support”: their pages are built and opened.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dist, launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.js', await readFile(dist('cdn/lede.js'), 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(html: string, before?: () => void): Promise<{ page: Page; messages: readonly string[] }> {
  pages.pages.set('/guide.html', html.replace('</head>', '<link rel="icon" href="data:," /></head>'));
  const page = await browser.newPage();
  const messages = messagesOf(page);
  if (before) await page.addInitScript(before);
  await page.goto(`${pages.url}/guide.html`);
  return { page, messages };
}

it('the page that one starts with is built, saves a story, and has the icon and the colour that were added', async () => {
  const guide = await Guide.read('getting-started');
  const css = guide.take('css');
  const app = await application(
    {
      'main.ts': `${guide.take('ts', 'lede.css')}${guide.take('ts', 'registerIcons')}`,
      'index.html': guide
        .take('html', '<!doctype html>')
        .replace(/<!-- .* -->\n/, '')
        .replace('</head>', `<style>${css}</style></head>`)
        .replace('</body>', `${guide.take('html', 'lede-icon')}</body>`),
    },
    ['lit'],
  );
  try {
    const root = { root: app.folder, configFile: false, logLevel: 'silent', mode: 'production' } as const;
    await build({ ...root, resolve: { conditions: ['module', 'browser', 'production'] } });
    const html = await readFile(join(app.folder, 'dist/index.html'), 'utf8');
    for (const name of await readdir(join(app.folder, 'dist/assets')))
      pages.pages.set(`/assets/${name}`, await readFile(join(app.folder, 'dist/assets', name), 'utf8'));
    const { page, messages } = await open(html);
    await page.getByRole('button', { name: /^Save: Two coasts/ }).click();
    await expect.poll(() => messages).toEqual([`${pages.url}/cables saved`]);
    await page.locator('lede-icon[name=search] path').waitFor();
    const accent = () => page.getByText('World').evaluate((kicker) => getComputedStyle(kicker).color);
    expect(await accent()).toBe('rgb(11, 79, 208)');
  } finally {
    await app.remove();
  }
  expect(guide.take('sh', 'vite')).toContain('npm install lede-ui');
  expect(guide.take('sh', 'npx vite').trim()).toBe('npx vite');
  // Built by webpack in test/consumers/webpack.
  guide.take('js', 'experiments');
  guide.take('html', '/main.css');
  // Opened by the test below.
  guide.take('js', 'defineIn(');
  expect(guide.left).toEqual([]);
});

it('a shadow root with a registry of its own has its own copy of the elements', async () => {
  const guide = await Guide.read('getting-started');
  pages.pages.set('/scoped.js', await bundled(guide.take('js', 'defineIn(')));
  const { page, messages } = await open(
    '<!doctype html><html lang="en"><head><title>A</title></head><body><div id="app"></div><script type="module" src="/scoped.js"></script></body></html>',
  );
  await page.getByRole('link', { name: 'Share on Telegram' }).waitFor();
  expect(
    await page.locator('lede-share').evaluate((share) => share.customElementRegistry === customElements),
  ).toBe(false);
  expect(messages).toEqual([]);
});

it('the script loads in a browser that supports it; in an older one the story is there as HTML', async () => {
  const guide = await Guide.read('browser-support');
  const card = '<lede-article-card><h2 slot="headline"><a href="/a">A</a></h2></lede-article-card>';
  const html = `<!doctype html><html lang="en"><head><title>A</title></head><body>${card}${guide.take('html')}</body></html>`;
  const { page, messages } = await open(html);
  await page.getByRole('button', { name: 'Save: A' }).waitFor();
  const old = await open(html, () => delete (HTMLElement.prototype as { popover?: unknown }).popover);
  await old.page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'A' }).waitFor();
  expect(await old.page.evaluate(() => customElements.get('lede-article-card'))).toBeUndefined();
  expect([...messages, ...old.messages]).toEqual([]);
  expect(guide.left).toEqual([]);
});

it('README and guide name the same browsers', async () => {
  const [, versions] = (await Guide.read('browser-support')).says(/The elements need (.*?), or newer/);
  const readme = await readFile('README.md', 'utf8');
  expect(readme).toContain(`**Browsers:** ${versions!.replace(' or ', ', ')}`);
});
