// The guide “Load it fast”: its commands make the files of its page, and the page loads each of them once.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application, Guide, runCommands } from './guide.ts';

const exec = promisify(execFile);
let guide: Guide;
let app: Awaited<ReturnType<typeof application>>;
let pages: Site;
let browser: Browser;
let document: string;

const run = (block: string) => runCommands(block, app.folder);

/** Publishes what the commands have made. */
async function publish(): Promise<string[]> {
  const files = await readdir(join(app.folder, 'public'));
  for (const file of files)
    pages.pages.set(`/${file}`, await readFile(join(app.folder, 'public', file), 'utf8'));
  return files;
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z"/></svg>';

async function open(html: string): Promise<{ page: Page; messages: readonly string[]; asked: string[] }> {
  pages.pages.set('/guide.html', html.replace('</head>', '<link rel="icon" href="data:,"></head>'));
  const page = await browser.newPage();
  const messages = messagesOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(pages.url, '')));
  await page.goto(`${pages.url}/guide.html`);
  await page.getByRole('button', { name: 'Save: Two coasts' }).waitFor();
  return { page, messages, asked };
}

beforeAll(async () => {
  guide = await Guide.read('load-it-fast');
  app = await application({ 'public/.keep': '' }, [
    'esbuild',
    '.bin/esbuild',
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
  ]);
  [pages, browser] = await Promise.all([site(), launch()]);
  for (const name of ['cables', 'phones']) pages.pages.set(`/${name}.svg`, PICTURE);
  document = guide.take('html', '<!doctype html>');
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), app?.remove()]));

it('its commands make the style sheet and the scripts of its page', async () => {
  for (const name of ['front.js', 'story.js', 'auto.js'])
    await writeFile(join(app.folder, name), guide.take('js', `// ${name}`));
  await run(guide.take('sh', 'css/base.css'));
  const command = guide.take('sh', 'esbuild');
  await run(command);
  expect(await publish()).toEqual(expect.arrayContaining(['front.css', 'front.js', 'story.js']));
});

it('the page loads each file once, and the lead picture before the others', async () => {
  const { page, messages, asked } = await open(document);
  const files = asked.filter((url) => !url.startsWith('data:'));
  expect(files).toHaveLength(new Set(files).size);
  expect(asked.filter((url) => /front\.(?:css|js)$/.test(url)).toSorted()).toEqual([
    '/front.css',
    '/front.js',
  ]);
  const [lead, ...others] = await page
    .locator('img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.map(({ fetchPriority, loading }) => ({ fetchPriority, loading })),
    );
  expect(lead!.fetchPriority).toBe('high');
  expect(lead!.loading).not.toBe('lazy');
  for (const other of others) expect(other.loading).toBe('lazy');
  expect(messages).toEqual([]);
});

it('the script needs the file that meta.json names, and a modulepreload of it is used', async () => {
  const { outputs } = JSON.parse(await readFile(join(app.folder, 'meta.json'), 'utf8')) as {
    outputs: Record<string, { imports: { path: string; kind: string }[] }>;
  };
  guide.says(/The `imports` of `front\.js` in `meta\.json` are its files/);
  const imports = outputs['public/front.js']!.imports.filter(({ kind }) => kind === 'import-statement');
  expect(imports.length).toBeGreaterThan(0);
  const tag = guide.take('html', 'modulepreload');
  const tags = imports.map(({ path }) => tag.replace(/\/chunk-….js/, path.replace('public', '')));
  const { messages, asked } = await open(document.replace('<script', `${tags.join('')}<script`));
  const scripts = asked.filter((url) => url.endsWith('.js'));
  expect(scripts).toHaveLength(imports.length + 1);
  // The browser asks for what it was told of before it has read the script.
  for (const { path } of imports) expect(scripts).toContain(path.replace('public', ''));
  expect(messages).toEqual([]);
});

it('the styles stand in the page too', async () => {
  guide.says(/They are small enough to stand in the page itself, in a `<style>`/);
  const css = pages.pages.get('/front.css')!;
  const link = '<link rel="stylesheet" href="/front.css" />';
  expect(document).toContain(link);
  const size = (page: Page) =>
    page.getByRole('heading', { name: /^Two/ }).evaluate((heading) => getComputedStyle(heading).fontSize);
  const linked = await size((await open(document)).page);
  const { page, messages, asked } = await open(document.replace(link, `<style>${css}</style>`));
  expect(await size(page)).toBe(linked);
  expect(asked).not.toContain('/front.css');
  expect(messages).toEqual([]);
});

it('autoload, bundled alike, asks for more files after it has looked at the page', async () => {
  await exec(
    'sh',
    ['-c', 'node_modules/.bin/esbuild auto.js --bundle --splitting --format=esm --minify --outdir=public'],
    { cwd: app.folder },
  );
  await publish();
  const { messages, asked } = await open(document.replace('/front.js', '/auto.js'));
  expect(asked.findLastIndex((url) => url.endsWith('.js'))).toBeGreaterThan(asked.indexOf('/auto.js'));
  expect(asked.filter((url) => /gallery|player/.test(url))).toEqual([]);
  expect(messages).toEqual([]);
});

it('every block of the guide was run', () => expect(guide.left).toEqual([]));
