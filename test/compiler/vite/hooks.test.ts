// The plugin's hooks one by one, with a configuration and a context of their own: a build of Vite takes far longer.
import { join } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import lede, { type LedeOptions } from '../../../dist/compiler/vite/index.js';
import { PACKAGE } from '../../../dist/compiler/plugin/lede-icons.js';
import { app, icon, names, page } from './app.ts';

type Hooks = Record<string, (this: unknown, ...args: unknown[]) => never>;

interface Config {
  base?: string;
  ssr?: boolean | string;
  command?: string;
}

/** The plugin, configured for a folder, and what its hooks say and emit. */
async function plugin(
  root: string,
  options: LedeOptions = {},
  { base = '/', ssr = false, command = 'build' }: Config = {},
) {
  const hooks = lede({ render: false, cache: false, ...options }) as unknown as Hooks & {
    transformIndexHtml: { handler: (html: string, context: { path: string }) => string };
  };
  const said = {
    warnings: [] as string[],
    watched: [] as string[],
    emitted: [] as Record<string, unknown>[],
  };
  const context = {
    meta: { watchMode: false },
    warn: (text: string) => void said.warnings.push(text),
    error: (text: string) => {
      throw new Error(text);
    },
    addWatchFile: (file: string) => void said.watched.push(file),
    emitFile: (file: Record<string, unknown>) => said.emitted.push(file),
    getFileName: () => 'assets/sprite-1.svg',
  };
  const build = { outDir: 'dist', ssr };
  await hooks['configResolved']!.call(context, {
    root,
    base,
    command,
    build,
    publicDir: join(root, 'public'),
    cacheDir: join(root, '.cache'),
    logger: { warn: context.warn },
  } as unknown as ResolvedConfig);
  const call = async (name: string, ...args: unknown[]) =>
    (await hooks[name]!.apply(context, args)) as unknown;
  /** Runs the hooks of a build, and returns the sprite. */
  const run = async (error?: Error) => {
    await call('buildStart');
    await call('buildEnd', error);
    await call('renderStart');
    return said.emitted.at(-1)?.['source'] as string | undefined;
  };
  const html = (text: string, path = '/index.html') => hooks.transformIndexHtml.handler(text, { path });
  const chunk = async (code: string, fileName = 'assets/main.js', format = 'es') =>
    ((await call('renderChunk', code, { fileName }, { format })) as { code: string } | null)?.code;
  return { hooks, said, context, call, run, html, chunk };
}

describe('a built chunk', () => {
  const CODE = 'const url = __LEDE_SPRITE_URL__; const page = "/@lede/sprite.svg#icon-x";';

  it.each([
    ['/', false, 'es', '"/assets/sprite-1.svg"', '/assets/sprite-1.svg'],
    ['/news/', false, 'es', '"/news/assets/sprite-1.svg"', '/news/assets/sprite-1.svg'],
    [
      'https://cdn.test/',
      false,
      'es',
      '"https://cdn.test/assets/sprite-1.svg"',
      'https://cdn.test/assets/sprite-1.svg',
    ],
    ['./', false, 'es', 'new URL("../assets/sprite-1.svg", import.meta.url).href', './assets/sprite-1.svg'],
    ['', false, 'es', 'new URL("../assets/sprite-1.svg", import.meta.url).href', './assets/sprite-1.svg'],
    [
      './',
      false,
      'iife',
      'new URL("../assets/sprite-1.svg", document.baseURI).href',
      './assets/sprite-1.svg',
    ],
    ['/', false, 'iife', '"/assets/sprite-1.svg"', '/assets/sprite-1.svg'],
    // A server has no page that the URL could be relative to.
    ['./', true, 'es', '"./assets/sprite-1.svg"', './assets/sprite-1.svg'],
    ['', true, 'es', '"assets/sprite-1.svg"', 'assets/sprite-1.svg'],
    ['/', true, 'es', '"/assets/sprite-1.svg"', '/assets/sprite-1.svg'],
  ])('with base "%s" (for a server: %s, %s) has the URL %s', async (base, ssr, format, url, inString) => {
    const { root } = await app({ 'index.html': page('<lede-icon name="mail">') });
    const { run, chunk } = await plugin(root, {}, { base, ssr });
    await run();
    expect(await chunk(CODE, 'js/main.js', format)).toBe(
      `const url = ${url}; const page = "${inString}#icon-x";`,
    );
  });

  it('in the folder of the sprite refers to its file alone', async () => {
    const { root } = await app({ 'index.html': page('') });
    const { run, chunk } = await plugin(root, {}, { base: './' });
    await run();
    expect(await chunk('__LEDE_SPRITE_URL__')).toBe('new URL("sprite-1.svg", import.meta.url).href');
  });

  it('without the URL stays as it is; each of the two marks is enough', async () => {
    const { root } = await app({});
    const { run, chunk } = await plugin(root);
    await run();
    expect(await chunk('const a = 1;')).toBeUndefined();
    expect(await chunk('__LEDE_SPRITE_URL__ __LEDE_SPRITE_URL__')).toBe(
      '"/assets/sprite-1.svg" "/assets/sprite-1.svg"',
    );
    expect(await chunk('"/@lede/sprite.svg" "/@lede/sprite.svg"')).toBe(
      '"/assets/sprite-1.svg" "/assets/sprite-1.svg"',
    );
  });
});

