// dist/ looks like `exports`: what a browser without a bundler finds by an import map of one line.
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { entriesOf } from './tarball.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const IMPORT_MAP = {
  imports: {
    'lede-ui': '/lede/index.js',
    'lede-ui/': '/lede/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  },
};

it('every entry of the browser is in dist/ at its own path', async () => {
  const entries = (await entriesOf(process.cwd())).filter(({ entry }) => entry !== 'lede-ui/package.json');
  const modules = entries
    .map(({ entry }) => entry)
    .filter((entry) => entry === 'lede-ui' || (entry.endsWith('.js') && !entry.includes('/cdn/')));
  const files = entries.map(({ entry }) => entry).filter((entry) => /\.(?:css|json|svg|txt)$/.test(entry));
  pages.pages.set(
    '/map.html',
    `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify(IMPORT_MAP)}</script></html>`,
  );
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.route('**/node_modules/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      path: join(process.cwd(), new URL(route.request().url()).pathname),
    }),
  );
  await page.goto(`${pages.url}/map.html`);
  // As text: Vitest would rewrite the import.
  const lost: string[] = await page.evaluate(`(async () => {
    const lost = [];
    for (const entry of ${JSON.stringify(modules)})
      await import(entry).catch((error) => lost.push(entry + ': ' + error));
    for (const entry of ${JSON.stringify(files)}) {
      const { ok } = await fetch(entry.replace('lede-ui/', '/lede/'), { method: 'HEAD' });
      if (!ok) lost.push(entry);
    }
    return lost;
  })()`);
  expect(modules.length).toBeGreaterThan(100);
  expect(files.length).toBeGreaterThan(80);
  expect(lost).toEqual([]);
  expect(messages.filter((text) => !text.startsWith('Lit is in dev mode'))).toEqual([]);
});
