// One app, built by each bundler with its plugin of `lede-ui/<bundler>`, and built again after changes.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rspack } from '@rspack/core';
import * as esbuild from 'esbuild';
import * as rolldown from 'rolldown';
import * as rollup from 'rollup';
import * as vite from 'vite';
import { describe, expect, it } from 'vitest';
import ledeEsbuild from '../../dist/compiler/bundlers/esbuild.js';
import ledeRolldown from '../../dist/compiler/bundlers/rolldown.js';
import ledeRollup from '../../dist/compiler/bundlers/rollup.js';
import ledeRspack from '../../dist/compiler/bundlers/rspack.js';
import { lede, type BundlerOptions as LedeOptions } from '../../dist/compiler/bundlers/unplugin.js';
import ledeWebpack from '../../dist/compiler/bundlers/webpack.js';
import { after, app, icon, names } from './vite/app.ts';

const webpack = createRequire(import.meta.url)('webpack') as typeof import('webpack').webpack;

const MAIN = `import url from 'virtual:lede-sprite';
  console.log(url, '<lede-icon name="press">', '<lede-icon name="camera">');`;
const FILES = { 'main.js': MAIN, 'icons/press.svg': icon(), 'views/story.php': '<lede-icon name="mail">' };

interface Built {
  /** Texts of the output by path. */
  files: Map<string, string>;
  warnings: string;
}
/** On a busy machine, rolldown warns that the plugins were slow. */
function addWarning(warnings: string[], message: string): void {
  if (!message.includes('PLUGIN_TIMINGS')) warnings.push(message);
}

interface Watched {
  /** The next output that a test accepts, after a change. */
  until(change: () => Promise<unknown>, accepts: (files: Map<string, string>) => boolean): Promise<Built>;
}
interface Bundler {
  build(root: string, options: LedeOptions): Promise<Built>;
  watch?(root: string, options: LedeOptions): Promise<Watched>;
}

async function outputOf(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'out');
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}
/** Waits for outputs of a watching bundler until one is accepted. */
function watching(root: string, onBuilt: (listener: () => void) => void): Watched {
  let listener: () => void = () => {};
  onBuilt(() => listener());
  return {
    async until(change, accepts) {
      const found = new Promise<Built>((resolve) => {
        listener = () =>
          void outputOf(root).then((files) => accepts(files) && resolve({ files, warnings: '' }));
      });
      await change();
      listener();
      return found;
    },
  };
}
/** The sprite that the built script refers to. */
function spriteOf({ files }: Pick<Built, 'files'>): string {
  const code = [...files].filter(([path]) => path.endsWith('.js')).map(([, text]) => text);
  const path = [...files.keys()].find(
    (name) => name.endsWith('.svg') && code.some((text) => text.includes(name)),
  );
  return path === undefined ? '' : files.get(path)!;
}

type RollupLike = typeof rollup.rollup;
const rollupLike = (
  run: RollupLike,
  watch: typeof rollup.watch,
  plugin: (options: LedeOptions) => unknown,
): Bundler => {
  const inputOf = (root: string, options: LedeOptions, warnings: string[] = []) => ({
    input: join(root, 'main.js'),
    plugins: [plugin({ root, ...options }) as rollup.Plugin],
    onwarn: (warning: { message: string }) => void addWarning(warnings, warning.message),
    onLog: (_: string, log: { message: string }) => void addWarning(warnings, log.message),
  });
  return {
    async build(root, options) {
      const warnings: string[] = [];
      const bundle = await run(inputOf(root, options, warnings));
      await bundle.write({ dir: join(root, 'out'), format: 'es' });
      await bundle.close();
      return { files: await outputOf(root), warnings: warnings.join('\n') };
    },
    async watch(root, options) {
      const watcher = watch({ ...inputOf(root, options), output: { dir: join(root, 'out'), format: 'es' } });
      after(() => watcher.close());
      return watching(root, (listener) =>
        watcher.on('event', ({ code }) => void (code === 'END' && listener())),
      );
    },
  };
};