it.each([
  ['/', '/deep/index.html', '/assets/sprite-1.svg'],
  ['/news/', '/index.html', '/news/assets/sprite-1.svg'],
  ['./', '/index.html', './assets/sprite-1.svg'],
  ['./', '/deep/er/index.html', '../../assets/sprite-1.svg'],
  ['./', '/assets/index.html', './sprite-1.svg'],
  ['', '/index.html', './assets/sprite-1.svg'],
])('with base "%s" the page %s has the URL %s', async (base, path, url) => {
  const { root } = await app({});
  const { run, html } = await plugin(root, {}, { base });
  await run();
  expect(html('<html><use href="/@lede/sprite.svg#icon-x">', path)).toBe(
    `<html data-lede-sprite="${url}"><use href="${url}#icon-x">`,
  );
});

describe('a build', () => {
  it('emits the sprite under its name, with a key for servers', async () => {
    const { root } = await app({ 'index.html': page('<lede-icon name="mail">') });
    const { run, said } = await plugin(root);
    expect(names((await run())!)).toEqual(['mail']);
    expect(said.emitted).toEqual([
      { type: 'asset', name: 'sprite.svg', originalFileName: '@lede/sprite.svg', source: expect.any(String) },
    ]);
  });

  it('that failed, or of a dev server, emits no sprite', async () => {
    const { root } = await app({ 'index.html': page('<lede-icon name="mail">') });
    expect(await (await plugin(root)).run(new Error('failed'))).toBeUndefined();
    expect(await (await plugin(root, {}, { command: 'serve' })).run()).toBeUndefined();
  });

  it('warns about the same thing once, also when it is watched, and watches sources and icons', async () => {
    const { root, put } = await app({ 'a.js': '`<lede-icon name="nope">`', 'icons/camera.svg': icon() });
    const { run, said, context } = await plugin(root, { icons: 'icons' });
    await run();
    expect(said.warnings).toEqual([expect.stringContaining('no icon "nope" (a.js:1:')]);
    expect(said.watched).toEqual([]);
    context.meta.watchMode = true;
    await run();
    expect(said.warnings).toHaveLength(1);
    expect(said.watched.sort()).toEqual([join(root, 'a.js'), join(root, 'icons'), join(root, 'main.js')]);
    await put({ 'a.js': '' });
    await run();
    await put({ 'a.js': '`<lede-icon name="nope">`' });
    await run();
    expect(said.warnings).toHaveLength(2);
  });

  it('with `strict` fails by a warning, and not by a note', async () => {
    const { root, put } = await app({
      'index.html': page('<lede-icon name="camera">'),
      'icons/camera.svg': icon(),
    });
    const { run, said } = await plugin(root, { icons: 'icons', strict: true });
    await run();
    expect(said.warnings).toEqual([expect.stringContaining('your own icons replace')]);
    await put({ 'a.js': '`<lede-icon name="nope"> <lede-icon name="nope2">`' });
    await expect(run()).rejects.toThrow(/no icon "nope"[^]*\n[^]*no icon "nope2"/);
  });

  it.each([
    ['root', {}, ['a', 'b']],
    ['another folder', { scan: ['lib'] }, ['b']],
    ['several folders', { scan: ['lib', 'pages', 'gone'] }, ['b', 'c']],
  ])('scans %s, but not output, public files and own icons', async (_, options, found) => {
    const letters = { a: 'camera', b: 'check', c: 'mail' } as const;
    const { root } = await app({
      'index.html': '<lede-icon name="camera">',
      'lib/b.js': '`<lede-icon name="check">`',
      ...('scan' in options ? { 'pages/c.php': '<lede-icon name="mail">' } : {}),
      'dist/d.js': '`<lede-icon name="edit">`',
      'public/e.js': '`<lede-icon name="edit">`',
      'icons/f.html': '<lede-icon name="edit">',
    });
    const { run } = await plugin(root, { icons: 'icons', ...options });
    expect(names((await run())!)).toEqual(found.map((letter) => letters[letter as 'a']));
  });

  it('passes on what is stripped and refused in own icons', async () => {
    const { root } = await app({
      'index.html': '<lede-icon name="bad"></lede-icon>',
      'icons/bad.svg': icon('M4 4h9v9z', '<script/>'),
    });
    const refused = await plugin(root, { icons: 'icons' });
    expect(names((await refused.run())!)).toEqual([]);
    expect(refused.said.warnings).toEqual([
      expect.stringMatching(/^lede: icons\/bad\.svg:1:\d+: <script> has no place in an icon$/),
    ]);
    const sanitized = await plugin(root, { icons: 'icons', sanitize: true });
    expect(names((await sanitized.run())!)).toEqual(['bad']);
    expect(sanitized.said.warnings).toEqual([
      expect.stringMatching(/^lede: stripped: .*<script> has no place in an icon$/),
    ]);
  });

  it('says when the folder of own icons does not exist, and then not that each icon is unknown', async () => {
    const { root } = await app({
      'index.html': '<lede-icon name="mine"></lede-icon><lede-icon name="mail">',
    });
    const { run, said } = await plugin(root, { icons: 'gone' });
    expect(names((await run())!)).toEqual(['mail']);
    expect(said.warnings).toEqual(['lede: gone: cannot be read (ENOENT)']);
  });
});

