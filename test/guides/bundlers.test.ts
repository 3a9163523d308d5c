// The guides “Icons with your bundler”, “Options of the compiler” and “Why was my icon refused”: each configuration
// builds the application of the guide, and its page draws the icons.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rspack } from '@rspack/core';
import * as rolldown from 'rolldown';
import * as rollup from 'rollup';
import * as vite from 'vite';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application, Guide } from './guide.ts';

const webpack = createRequire(import.meta.url)('webpack') as typeof import('webpack').webpack;
const PACKAGES = 'vite lit esbuild unplugin svgo svg-sprite sax @resvg/resvg-js pixelmatch'.split(' ');

let pages: Site;
let browser: Browser;
beforeAll(async () => void ([pages, browser] = await Promise.all([site(), launch()])));
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

describe('“Icons with your bundler”', () => {
  let guide: Guide;
  let icon: string;
  let main: string;
  beforeAll(async () => {
    guide = await Guide.read('bundlers');
    icon = guide.take('svg');
    main = `${guide.take('js', 'lede-ui/define/icon.js')}\n${guide.take('js', 'import sprite')}`;
  });

  /** The configuration of a guide, in an application of its own. */
  async function appOf(file: string) {
    const code = guide.take('js', `// ${file}`);
    const app = await application(
      { [file]: code, 'src/icons/media/play.svg': icon, 'src/main.js': main },
      PACKAGES,
    );
    const config = async () =>
      ((await import(pathToFileURL(join(app.folder, file)).href)) as { default: never }).default;
    return { ...app, config };
  }
  type App = Awaited<ReturnType<typeof appOf>>;
  const ran = (compiler: import('webpack').Compiler) =>
    new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) =>
        compiler.close(() => {
          const faults = error?.message ?? stats?.toString({ all: false, errors: true, warnings: true });
          if (faults) reject(new Error(faults));
          else resolve();
        }),
      );
    });
  /** Rollup resolves no packages itself, so its page has no element. */
  const withoutElement = {
    name: 'without-element',
    resolveId: (id: string) => (id.startsWith('lede-ui/define/') ? `\0${id}` : null),
    load: (id: string) => (id.startsWith('\0lede-ui/') ? '' : null),
  };

  it.each<[file: string, build: (app: App) => Promise<unknown>]>([
    [
      'vite.config.js',
      ({ folder }) =>
        vite.build({
          root: folder,
          logLevel: 'silent',
          configFile: join(folder, 'vite.config.js'),
          build: {
            rolldownOptions: { input: join(folder, 'src/main.js'), output: { entryFileNames: 'main.js' } },
          },
        }),
    ],
    [
      'rolldown.config.js',
      async ({ folder, config }) => {
        const { output, ...input } = (await config()) as rolldown.InputOptions & {
          output: rolldown.OutputOptions;
        };
        const bundle = await rolldown.rolldown({ ...input, cwd: folder, input: join(folder, 'src/main.js') });
        await bundle.write({ ...output, dir: join(folder, 'dist') });
        await bundle.close();
      },
    ],
    [
      'rollup.config.js',
      async ({ folder, config }) => {
        const { output, plugins } = (await config()) as rollup.RollupOptions & {
          output: rollup.OutputOptions;
        };
        const bundle = await rollup.rollup({
          input: join(folder, 'src/main.js'),
          plugins: [plugins, withoutElement],
        });
        await bundle.write({ ...output, dir: join(folder, 'dist'), entryFileNames: 'main.js' });
        await bundle.close();
      },
    ],
    [
      'webpack.config.js',
      async ({ folder, config }) =>
        ran(
          webpack({
            ...((await config()) as object),
            context: folder,
            performance: false,
            output: { path: join(folder, 'dist') },
          } as never)!,
        ),
    ],
    [
      'rspack.config.js',
      async ({ folder, config }) =>
        ran(
          rspack({
            ...((await config()) as object),
            context: folder,
            performance: false,
            output: { path: join(folder, 'dist') },
          } as never) as never,
        ),
    ],
    ['build.mjs', ({ folder }) => promisify(execFile)(process.execPath, ['build.mjs'], { cwd: folder })],
  ])('%s builds a page that draws the icon by element and by <use>', async (file, build) => {
    const app = await appOf(file);
    const before = process.cwd();
    try {
      // Where a bundler has no root, it is the folder in which it runs.
      process.chdir(app.folder);
      await build(app).finally(() => process.chdir(before));
      const base = `/${file}`;
      const files = await readdir(join(app.folder, 'dist'), { recursive: true, withFileTypes: true });
      for (const each of files) {
        if (!each.isFile()) continue;
        const path = join(each.parentPath, each.name);
        const below = path.slice(join(app.folder, 'dist').length);
        const text = await readFile(path, 'utf8');
        pages.pages.set(base + below, text);
        // Vite's output is served from the root.
        pages.pages.set(below, text);
      }
      pages.pages.set(
        `${base}/index.html`,
        `<!doctype html><html lang="en"><head><title>A</title><link rel="icon" href="data:,"></head><body><script type="module" src="main.js"></script></body></html>`,
      );
      const page = await browser.newPage();
      const messages = messagesOf(page);
      await page.goto(`${pages.url}${base}/index.html`);
      const element = file === 'rollup.config.js' ? [] : ['lede-icon use'];
      for (const selector of [...element, 'body > svg use'])
        await expect
          .poll(() => page.locator(selector).evaluate((use) => (use as SVGGraphicsElement).getBBox().width))
          .toBeGreaterThan(0);
      // Of tests alone, which Vite does not take for production.
      expect(messages.filter((text) => !text.startsWith('Lit is in dev mode'))).toEqual([]);
      await page.close();
    } finally {
      await app.remove();
    }
  });

  it('its commands install what the plugins need; every block was run', async () => {
    expect(guide.take('sh', 'npm install')).toContain(
      'svgo svg-sprite sax @resvg/resvg-js pixelmatch unplugin',
    );
    // That of Iconify is the application's in test/consumers/.
    expect(JSON.parse(guide.take('json'))).toEqual(
      JSON.parse(await readFile('test/consumers/iconify/acme/package.json', 'utf8')),
    );
    expect(guide.take('css')).toBe(await readFile('test/consumers/iconify/style.css', 'utf8'));
    expect(guide.left).toEqual([]);
  });
});

it('“Options of the compiler”: its configuration builds without arguments', async () => {
  const guide = await Guide.read('compiler-options');
  const play =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#333" d="M16 10v28l24-14z"/></svg>';
  const app = await application({
    'lede.config.js': guide.take('js'),
    'my-icons/play.svg': play,
    'my-icons/play-old.svg': '<svg',
    'brands/acme.svg': play,
  });
  try {
    await mkdir(join(app.folder, 'my-icons/drafts'));
    await writeFile(join(app.folder, 'my-icons/drafts/a.svg'), '<svg');
    const bin = join(process.cwd(), 'dist/compiler/cli/bin.js');
    await promisify(execFile)(process.execPath, [bin, 'build'], { cwd: app.folder });
    const sprite = await readFile(join(app.folder, 'public/icons/sprite.svg'), 'utf8');
    expect(sprite.match(/id="[^"]+"/g)).toEqual(['id="icon-brand-acme"', 'id="icon-play"']);
    expect(sprite.match(/fill="currentColor"/g)).toHaveLength(2);
    expect(sprite.match(/viewBox="0 0 24 24"/g)).toHaveLength(2);
    expect(guide.left).toEqual([]);
  } finally {
    await app.remove();
  }
});