const webpackLike = (run: typeof webpack, plugin: (options: LedeOptions) => unknown): Bundler => {
  const compilerOf = (root: string, options: LedeOptions) =>
    run({
      mode: 'production',
      context: root,
      entry: './main.js',
      output: { path: join(root, 'out'), filename: 'main.[contenthash].js', clean: true },
      plugins: [plugin(options) as never, { apply: addPage }],
    });
  return {
    async build(root, options) {
      const compiler = compilerOf(root, options);
      const stats = await new Promise<import('webpack').Stats>((resolve, reject) =>
        compiler.run((error, result) => (error ? reject(error) : resolve(result!))),
      );
      await new Promise((resolve) => void compiler.close(resolve));
      const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return {
        files: await outputOf(root),
        warnings: warnings.map(({ message }) => message).join('\n'),
      };
    },
    async watch(root, options) {
      const compiler = compilerOf(root, options);
      const listeners: (() => void)[] = [];
      const watcher = compiler.watch({ aggregateTimeout: 20 }, () => listeners.forEach((each) => each()));
      after(() => new Promise((resolve) => void watcher!.close(resolve)));
      return watching(root, (listener) => listeners.push(listener));
    },
  };
};
/** A page, as plugins of webpack add them. */
function addPage(compiler: import('webpack').Compiler) {
  compiler.hooks.thisCompilation.tap('page', (compilation) =>
    compilation.hooks.processAssets.tap({ name: 'page', stage: 700 }, () =>
      compilation.emitAsset(
        'deep/index.html',
        new compiler.webpack.sources.RawSource(
          '<!doctype html><html><use href="/@lede/sprite.svg#icon-press"></html>',
        ),
      ),
    ),
  );
}

const BUNDLERS: Record<string, Bundler> = {
  rollup: rollupLike(rollup.rollup, rollup.watch, ledeRollup),
  rolldown: rollupLike(
    rolldown.rolldown as unknown as RollupLike,
    rolldown.watch as unknown as typeof rollup.watch,
    ledeRolldown,
  ),
  webpack: webpackLike(webpack, ledeWebpack),
  rspack: webpackLike(rspack as unknown as typeof webpack, ledeRspack),
  esbuild: {
    async build(root, options) {
      const { warnings } = await esbuild.build(esbuildOptions(root, options));
      return { files: await outputOf(root), warnings: warnings.map(({ text }) => text).join('\n') };
    },
    async watch(root, options) {
      const listeners: (() => void)[] = [];
      const settings = esbuildOptions(root, options);
      const end: esbuild.Plugin = {
        name: 'end',
        setup: ({ onEnd }) => onEnd(() => listeners.forEach((each) => each())),
      };
      const context = await esbuild.context({ ...settings, plugins: [...settings.plugins!, end] });
      after(() => context.dispose());
      await context.watch();
      return watching(root, (listener) => listeners.push(listener));
    },
  },
  'vite, by unplugin': {
    async build(root, options) {
      const warnings: string[] = [];
      const logger = vite.createLogger('silent');
      logger.warn = (line) => void addWarning(warnings, line);
      await vite.build({
        root,
        configFile: false,
        customLogger: logger,
        plugins: [lede.vite(options)],
        build: { outDir: 'out', rolldownOptions: { input: join(root, 'main.js') } },
      });
      return { files: await outputOf(root), warnings: warnings.join('\n') };
    },
  },
};
const esbuildOptions = (root: string, options: LedeOptions): esbuild.BuildOptions => ({
  absWorkingDir: root,
  entryPoints: ['main.js'],
  bundle: true,
  format: 'esm',
  logLevel: 'silent',
  outdir: 'out',
  plugins: [ledeEsbuild(options)],
});
const OPTIONS = { icons: 'icons', render: false } as const;