describe('a module', () => {
  it.each([
    ['a.js', 1],
    ['a.vue?vue&type=template', 0],
    ['a.js?t=123', 1],
    ['a.js?v=abc', 1],
    ['a.js?raw', 0],
    ['a.css', 0],
    ['a.test.js', 0],
    ['node_modules/x/a.js', 0],
    ['node_modules2/a.js', 1],
  ])('%s is scanned: %d', async (id, count) => {
    const { root } = await app({});
    const { call, said } = await plugin(root);
    await call('buildStart');
    await call('transform', '`<lede-icon name="mail">`', join(root, id));
    await call('buildEnd');
    await call('renderStart');
    expect(names(said.emitted[0]!['source'] as string)).toHaveLength(count);
  });

  it('of this package is not scanned', async () => {
    const { root } = await app({});
    const { call, said } = await plugin(root);
    await call('buildStart');
    await call('transform', '`<lede-icon name="mail">`', `${PACKAGE}components/a.js`);
    await call('buildEnd');
    await call('renderStart');
    expect(names(said.emitted[0]!['source'] as string)).toEqual([]);
  });

  it('is the sprite’s under both of its names, and has an effect only where it sets the URL', async () => {
    const { root } = await app({});
    const { call } = await plugin(root);
    const id = await call('resolveId', 'virtual:lede-sprite');
    expect(id).toBe('\0virtual:lede-sprite');
    expect(await call('resolveId', '/@lede/sprite.svg')).toBe(id);
    expect(await call('resolveId', '/other.svg')).toBeUndefined();
    expect(await call('load', 'virtual:lede-sprite')).toBeUndefined();
    expect(await call('load', id)).toMatchObject({ moduleSideEffects: true });
    expect(await (await plugin(root, { inject: false })).call('load', id)).toEqual({
      code: 'const url = __LEDE_SPRITE_URL__;\nexport default url;\n',
      moduleSideEffects: false,
    });
  });
});

describe('the options', () => {
  it.each([
    [{}, true],
    [{ prefix: 'i-' }, false],
    [{ prefix: 'i-', inject: true }, true],
    [{ inject: false }, false],
  ])('%j set the URL on <html>: %s', async (options, injected) => {
    const { root } = await app({});
    const { run, html } = await plugin(root, options);
    await run();
    expect(html('<html>').includes('data-lede-sprite')).toBe(injected);
  });

  it('go before other plugins, which may change the sources', () => {
    expect(lede()).toMatchObject({ name: 'lede', enforce: 'pre', transformIndexHtml: { order: 'post' } });
  });

  it('`lede: false` leaves out Lede’s icons', async () => {
    const { root } = await app({ 'index.html': '<lede-icon name="mail">' });
    const { run, said } = await plugin(root, { lede: false });
    expect(names((await run())!)).toEqual([]);
    expect(said.warnings).toEqual([expect.stringMatching(/no icon "mail" \(index\.html:1:\d+\)\.$/)]);
  });

  it('`include` adds names, and warns about unknown ones', async () => {
    const { root } = await app({});
    const { run, said } = await plugin(root, { include: ['mail', 'maul'] });
    expect(names((await run())!)).toEqual(['mail']);
    expect(said.warnings).toEqual(['lede: no icon "maul" (include:1:1). Did you mean "mail"?']);
  });
});
