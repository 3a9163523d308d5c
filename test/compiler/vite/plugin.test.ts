import { join } from 'node:path';
import { expect, it } from 'vitest';
import lede from '../../../dist/compiler/vite/index.js';
import { app, buildApp, icon, names, page } from './app.ts';

it('makes a sprite of the icons that the sources name, own and Lede’s, and no others', async () => {
  const { root } = await app({
    'index.html': page('<lede-icon name="press"></lede-icon><lede-icon name="camera"></lede-icon>'),
    'views/story.php': '<svg><use href="/sprite.svg#icon-check"></use></svg>',
    'icons/press.svg': icon(),
    'icons/unused.svg': icon(),
    'node_modules/x/x.js': '`<lede-icon name="mail">`',
    'main.test.js': '`<lede-icon name="edit">`',
  });
  const { sprite, files, warnings, path } = await buildApp(root, { icons: 'icons' });
  expect(names(sprite)).toEqual(['camera', 'check', 'press']);
  expect(sprite).toContain('stroke-width="var(--lede-icon-stroke, 2)"');
  expect(warnings).toBe('');
  expect(path).toMatch(/^assets\/sprite-[\w-]{8}\.svg$/);
  expect([...files.keys()].filter((name) => name.endsWith('.svg'))).toHaveLength(1);
});

it('finds names in modules that only the build reads, in values and in `include`', async () => {
  const far = await app({ 'far.js': 'export default () => `<lede-icon name="tags">`' });
  const { root } = await app({
    'index.html': page(''),
    'main.js': `import far from ${JSON.stringify(join(far.root, 'far.js'))}; console.log(far(), [{ name: 'share' }, { name: 'nothing' }])`,
  });
  const { sprite, warnings } = await buildApp(root, { include: ['mail'] });
  expect(names(sprite)).toEqual(['mail', 'share', 'tags']);
  expect(warnings).toBe('');
});

