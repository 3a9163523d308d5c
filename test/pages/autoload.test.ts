// `import 'lede-ui/autoload.js'` defines what a page uses, when it uses it: without a bundler, and with one.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elements } from '../contract/elements.ts';
import { dist, launch, messagesOf, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  folder = await mkdtemp(join(tmpdir(), 'lede-autoload-'));
  await build({
    entryPoints: [dist('autoload.js')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    chunkNames: '[name]-[hash]',
    logLevel: 'silent',
  });
  for (const file of await readdir(folder))
    pages.pages.set(`/built/${file}`, await readFile(join(folder, file), 'utf8'));
});
afterAll(async () => {
  await Promise.all([browser?.close(), pages?.close()]);
  await rm(folder, { recursive: true });
});

async function open(body: string, root = '') {
  pages.pages.set(
    '/autoload.html',
    `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><script type="module" src="/built/autoload.js"></script></head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  const messages = messagesOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${pages.url}/autoload.html`);
  const defined = () =>
    page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      elements.map(({ tag }) => tag),
    );
  return { page, messages, asked, defined };
}

it('defines the elements of the page and loads the icons that it names, and nothing else', async () => {
  const { page, messages, asked, defined } = await open(
    '<lede-tag>China</lede-tag><lede-icon name="search" label="Search"></lede-icon><lede-nothing></lede-nothing>',
  );
  await page.getByRole('img', { name: 'Search' }).locator('path').waitFor();
  await page.waitForFunction(() => customElements.get('lede-tag'));
  expect(await defined()).toEqual(['lede-icon', 'lede-tag']);
  expect(asked.filter((path) => /camera|share/.test(path))).toEqual([]);
  expect(messages).toEqual([]);
});

it('defines what comes later, and an icon that is named later', async () => {
  const { page, defined } = await open('<main></main>');
  expect(await defined()).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<p><lede-share url="https://example.org/a" headline="A"></lede-share></p>';
  });
  await page.getByRole('link', { name: 'Share on Telegram' }).waitFor();
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<lede-icon-button icon="facebook" label="Facebook"></lede-icon-button>';
  });
  await page.getByRole('button', { name: 'Facebook' }).locator('path').waitFor();
  await page
    .locator('lede-icon-button')
    .evaluate((button) =>
      button.replaceWith(Object.assign(document.createElement('lede-icon'), { label: 'Trash' })),
    );
  await page.locator('lede-icon').evaluate((icon) => icon.setAttribute('name', 'trash'));
  await page.getByRole('img', { name: 'Trash' }).locator('path').waitFor();
});

const icons = elements.flatMap(({ tag, declaration }) =>
  (declaration.attributes ?? [])
    .filter(({ type }) => type?.text.includes('AnyIconName'))
    .map(({ name }) => ({ tag, name })),
);

it.each(icons)('<$tag> gets the icon that its $name says, now and later', async ({ tag, name }) => {
  expect(icons.map((one) => one.name)).toContain('pressed-icon');
  const { page, asked } = await open(`<${tag} ${name}="trash" label="A"></${tag}>`);
  const loaded = (icon: string) => asked.some((path) => path.startsWith(`/built/${icon}-`));
  await expect.poll(() => loaded('trash')).toBe(true);
  await page.locator(tag).evaluate((host, name) => host.setAttribute(name, 'camera'), name);
  await expect.poll(() => loaded('camera')).toBe(true);
});

it('what could not be loaded is tried again when the page changes', async () => {
  pages.pages.set(
    '/autoload.html',
    '<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><script type="module" src="/built/autoload.js"></script><lede-tag>China</lede-tag></html>',
  );
  const page = await browser.newPage();
  let failed = 0;
  await page.route(/\/tag\.js$|\/tag-/, async (route) => (failed++ ? route.continue() : route.abort()));
  await page.goto(`${pages.url}/autoload.html`);
  await expect.poll(() => failed).toBe(1);
  const errors = await page.evaluate(() => Boolean(customElements.get('lede-tag')));
  expect(errors).toBe(false);
  await expect
    .poll(() =>
      page.evaluate(() => {
        document.body.append(document.createElement('p'));
        return Boolean(customElements.get('lede-tag'));
      }),
    )
    .toBe(true);
});

it('leaves icons to the page’s sprite', async () => {
  const { page, asked } = await open(
    '<lede-icon name="search" label="Search"></lede-icon>',
    'data-lede-sprite="/lede/sprite.svg"',
  );
  await page.getByRole('img', { name: 'Search' }).locator('use').waitFor();
  expect(asked.filter((path) => path.startsWith('/built/') && /search|load-icon/.test(path))).toEqual([]);
});

it('autoload(root) does it in a shadow root', async () => {
  const { page } = await open('<of-the-page></of-the-page>');
  await page.evaluate(`(async () => {
    const root = document.querySelector('of-the-page').attachShadow({ mode: 'open' });
    root.innerHTML = '<lede-button>Save</lede-button>';
    (await import('/built/autoload.js')).autoload(root);
  })()`);
  await page.getByRole('button', { name: 'Save' }).waitFor();
});

it('knows every element of the package', async () => {
  const code = await readFile(dist('autoload.js'), 'utf8');
  for (const { tag, name } of elements)
    expect(code).toContain(`'${tag}': () => import('./define/${name}.js')`);
});

it('weighs less than 1.2 kB before the page uses anything', async () => {
  const read = async (file: string): Promise<string> => {
    const code = await readFile(join(folder, file), 'utf8');
    const imported = [...code.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) => read(name!));
    return [code, ...(await Promise.all(imported))].join('');
  };
  expect(brotliCompressSync(await read('autoload.js')).length).toBeLessThan(1200);
});
