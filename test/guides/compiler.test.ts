// The guide “Your own icons”, what it says between its blocks; the blocks themselves are run by icons.test.ts.
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

const icon = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>${content}</svg>`;
const BLOCK = '<path d="M0 0h12v24H0z"/>';

let guide: Guide;
let app: Awaited<ReturnType<typeof application>>;
let pages: Site;
let browser: Browser;
beforeAll(async () => {
  guide = await Guide.read('compiler');
  app = await application({
    'my-icons/media/play.svg': icon('<path d="M8 5v14l12-7z"/>'),
    'my-icons/arrow/next.svg': icon('<path d="M4 4l9 8-9 8z"/>'),
    'my-icons/plain.svg': icon('<path d="M4 4h9v9z"/>'),
    'my-icons/half.svg': icon(
      `${BLOCK.replace('/>', ' fill="currentColor"/>')}<path d="M12 0h12v24H12z" fill="#00f"/>`,
    ),
    'my-icons/icons.json': guide.take('json', 'aliases'),
  });
  [pages, browser] = await Promise.all([site(), launch()]);
  await lede(guide.take('sh', 'npx lede build').match(/^npx lede (.*)$/m)![1]!);
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), app?.remove()]));

interface Result {
  code: number;
  said: string;
}
/** Runs `lede` in the application's folder, or in another one. */
async function lede(command: string, cwd = app.folder, env: Record<string, string> = {}): Promise<Result> {
  const bin = join(process.cwd(), 'dist/compiler/cli/bin.js');
  const options = { cwd, env: { ...process.env, ...env } };
  return promisify(execFile)(process.execPath, [bin, ...command.split(' ')], options).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );
}
const read = (path: string) => readFile(join(app.folder, path), 'utf8');
const filesIn = async (path: string) => (await readdir(join(app.folder, path))).toSorted();
/** The files of a build, by their path. */
async function output(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')])),
  );
}

it('it installs lede-ui and all that the compiler needs; bundlers and jiti aside', async () => {
  const [install] = (await Guide.read('compiler')).take('sh', 'npm install').split('\n');
  const peers = Object.keys(packageJson.peerDependencies).filter(
    (name) => !['jiti', 'unplugin', 'vite'].includes(name),
  );
  const [, , , ...named] = install!.split(' ');
  expect(named.toSorted()).toEqual(['lede-ui', ...peers].toSorted());
});

it('the folder has what it lists, and icons.json what search and a CMS need', async () => {
  const [, listed] = guide.says(/then has:\n\n((?:- .*\n)+)/);
  const named = [...listed!.matchAll(/^- `([\w.]+)/gm)].map(([, name]) => name!);
  // The list of the files of a build, for the next one.
  expect(await filesIn('public/icons')).toEqual(['.lede.json', ...named].toSorted());
  expect(await filesIn('public/icons/icons')).toEqual([
    'arrow-next.svg',
    'half.svg',
    'media-play.svg',
    'plain.svg',
  ]);
  const icons = JSON.parse(await read('public/icons/icons.json')) as Record<string, unknown>[];
  expect(icons.find(({ name }) => name === 'media-play')).toMatchObject({
    id: 'icon-media-play',
    title: 'Play',
    tags: ['start', 'video'],
    aliases: ['play'],
    flip: false,
  });
  expect(icons.find(({ name }) => name === 'arrow-next')).toMatchObject({
    title: 'Next',
    flip: true,
    aliases: [],
  });
  // All of it is optional.
  expect(icons.find(({ name }) => name === 'plain')).toMatchObject({ id: 'icon-plain' });
});

it('its help lists the outputs that the guide names', async () => {
  guide.says(
    /a sprite of views, CSS classes, glyph modules, a page to search and copy from, names with a content hash/,
  );
  const { said } = await lede('build --help');
  for (const option of ['--views', '--css', '--glyphs', '--preview', '--hash'])
    expect(said).toMatch(new RegExp(`^ +${option} `, 'm'));
});

it('--sanitize removes and lists what is refused without it; --check writes nothing', async () => {
  guide.says(/`--sanitize` removes such parts and lists them; `--check` writes nothing and reports/);
  await mkdir(join(app.folder, 'bad'));
  await writeFile(join(app.folder, 'bad/logo.svg'), icon(`<script>1</script>${BLOCK}`));
  const check = await lede('build bad --out good --sanitize --no-render --check');
  expect(check.code).toBe(1);
  expect(await filesIn('.')).not.toContain('good');
  const { code, said } = await lede('build bad --out good --sanitize --no-render');
  expect(code).toBe(0);
  expect(said).toMatch(/<script>/);
  expect(await read('good/sprite.svg')).not.toContain('script');
});

