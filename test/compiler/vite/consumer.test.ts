import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import lede from '../../../dist/compiler/vite/index.js';
import { launch } from '../../pages/site.ts';
import { after, app, consumer, icon, names, page } from './app.ts';

const polling = { timeout: 20_000 };

it('build --watch updates the sprite when sources, templates or own icons change', async () => {
  const { root, put } = await app({
    'index.html': page('<lede-icon name="press">'),
    'icons/press.svg': icon(),
    'view.php': '',
  });
  const watcher = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [lede({ icons: 'icons', render: false })],
    build: { watch: {} },
  })) as Rollup.RollupWatcher;
  after(() => watcher.close());
  const sprite = async () => {
    const folder = join(root, 'dist/assets');
    const file = (await readdir(folder)).find((name) => name.endsWith('.svg'))!;
    return readFile(join(folder, file), 'utf8');
  };
  const icons = async () => names(await sprite());
  await expect.poll(icons, polling).toEqual(['press']);
  await put({ 'view.php': '<lede-icon name="mail"></lede-icon>' });
  await expect.poll(icons, polling).toEqual(['mail', 'press']);
  await put({ 'icons/press.svg': icon('M5 5h9v9z') });
  await expect.poll(sprite, polling).toContain('M5 5h9v9z');
  await put({ 'icons/later.svg': icon(), 'view.php': '<lede-icon name="later"></lede-icon>' });
  await expect.poll(icons, polling).toEqual(['later', 'press']);
});

it('a built app draws its icons from the sprite', async () => {
  const root = await consumer();
  await build({ root, configFile: join(root, 'vite.config.js'), logLevel: 'silent' });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    preview: { port: 0, host: '127.0.0.1' },
  });
  after(() => server.close());
  const browser = await launch();
  after(() => browser.close());
  const tab = await browser.newPage();
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await tab.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle' });
  for (const id of ['own', 'alias', 'plain', 'made-icon', 'module']) {
    const use = tab.locator(`#${id} use`);
    await use.waitFor({ state: 'attached' });
    await expect
      .poll(() => use.evaluate((node: SVGUseElement) => node.getBBox().width), { message: id })
      .toBeGreaterThan(0);
  }
  expect(new Set(requests.filter((path) => path.endsWith('.svg'))).size).toBe(1);
});