describe.each(Object.entries(BUNDLERS))('%s', (name, bundler) => {
  it('makes one sprite of the icons that sources name, and gives its URL', async () => {
    const { root } = await app(FILES);
    const built = await bundler.build(root, OPTIONS);
    expect(names(spriteOf(built))).toEqual(['camera', 'mail', 'press']);
    expect([...built.files.keys()].filter((path) => path.endsWith('.svg'))).toHaveLength(1);
    expect(built.warnings).toBe('');
    const code = [...built.files].find(([path]) => path.endsWith('.js'))![1];
    expect(code).toMatch(/dataset\.ledeSprite/);
    expect(code).not.toMatch(/LEDE_SPRITE_URL|virtual:lede-sprite['"]/);
  });

  it('takes the options of drawings, names and ids, and those of lede.config.json', async () => {
    const { root } = await app({
      ...FILES,
      'main.js': `import url from 'virtual:lede-sprite'; console.log(url, '<svg><use href="x.svg#i-new-press-x"></use></svg>')`,
      'views/story.php': '',
      'icons/draft.svg': '<svg',
      'lede.config.json': JSON.stringify({ canvas: 48, exclude: ['draft.svg'], currentColor: true }),
    });
    const built = await bundler.build(root, { ...OPTIONS, name: 'new-[name]', id: 'i-[name]-x' });
    expect(built.warnings).toBe('');
    expect(spriteOf(built)).toMatch(/<symbol fill="currentColor" viewBox="0 0 48 48" id="i-new-press-x">/);
  });

  it('warns of unknown names and refused icons; `strict` fails', async () => {
    const { root } = await app({
      ...FILES,
      'icons/bad.svg': icon('M4 4h9', '<script/>'),
      'views/story.php': '<lede-icon name="bad"><lede-icon name="pres">',
    });
    const { warnings } = await bundler.build(root, OPTIONS);
    expect(warnings).toMatch(/no icon "pres" \(views\/story\.php:1:40\)\. Did you mean "press"\?/);
    expect(warnings).toMatch(/icons\/bad\.svg:1:\d+: <script> has no place/);
    await expect(bundler.build(root, { ...OPTIONS, strict: true })).rejects.toThrow(/no icon "pres"/);
  });

  it('refuses options that are unknown or not valid', async () => {
    const { root } = await app(FILES);
    const build = (options: object) => Promise.resolve().then(() => bundler.build(root, options));
    await expect(build({ icon: 'icons' })).rejects.toThrow('lede: icon is no option; did you mean "icons"?');
    await expect(build({ id: () => 'x' })).rejects.toThrow('lede: id must be a text, not a function');
    await expect(build({ id: '"[name]' })).rejects.toThrow('lede: id ""[name]" cannot make ids');
    await expect(build({ ...OPTIONS, config: 'gone.js' })).rejects.toThrow('gone.js: no such file');
  });

  if (name === 'webpack' || name === 'rspack')
    it('gives pages and strings the sprite’s URL', async () => {
      const { root } = await app({
        ...FILES,
        'main.js': `${MAIN}\nconsole.log('/@lede/sprite.svg#icon-press')`,
      });
      const { files } = await bundler.build(root, OPTIONS);
      const sprite = [...files.keys()].find((path) => path.endsWith('.svg'));
      // Minified, or not.
      const html = files.get('deep/index.html')!.replaceAll('"', '');
      expect(html).toContain(`<html data-lede-sprite=../${sprite}><use href=../${sprite}#icon-press>`);
      expect([...files].find(([path]) => path.endsWith('.js'))![1]).toMatch(`./${sprite}#icon-press`);
    });

  const { watch } = bundler;
  if (watch)
    it('builds again when an icon changes, is added, or is named', async () => {
      const { root, put } = await app(FILES);
      const watched = await watch(root, OPTIONS);
      const has = (text: string) => (files: Map<string, string>) => spriteOf({ files }).includes(text);
      await watched.until(async () => {}, has('M4 4h16v9z'));
      await watched.until(() => put({ 'icons/press.svg': icon('M5 5h9v9z') }), has('M5 5h9v9z'));
      await watched.until(
        () =>
          put({
            'icons/fresh.svg': icon('M6 6h9v9z'),
            'main.js': `${MAIN} // '#icon-fresh'\nconsole.log('#icon-fresh', '#icon-late')`,
          }),
        has('M6 6h9v9z'),
      );
      // A file that is new changes none that there was.
      await watched.until(() => put({ 'icons/late.svg': icon('M7 7h9v9z') }), has('M7 7h9v9z'));
      await watched.until(() => put({ 'views/story.php': '<lede-icon name="check">' }), has('icon-check'));
    });
});
