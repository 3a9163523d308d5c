// One file is all that a page without a bundler loads.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dist, launch, site, type Site } from './site.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

let pages: Site;
let browser: Browser;
let tags: string[];
beforeAll(async () => {
  const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
    modules: { declarations: { tagName?: string }[] }[];
  };
  tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(head: string, lang = 'en') {
  pages.headers['content-security-policy'] = POLICY;
  pages.pages.set(
    '/cdn.html',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/lede/lede.css">${head}</head><body><main>
<lede-article-card variant="lead"><h2 slot="headline"><a href="/a">A headline</a></h2><div slot="body"><p>Body</p></div></lede-article-card>
<lede-tag selectable>China</lede-tag><lede-dialog label="Terms"><p>Text</p></lede-dialog></main></body></html>`,
  );
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${pages.url}/cdn.html`);
  await page.waitForFunction(() => customElements.get('lede-tag'));
  return { page, said, asked };
}

it('every element works by one script under a strict policy with Trusted Types', async () => {
  const { page, said, asked } = await open('<script type="module" src="/lede/cdn/lede.js"></script>');
  expect(asked).toEqual(['/cdn.html', '/lede/lede.css', '/lede/cdn/lede.js']);
  expect(await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags)).toEqual([]);

  await page.getByRole('button', { name: 'Read the story' }).click();
  await expect.poll(() => page.getByText('Body').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Save: A headline' }).click();
  await expect
    .poll(() => page.getByRole('button', { name: 'Save: A headline' }).getAttribute('aria-pressed'))
    .toBe('true');
  await page
    .locator('lede-dialog')
    .evaluate((dialog) => (dialog as HTMLElement & { open: boolean }).toggleAttribute('open'));
  await expect.poll(() => page.getByRole('dialog', { name: 'Terms' }).isVisible()).toBe(true);
  expect(said).toEqual([]);
  await page.close();
});

it('a language is one file more, in whatever order they come', async () => {
  for (const scripts of [
    ['lede', 'locales/ru'],
    ['locales/ru', 'lede'],
  ]) {
    const { page, said } = await open(
      scripts.map((name) => `<script type="module" src="/lede/cdn/${name}.js"></script>`).join(''),
      'ru',
    );
    await page.getByRole('button', { name: 'Сохранить: A headline' }).waitFor();
    expect(said).toEqual([]);
    await page.close();
  }
});

it('holds everything that the package exports, and tells whose Lit is', async () => {
  const code = await readFile(dist('cdn/lede.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\b|\bfrom\s*["'`](?:lit|\.)/);
  expect(code).toContain('Copyright Google LLC, BSD-3-Clause');
  const all = Object.keys(await import(dist('index.js')));
  const exported = /export\{([^}]*)\}/
    .exec(code)![1]!
    .split(',')
    .map((name) => name.split(' as ').at(-1));
  expect(exported.toSorted()).toEqual(all.toSorted());
});