it('the cache is where it says, and a build without it has the same bytes', async () => {
  const [, place] = guide.says(/The cache is in `([\w./]+)`, or in your user's cache folder/);
  expect(await filesIn(place!)).toHaveLength(2);
  const again = await lede('build my-icons --out public/icons --json');
  expect(JSON.parse(again.said)).toMatchObject({ cached: 4 });
  await lede('build my-icons --out fresh --no-cache');
  expect(await output(join(app.folder, 'fresh'))).toEqual(await output(join(app.folder, 'public/icons')));

  const bare = await application({});
  try {
    await cp(join(app.folder, 'my-icons'), join(bare.folder, 'site/icons'), { recursive: true });
    await promisify(execFile)('rm', [join(bare.folder, 'package.json')]);
    const cache = join(bare.folder, 'user');
    await lede('build icons --out built --no-render', join(bare.folder, 'site'), { XDG_CACHE_HOME: cache });
    expect(await readdir(cache)).toEqual(['lede']);
  } finally {
    await bare.remove();
  }
});

it('currentColor takes the text colour, other colours stay', async () => {
  guide.says(/use `currentColor` for parts that take the text colour/);
  pages.pages.set('/icons/sprite.svg', await read('public/icons/sprite.svg'));
  const use = guide.take('html', '/icons/sprite.svg').replace('media-play', 'half');
  pages.pages.set('/colours.html', `<!doctype html><body style="margin: 0; color: #f00">${use}`);
  const page = await browser.newPage();
  await page.goto(`${pages.url}/colours.html`);
  await expect
    .poll(() => page.locator('use').evaluate((use: SVGUseElement) => use.getBBox().width))
    .toBeGreaterThan(0);
  const { data, width } = PNG.sync.read(await page.screenshot());
  const colour = (x: number) => [...data.subarray((12 * width + x) * 4, (12 * width + x) * 4 + 3)];
  expect([colour(6), colour(18)]).toEqual([
    [255, 0, 0],
    [0, 0, 255],
  ]);
});

it('a glyph of its script is drawn without a sprite after registerIcons', async () => {
  guide.says(/data that `<lede-icon>` draws without a sprite, after `registerIcons\(\.\.\.\)`/);
  await writeFile(
    join(app.folder, 'build.mjs'),
    guide.take('js', 'compile').replaceAll("'public/icons'", "'glyphs'"),
  );
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: app.folder });
  pages.pages.set(
    '/glyph.js',
    await bundled(`import 'lede-ui/define/icon.js';
      import { registerIcons } from 'lede-ui/components/icon.js';
      import * as glyph from ${JSON.stringify(join(app.folder, 'glyphs/glyphs/media-play.ts'))};
      registerIcons(...Object.values(glyph));`),
  );
  pages.pages.set(
    '/glyph.html',
    '<!doctype html><link rel="icon" href="data:,"><lede-icon name="media-play" label="Play"></lede-icon><script type="module" src="/glyph.js"></script>',
  );
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(`${pages.url}/glyph.html`);
  await page.getByRole('img', { name: 'Play' }).locator('path').first().waitFor();
  expect(messages).toEqual([]);
});

it('the themes of WordPress and Hugo read the manifest where their build writes it', async () => {
  const [, , from, out] = /lede (build) (\S+) --out (\S+) --hash/.exec(guide.take('sh', '--hash'))!;
  const php = guide.take('php');
  const [, path] = /get_theme_file_path\( '(.*?)' \)/.exec(php)!;
  const [, url] = /get_theme_file_uri\( '(.*?)' /.exec(php)!;
  expect([`theme/${path}`, `theme/${url}`]).toEqual([`${out}/manifest.json`, `${out}/`]);
  await cp(join(app.folder, 'my-icons'), join(app.folder, from!), { recursive: true });
  await lede(`build ${from} --out ${out} --hash --no-render`);
  const names = JSON.parse(await read(`${out}/manifest.json`)) as Record<string, string>;
  expect(names['sprite.svg']).toMatch(/^sprite\.\w+\.svg$/);

  const [, folder] = guide.says(/In Hugo, with `--out static(\/[\w/]+)`/);
  const hugo = guide.take('go-html-template');
  expect(hugo).toContain(`os.ReadFile "static${folder}/manifest.json"`);
  expect(hugo).toContain(`href="${folder}/{{ index $files "sprite.svg" }}#`);
});
