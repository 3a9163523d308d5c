// The guides “Your own icons” and “Using the sprite”: their commands are run, and their code draws icons.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { launch, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

const drawing = (d: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/></svg>`;
const PLAY = drawing('M8 5v14l12-7z');

let pages: Site;
let browser: Browser;
let app: Awaited<ReturnType<typeof application>>;
beforeAll(async () => {
  app = await application(
    { 'my-icons/media/play.svg': PLAY, 'my-icons/arrow/next.svg': drawing('M4 4l9 8-9 8z') },
    ['vite', 'lit', 'svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'],
  );
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), app?.remove()]));

/** Runs a command of a guide, with our own `lede` for that of npx. */
async function run(command: string): Promise<void> {
  const bin = join(process.cwd(), 'dist/compiler/cli/bin.js');
  const [, name, rest] = /^(npx lede|cp) (.*)$/m.exec(command)!;
  const [program, args]: [string, string[]] = name === 'cp' ? ['cp', []] : [process.execPath, [bin]];
  await promisify(execFile)(program, [...args, ...rest!.split(' ')], { cwd: app.folder });
}
const read = (path: string) => readFile(join(app.folder, path), 'utf8');

async function open(body: string): Promise<Page> {
  pages.pages.set(
    '/page.html',
    body.startsWith('<!doctype')
      ? body
      : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  await page.goto(`${pages.url}/page.html`);
  return page;
}
/** Whether the icon shows: the reference of its `<use>` was found, and has an extent. */
const draws = (page: Page, selector: string) =>
  expect
    .poll(() => page.locator(selector).evaluate((use) => (use as SVGGraphicsElement).getBBox().width))
    .toBeGreaterThan(0);

describe('“Your own icons”', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('compiler');
  });

  it('its first command makes the outputs that it lists, with the titles of icons.json', async () => {
    await writeFile(join(app.folder, 'my-icons/icons.json'), guide.take('json'));
    await run(guide.take('sh', 'lede build my-icons'));
    const manifest = await read('public/icons/icons.json');
    expect(manifest).toContain('"title": "Play"');
    expect(await read('public/icons/icons/media-play.svg')).toContain('<svg');
    pages.pages.set('/icons/sprite.svg', await read('public/icons/sprite.svg'));
    const page = await open(guide.take('html', '/icons/sprite.svg'));
    await draws(page, 'use');
  });

  it('an icon with a script is refused as it shows, and the command fails', async () => {
    const [, file, line, column, why] = /^refused {2}my-icons\/(.+?):(\d+):(\d+): (.*)$/m.exec(
      guide.take(''),
    )!;
    const before = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <path d="M2 2h9v9z"/>\n';
    const path = join(app.folder, 'old', file!);
    await mkdir(join(app.folder, 'old'), { recursive: true });
    await writeFile(path, `${before}${' '.repeat(Number(column) - 1)}<script>1</script></svg>`);
    await writeFile(join(app.folder, 'old/good.svg'), PLAY);
    const failed = await run('npx lede build old --out built').then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failed?.code).toBe(1);
    expect(`${failed!.stdout}${failed!.stderr}`).toContain(`${file}:${line}:${column}: ${why}`);
    expect(await read('built/sprite.svg')).toContain('icon-good');
  });

  it('what draws nothing is noted as it shows', async () => {
    const folder = join(app.folder, 'noted/my-icons');
    await mkdir(folder, { recursive: true });
    for (const name of ['home', ...Array.from({ length: 11 }, (_, i) => `icon-${i}`)])
      await writeFile(join(folder, `${name}.svg`), PLAY.replace('<svg', '<svg t="1700000000" p-id="1"'));
    const bin = join(process.cwd(), 'dist/compiler/cli/bin.js');
    const options = { cwd: join(app.folder, 'noted') };
    const built = await promisify(execFile)(
      process.execPath,
      [bin, 'build', 'my-icons', '--out', 'built'],
      options,
    );
    expect(`${built.stdout}${built.stderr}`).toContain(guide.take('', 'noted').trim());
  });

  it('the plugin builds a page with the icons that it names, by element and by <use>', async () => {
    await mkdir(join(app.folder, 'src/icons/media'), { recursive: true });
    await writeFile(join(app.folder, 'src/icons/media/play.svg'), PLAY);
    await writeFile(join(app.folder, 'vite.config.js'), guide.take('js', 'lede-ui/vite'));
    const body = `${guide.take('html', '<lede-icon')}${guide.take('html', '/@lede/sprite.svg')}`;
    await writeFile(
      join(app.folder, 'index.html'),
      `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`,
    );
    await build({ root: app.folder, logLevel: 'silent', configFile: join(app.folder, 'vite.config.js') });
    const html = await read('dist/index.html');
    for (const [path] of html.matchAll(/\/assets\/[\w.-]+/g))
      pages.pages.set(path, await read(`dist${path}`));
    const page = await open(html);
    await draws(page, 'body > svg use');
    await draws(page, 'lede-icon use');
  });

  it('a theme finds the sprite by the manifest', async () => {
    await mkdir(join(app.folder, 'theme/icons'), { recursive: true });
    await writeFile(join(app.folder, 'theme/icons/media-play.svg'), PLAY);
    await run(guide.take('sh', '--hash'));
    const files = JSON.parse(await read('theme/assets/icons/manifest.json')) as Record<string, string>;
    const php = guide.take('php');
    expect(php).toContain("$files['sprite.svg']");
    expect(await read(`theme/assets/icons/${files['sprite.svg']}`)).toContain('id="icon-media-play"');
    const hugo = guide
      .take('go-html-template')
      .replace(/^.*\n/, '')
      .replace(/\{\{.*?\}\}/, files['sprite.svg']!);
    pages.pages.set(`/icons/${files['sprite.svg']}`, await read(`theme/assets/icons/${files['sprite.svg']}`));
    await draws(await open(hugo), 'use');
  });

  it('its script writes the outputs, with glyph modules', async () => {
    await writeFile(join(app.folder, 'build.mjs'), guide.take('js', 'compile'));
    await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: app.folder });
    expect(await read('public/icons/glyphs/media-play.ts')).toContain('M8 5v14l12-7z');
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});

describe('“Using the sprite”', () => {
  it('the sprite is copied, and the element draws from it, set by HTML or by script', async () => {
    const guide = await Guide.read('../icons/using-the-sprite');
    await mkdir(join(app.folder, 'public'), { recursive: true });
    await run(guide.take('sh'));
    pages.pages.set('/sprite.svg', await read('public/sprite.svg'));
    const script = async (contents: string) => {
      pages.pages.set('/script.js', await bundled(contents));
      return '<script type="module" src="/script.js"></script>';
    };
    const html = `${await script("import 'lede-ui/define/icon.js';")}${guide.take('html', 'data-lede-sprite')}`;
    await draws(await open(`<!doctype html>${html}`), 'lede-icon use');
    const set = await script(guide.take('js', 'setSprite'));
    await draws(await open(`<lede-icon name="close"></lede-icon>${set}`), 'lede-icon use');
    expect(guide.left).toEqual([]);
  });
});