it('resolves aliases: in <lede-icon> to the symbol that it uses, elsewhere by a symbol named by the alias', async () => {
  const { root } = await app({
    'index.html': page(
      '<lede-icon name="photo"></lede-icon><lede-icon name="pass"></lede-icon><lede-icon name="press"></lede-icon><svg><use href="/@lede/sprite.svg#icon-tick"></use></svg>',
    ),
    'icons/press.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M4 4h16v9z"/></svg>`,
    'icons/icons.json': '{"press": {"aliases": ["pass"]}}',
  });
  const { sprite } = await buildApp(root, { icons: 'icons' });
  expect(names(sprite)).toEqual(['camera', 'pass', 'press', 'tick']);
  const ids = [...sprite.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('finds the extra icons by name and alias, after own icons', async () => {
  const { root } = await app({
    'index.html': page(
      '<lede-icon name="twitter-x"></lede-icon><lede-icon name="link"></lede-icon><lede-icon name="print"></lede-icon><svg><use href="/@lede/sprite.svg#icon-duplicate"></use></svg>',
    ),
    'icons/print.svg': icon('M1 2h3v4z'),
  });
  const { sprite, warnings } = await buildApp(root, { icons: 'icons' });
  expect(names(sprite)).toEqual(['duplicate', 'link', 'print', 'x']);
  expect(sprite).toMatch(/<symbol[^>]*id="icon-print"[^>]*><path d="M1 2h3v4z"/);
  expect(warnings).toContain("your own icons replace Lede's icons of the same names: print");
  expect(warnings).not.toContain('no icon');
  expect(names((await buildApp(root, { lede: false })).sprite)).toEqual([]);
});

it('prefers own icons, and notes that they replace Lede’s', async () => {
  const { root } = await app({
    'index.html': page('<lede-icon name="camera">'),
    'icons/camera.svg': icon('M1 2h3v4z'),
  });
  const { sprite, warnings } = await buildApp(root, { icons: 'icons', strict: true });
  expect(sprite).toMatch(/<symbol[^>]*id="icon-camera"[^>]*><path d="M1 2h3v4z"/);
  expect(warnings).toContain("your own icons replace Lede's icons of the same names: camera");
  expect(names((await buildApp(root, { lede: false })).sprite)).toEqual([]);
});

it('warns about an own icon whose name <lede-icon> resolves as an alias of Lede’s', async () => {
  const { root } = await app({ 'index.html': page('<lede-icon name="photo">'), 'icons/photo.svg': icon() });
  const { warnings } = await buildApp(root, { icons: 'icons' });
  expect(warnings).toContain('lede: <lede-icon name="photo"> (index.html:1:84) draws "camera"');
});

it('names the sprite by the hash of its content alone', async () => {
  const { root, put } = await app({
    'index.html': page('<lede-icon name="press">'),
    'icons/press.svg': icon(),
  });
  const first = await buildApp(root, { icons: 'icons' });
  await put({ 'main.js': 'console.log("other")' });
  expect((await buildApp(root, { icons: 'icons' })).path).toBe(first.path);
  await put({ 'icons/press.svg': icon('M5 5h9v9z') });
  expect((await buildApp(root, { icons: 'icons' })).path).not.toBe(first.path);
});

it.each([
  ['/', '/', '"/', '"/'],
  ['/news/', '/news/', '"/news/', '"/news/'],
  ['./', '../', 'new URL("', '"./'],
])(
  'with base %s, pages, strings and modules get the sprite’s URL',
  async (base, inPage, inModule, inString) => {
    const { root } = await app({
      'deep/index.html': page('<svg><use href="/@lede/sprite.svg#icon-mail"></use></svg>'),
      'main.js': `import url from 'virtual:lede-sprite'; console.log(url, '/@lede/sprite.svg#icon-mail')`,
    });
    const rolldownOptions = { input: join(root, 'deep/index.html') };
    const { files, path } = await buildApp(root, {}, { base, build: { rolldownOptions, minify: false } });
    const html = files.get('deep/index.html')!;
    expect(html).toContain(`data-lede-sprite="${inPage}${path}"`);
    expect(html).toContain(`<use href="${inPage}${path}#icon-mail">`);
    const code = [...files].find(([name]) => name.endsWith('.js'))![1];
    expect(code).toContain(base === './' ? inModule + path.slice('assets/'.length) : inModule + path);
    expect(code.replaceAll("'", '"')).toContain(`${inString}${path}#icon-mail"`);
    expect(code).not.toMatch(/@lede|LEDE_SPRITE/);
  },
);

it('gives a chunk another name when the sprite’s name in it changes', async () => {
  const { root, put } = await app({
    'index.html': page('<lede-icon name="press">'),
    'main.js': `import url from 'virtual:lede-sprite'; console.log(url)`,
    'icons/press.svg': icon(),
  });
  const chunk = async () =>
    [...(await buildApp(root, { icons: 'icons' })).files.keys()].find((name) => name.endsWith('.js'));
  const first = await chunk();
  await put({ 'icons/press.svg': icon('M5 5h9v9z') });
  expect(await chunk()).not.toBe(first);
});

it('sets the sprite’s URL on <html>, unless the page does or `inject` is false', async () => {
  const { root, put } = await app({ 'index.html': '<!doctype html><title>x</title>' });
  const html = async (options = {}) =>
    (await buildApp(root, { include: ['mail'], ...options })).files.get('index.html');
  expect(await html()).toMatch(/^<!doctype html><html data-lede-sprite="\/assets\/sprite-.{8}\.svg">/);
  expect(await html({ inject: false })).not.toContain('data-lede-sprite');
  await put({ 'index.html': '<!doctype html><html data-lede-sprite="/mine.svg"><title>x</title>' });
  expect(await html()).toContain('<html data-lede-sprite="/mine.svg">');
});

it('accepts another prefix, and no invalid one', async () => {
  const { root } = await app({
    'index.html': page(
      '<svg><use href="/@lede/sprite.svg#i-mail"></use></svg><svg><use href="/@lede/sprite.svg#i-own"></use></svg>',
    ),
    'icons/own.svg': icon(),
  });
  const { sprite, files } = await buildApp(root, { icons: 'icons', prefix: 'i-' });
  expect([...sprite.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(['i-mail', 'i-own']);
  expect(files.get('index.html')).not.toContain('data-lede-sprite');
  expect(() => lede({ prefix: 'a_' })).toThrow('prefix "a_" cannot begin an id');
});

it('warns about a name that no icon has, with its place and a suggestion; `strict` fails the build', async () => {
  const { root } = await app({
    'index.html': page('<lede-icon name="camera">'),
    'src/App.vue':
      '<template>\n  <p>\n    <lede-icon name="camrea" /><lede-icon name="registered" />\n</template>',
  });
  const ignore = ['registered'];
  const { warnings, sprite } = await buildApp(root, { ignore });
  expect(warnings).toContain('lede: no icon "camrea" (src/App.vue:3:22). Did you mean "camera"?');
  expect(warnings.match(/no icon/g)).toHaveLength(1);
  expect(names(sprite)).toEqual(['camera']);
  await expect(buildApp(root, { ignore, strict: true })).rejects.toThrow(
    'no icon "camrea" (src/App.vue:3:22)',
  );
});

it('leaves out a refused icon, reports the reason, and builds the others', async () => {
  const { root } = await app({
    'index.html': page(
      '<lede-icon name="bad"></lede-icon><lede-icon name="good"></lede-icon><lede-icon name="huge">',
    ),
    'icons/huge.svg': icon().padEnd(600 * 1024),
    'icons/bad.svg': icon('M4 4h9', '<script/>'),
    'icons/good.svg': icon(),
  });
  const { warnings, sprite } = await buildApp(root, { icons: 'icons' });
  expect(warnings).toMatch(/lede: icons\/bad\.svg:1:\d+: <script> has no place/);
  expect(warnings).toMatch(/lede: icons\/huge\.svg:1:1: over 512 KB/);
  expect(warnings).not.toContain('no icon');
  expect(names(sprite)).toEqual(['good']);
  const nowhere = await buildApp(root, { icons: 'gone' });
  expect(nowhere.warnings).toMatch(/lede: gone: cannot be read/);
  expect(nowhere.warnings).not.toContain('no icon');
});

it('server builds have the URL and emit no sprite; the client’s manifest lists the sprite', async () => {
  const { root } = await app({
    'index.html': page('<lede-icon name="mail">'),
    'server.js': `import url from 'virtual:lede-sprite'; export default url`,
  });
  const client = await buildApp(root, {}, { build: { manifest: true } });
  const manifest = JSON.parse(client.files.get('.vite/manifest.json')!);
  expect(manifest['@lede/sprite.svg'].file).toBe(client.path);
  const server = await buildApp(root, {}, { build: { ssr: 'server.js' } });
  expect([...server.files.keys()]).toEqual(['server.mjs']);
  expect(server.files.get('server.mjs')).toContain(`"/${client.path}"`);
});
