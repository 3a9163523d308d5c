import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch } from '../../pages/site.ts';
import { after, app, icon, names, page, serveApp } from './app.ts';

it('serves the sprite from memory, and browsers revalidate it', async () => {
  const { root } = await app({ 'index.html': page('<lede-icon name="mail">') });
  const { url } = await serveApp(root);
  const answer = await fetch(`${url}/@lede/sprite.svg?v=1`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(names(await answer.text())).toEqual(['mail']);
  const headers = { 'if-none-match': answer.headers.get('etag')! };
  expect((await fetch(`${url}/@lede/sprite.svg`, { headers })).status).toBe(304);
  const html = await (await fetch(`${url}/`, { headers: { accept: 'text/html' } })).text();
  expect(html).toMatch(/<html data-lede-sprite="\/@lede\/sprite\.svg\?v=[\da-f]{8}"/);
});

it('serves the sprite under the base too', async () => {
  const { root } = await app({ 'index.html': page('<lede-icon name="mail">') });
  const { server, url } = await serveApp(root, {}, { base: '/news/' });
  const { origin } = new URL(url);
  for (const path of ['/news/@lede/sprite.svg', '/@lede/sprite.svg'])
    expect(names(await (await fetch(origin + path)).text())).toEqual(['mail']);
  expect(await server.transformIndexHtml('/index.html', page(''))).toContain(
    'data-lede-sprite="/news/@lede/sprite.svg?v=',
  );
});

it('updates the sprite when sources change, are added or deleted, whether modules or not', async () => {
  const { root, put } = await app({ 'index.html': page(''), 'view.php': '' });
  const { next, sprite } = await serveApp(root);
  const first = await next(() => put({ 'main.js': 'document.body.innerHTML = `<lede-icon name="mail">`' }));
  expect(first).toMatch(/^\/@lede\/sprite\.svg\?v=/);
  expect(names(await sprite(first))).toEqual(['mail']);
  await next(() => put({ 'view.php': '<lede-icon name="check">' }));
  await next(() => put({ 'new/page.html': '<lede-icon name="tags">' }));
  expect(names(await sprite())).toEqual(['check', 'mail', 'tags']);
  await next(() => rm(join(root, 'new/page.html'), { force: true }));
  expect(names(await sprite())).toEqual(['check', 'mail']);
});

it('has the icons of a module in the sprite before the page gets the module', async () => {
  const far = await app({ 'far.js': 'export default `<lede-icon name="tags">`' });
  const { root } = await app({ 'index.html': page('') });
  const { server, sprite } = await serveApp(root, {}, { server: { fs: { strict: false } } });
  await server.transformRequest(`/@fs${join(far.root, 'far.js')}`);
  expect(names(await sprite())).toEqual(['tags']);
});

it('updates the sprite when own icons change, are added or deleted; a refused one does not affect the others', async () => {
  const { root, put } = await app({
    'index.html': page('<lede-icon name="press"></lede-icon><lede-icon name="later">'),
    'icons/press.svg': icon(),
  });
  const { next, sprite, lines } = await serveApp(root, { icons: 'icons' });
  expect(lines.join('\n')).toContain('lede: no icon "later" (index.html:1:');
  await next(() => put({ 'icons/press.svg': icon('M5 5h9v9z') }));
  expect(await sprite()).toContain('M5 5h9v9z');
  await next(() => put({ 'icons/later.svg': icon() }));
  expect(names(await sprite())).toEqual(['later', 'press']);
  await next(() => put({ 'icons/press.svg': icon('M4 4h9', '<script/>') }));
  expect(names(await sprite())).toEqual(['later']);
  expect(lines.join('\n')).toMatch(/lede: icons\/press\.svg:1:\d+: <script> has no place/);
  await next(() => rm(join(root, 'icons/later.svg'), { force: true }));
  expect(names(await sprite())).toEqual([]);
});

it('sees a change that the watcher does not report, because it follows another at once', async () => {
  const { root, put } = await app({
    'index.html': page('<lede-icon name="press">'),
    'icons/press.svg': icon(),
  });
  const { next, server, sprite } = await serveApp(root, { icons: 'icons' });
  const file = join(root, 'icons/press.svg');
  server.watcher.unwatch([file, join(root, 'icons')]);
  await next(async () => {
    server.watcher.emit('all', 'change', file);
    await put({ 'icons/press.svg': icon('M5 5h9v9z') });
  });
  expect(await sprite()).toContain('M5 5h9v9z');
});

it('warns once for each place', async () => {
  const { root, put } = await app({ 'index.html': page('<lede-icon name="camrea">') });
  const { next, lines } = await serveApp(root);
  await next(() => put({ 'a.js': '`<lede-icon name="mail">`' }));
  await next(() => put({ 'a.js': '`<lede-icon name="nope"><lede-icon name="tags">`' }));
  expect(lines.filter((line) => line.includes('"camrea"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('no icon "nope" (a.js:1:'))).toHaveLength(1);
});

it('an open page uses a new sprite without reloading', async () => {
  const { root, put } = await app({
    'index.html': page('<svg width="24" height="24"><use href="/@lede/sprite.svg#icon-press"></use></svg>'),
    'icons/press.svg': icon('M0 0h4v4z'),
  });
  const { next, url } = await serveApp(root, { icons: 'icons' });
  const browser = await launch();
  after(() => browser.close());
  const tab = await browser.newPage();
  const connected = tab.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await tab.goto(url, { waitUntil: 'networkidle' });
  await connected;
  const width = () => tab.locator('use').evaluate((use: SVGUseElement) => use.getBBox().width);
  await expect.poll(width).toBe(4);
  await tab.evaluate(() => (document.title = 'not reloaded'));
  const now = await next(() => put({ 'icons/press.svg': icon('M0 0h20v4z') }));
  await expect.poll(width).toBe(20);
  expect(await tab.evaluate(() => document.documentElement.dataset['ledeSprite'])).toBe(now);
  expect(await tab.title()).toBe('not reloaded');
});
