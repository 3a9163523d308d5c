// The guide “Plain HTML”: its commands copy and bundle the files, its pages use them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, site, type Site } from '../pages/site.ts';
import { application, Guide, runCommands } from './guide.ts';

let guide: Guide;
let app: Awaited<ReturnType<typeof application>>;
let pages: Site;
let browser: Browser;
let document: string;

const run = (block: string) => runCommands(block, app.folder);
const publish = async (name: string): Promise<void> =>
  void pages.pages.set(`/${name}`, await readFile(join(app.folder, 'public', name), 'utf8'));
const published = () => readdir(join(app.folder, 'public'), { recursive: true });

async function open(html: string): Promise<{ page: Page; messages: string[] }> {
  pages.pages.set('/guide.html', html.replace('</head>', '<link rel="icon" href="data:,"></head>'));
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('.svg')) messages.push(`404: ${response.url()}`);
  });
  await page.route('**/cables.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await page.route('**/node_modules/**', (route) => {
    const path = join(app.folder, new URL(route.request().url()).pathname);
    return route.fulfill({ path });
  });
  await page.goto(`${pages.url}/guide.html`);
  return { page, messages };
}

beforeAll(async () => {
  guide = await Guide.read('plain-html');
  app = await application({}, [
    'esbuild',
    '.bin/esbuild',
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
  ]);
  [pages, browser] = await Promise.all([site(), launch()]);
  document = guide.take('html', '<!doctype html>');
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), app?.remove()]));

it('the files that it copies make its page work', async () => {
  await run(guide.take('sh', 'lede.css'));
  await publish('lede.css');
  await publish('lede.js');
  const { page, messages } = await open(document);
  await page
    .getByRole('button', { name: 'Save: Two coasts, nine cables and the people who mend them' })
    .waitFor();
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  expect(messages).toEqual([]);
  expect(await published()).toContainEqual(expect.stringMatching(/^parts\/media-player-/));
});

it('an icon that no element uses comes from the sprite', async () => {
  const [, file, attribute] = guide.says(/copy `(.+sprite\.svg)` to.+write `<html (data-.+)>`/);
  pages.pages.set('/sprite.svg', await readFile(join(app.folder, file!), 'utf8'));
  const withIcon = (html: string) =>
    html.replace('<body>', '<body><lede-icon name="search" label="Search"></lede-icon>');
  const widthOf = (page: Page) =>
    page.locator('lede-icon').evaluate((host) => host.shadowRoot!.querySelector('use')?.getBBox().width ?? 0);
  const { page } = await open(withIcon(document.replace('<html', `<html ${attribute}`)));
  await expect.poll(() => widthOf(page)).toBeGreaterThan(0);
  expect(await widthOf((await open(withIcon(document))).page)).toBe(0);
});

it('the hashes of integrity.json fit its import map', async () => {
  const map = guide.take('html', '"integrity"');
  const hashes = JSON.parse(
    await readFile(join(app.folder, 'node_modules/lede-ui/dist/cdn/integrity.json'), 'utf8'),
  ) as Record<string, string>;
  const filled = map.replaceAll(/"\/([\w/-]+)(…?)\.js": "sha384-…"/g, (_, path: string) => {
    const [file, hash] = Object.entries(hashes).find(([file]) => file.startsWith(`./${path}`))!;
    return `"${file.slice(1)}": "${hash}"`;
  });
  expect(filled).not.toContain('…');
  const { page, messages } = await open(document.replace('<script', `${filled}<script`));
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  expect(messages).toEqual([]);
});

it('its style sheet for cards alone makes the page look the same', async () => {
  const look = (page: Page) =>
    page.locator('h2').evaluate((headline) => {
      const { fontSize, fontFamily } = getComputedStyle(headline);
      return [fontSize, fontFamily, headline.parentElement!.getBoundingClientRect().height];
    });
  const whole = await look((await open(document.replace(/<script.*<\/script>/, ''))).page);
  await run(guide.take('sh', 'css/base.css'));
  const css = await readFile(join(app.folder, 'public/lede.css'), 'utf8');
  expect(css.length).toBeLessThan(pages.pages.get('/lede.css')!.length / 2);
  pages.pages.set('/lede.css', css);
  expect(await look((await open(document.replace(/<script.*<\/script>/, ''))).page)).toEqual(whole);
});

it('its article is there without JavaScript', async () => {
  pages.pages.set('/guide.html', document);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${pages.url}/guide.html`);
  expect(await page.getByRole('link', { name: 'Two coasts' }).isVisible()).toBe(true);
  expect(await page.getByText('The first paragraph.').isVisible()).toBe(true);
});

it('its script for Russian translates a Russian page', async () => {
  await run(guide.take('sh', 'locales/ru.js'));
  await publish('lede-ru.js');
  const script = guide.take('html', '/lede-ru.js');
  const { page, messages } = await open(
    document.replace('lang="en"', 'lang="ru"').replace('</head>', `${script}</head>`),
  );
  await page.getByRole('button', { name: 'Читать материал' }).waitFor();
  expect(messages).toEqual([]);
});

it('its script changes a text by what lede.js exports', async () => {
  const script = guide.take('html', 'registerLocale');
  const { page, messages } = await open(document.replace('</head>', `${script}</head>`));
  await page.getByRole('button', { name: 'Read on' }).waitFor();
  expect(messages).toEqual([]);
});

it('its entry file, bundled by its command, is a smaller lede.js', async () => {
  const whole = pages.pages.get('/lede.js')!.length;
  await writeFile(join(app.folder, 'lede-entry.js'), guide.take('js', 'lede-entry.js'));
  await run(guide.take('sh', 'esbuild'));
  for (const file of await published()) if (file.endsWith('.js')) await publish(file);
  expect(pages.pages.get('/lede.js')!.length).toBeLessThan(whole);
  const { page, messages } = await open(document);
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  expect(messages).toEqual([]);
});

it('its import map resolves every import without a bundler', async () => {
  const script = guide.take('html', '"imports"');
  const { page, messages } = await open(
    document
      .replace('<script type="module" src="/lede.js"></script>', script)
      .replace('</body>', '<p><lede-icon name="search" label="Search"></lede-icon></p></body>'),
  );
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  await page.getByRole('img', { name: 'Search' }).waitFor();
  expect(messages.filter((message) => !message.startsWith('Lit is in dev mode'))).toEqual([]);
});

it('with the modules of its map for development, elements warn', async () => {
  const [, index, key, define] = guide.says(/let `lede-ui` lead to `(\S+)`, and add `(\S+)` with `(\S+)`/);
  const script = (await Guide.read('plain-html'))
    .take('html', '"imports"')
    .replace(/"lede-ui": "[^"]+"/, `"lede-ui": "${index}", "${key}": "${define}"`);
  const { page, messages } = await open(
    document
      .replace('<script type="module" src="/lede.js"></script>', script)
      .replace('variant="lead"', 'variant="big"'),
  );
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  await expect.poll(() => messages.join()).toContain('<lede-article-card variant="big">: unknown value');
});

it('its autoloader defines what the page uses and loads the icon that it names', async () => {
  const map = (await Guide.read('plain-html'))
    .take('html', '"imports"')
    .replace(/<script type="module">[^]*/, '');
  const script = guide.take('html', 'autoload.js');
  const { page, messages } = await open(
    document
      .replace('<script type="module" src="/lede.js"></script>', map + script)
      .replace('</body>', '<p><lede-icon name="search" label="Search"></lede-icon></p></body>'),
  );
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  await page.getByRole('img', { name: 'Search' }).locator('path').waitFor();
  expect(await page.evaluate(() => Boolean(customElements.get('lede-gallery')))).toBe(false);
  expect(messages.filter((message) => !message.startsWith('Lit is in dev mode'))).toEqual([]);
});

it('every block of the guide was run', () => expect(guide.left).toEqual([]));
