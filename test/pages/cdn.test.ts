// One file is all that a page without a bundler loads at once; what the reader may need comes from its folder.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dist, launch, site, type Site } from './site.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

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

async function open(head: string, lang = 'en', more = '', policy = POLICY) {
  pages.headers['content-security-policy'] = policy;
  pages.pages.set(
    '/cdn.html',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/lede/lede.css">${head}</head><body><main>
<lede-article-card variant="lead"><h2 slot="headline"><a href="/a">A headline</a></h2><div slot="body"><p>Body</p></div></lede-article-card>
<lede-tag selectable>China</lede-tag><lede-dialog label="Terms"><p>Text</p></lede-dialog>${more}</main></body></html>`,
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

const PLAYER =
  '<lede-media-player><video controls preload="none" width="320" height="180" src="/film.webm"></video></lede-media-player>';

it('a part is fetched from its folder when the reader comes near, under that policy, whatever the query of the script is', async () => {
  const { page, said, asked } = await open(
    '<script type="module" src="/lede/cdn/lede.js?ver=2"></script>',
    'en',
    PLAYER,
  );
  expect(asked.filter((path) => path.startsWith('/lede/cdn/'))).toEqual(['/lede/cdn/lede.js']);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  const fetched = asked.filter((path) => path.startsWith('/lede/cdn/')).slice(1);
  expect(fetched).toEqual([expect.stringMatching(/^\/lede\/cdn\/parts\/media-player-\w+\.js$/)]);
  expect(said).toEqual([]);
  await page.close();
});

it('a part that could not be fetched is fetched again at the next act', async () => {
  const { page } = await open('<script type="module" src="/lede/cdn/lede.js"></script>', 'en', PLAYER);
  await page.route('**/parts/*', (route) => route.abort());
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await page.getByText('This couldn’t be loaded.').first().waitFor();
  await page.unroute('**/parts/*');
  await more.click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).waitFor();
  await page.close();
});

it('integrity.json has the hash of each file, for the integrity of an import map', async () => {
  const hashes = Object.entries(
    JSON.parse(await readFile(dist('cdn/integrity.json'), 'utf8')) as Record<string, string>,
  );
  expect(hashes.map(([name]) => name)).toContainEqual(expect.stringMatching(/^\.\/parts\/media-player-/));
  for (const [name, hash] of hashes) {
    const file = await readFile(dist(`cdn/${name}`));
    expect(hash, name).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`);
  }
  const map = Object.fromEntries(hashes.map(([name, hash]) => [`/lede/cdn/${name.slice(2)}`, hash]));
  const wrong = Object.fromEntries(Object.keys(map).map((name) => [name, hashes[0]![1]]));
  for (const [integrity, works] of [
    [map, true],
    [wrong, false],
  ] as const) {
    const script = JSON.stringify({ integrity });
    const policy = POLICY.replace("script-src 'self'", "script-src 'self' 'nonce-a'");
    const { page } = await open(
      `<script type="importmap" nonce="a">${script}</script><script type="module" src="/lede/cdn/lede.js"></script>`,
      'en',
      PLAYER,
      policy,
    );
    await page.getByRole('button', { name: 'More' }).click();
    const shown = works
      ? page.getByRole('menuitem').last()
      : page.getByText('This couldn’t be loaded.').first();
    await shown.waitFor();
    await page.close();
  }
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
  expect(code.replaceAll(/\bimport\(`\.\/parts\/[\w-]+\.js`\)/g, '')).not.toMatch(
    /\bimport\b|\bfrom\s*["'`](?:lit|\.)/,
  );
  expect(code).toContain('Copyright Google LLC, BSD-3-Clause');
  const all = Object.keys(await import(dist('index.js')));
  const exported = /export\{([^}]*)\}/
    .exec(code)![1]!
    .split(',')
    .map((name) => name.split(' as ').at(-1));
  expect(exported.toSorted()).toEqual(all.toSorted());
});
