import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/dialog.js', await bundle(dist('define/dialog.js')));
  pages.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

it('only the dialog is printed while one is open, wherever it is in the page', async () => {
  pages.pages.set(
    '/print.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/lede.css"><style>.tall { block-size: 6000px }</style></head>
<body><main><p class="tall">Before</p><section><lede-dialog id="d" label="Terms"><p>Text</p></lede-dialog><p class="tall">After</p></section></main>
<script type="module" src="/dialog.js"></script></body></html>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/print.html`);
  const sheets = async () => ((await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  expect(await sheets()).toBeGreaterThan(8);
  await page.evaluate(() => document.querySelector<HTMLElement & { show(): void }>('#d')!.show());
  await page.getByRole('dialog', { name: 'Terms' }).waitFor();
  expect(await sheets()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Text').isVisible()).toBe(true);
  expect(await page.getByText('Before').isVisible()).toBe(false);
});
