import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../pages/site.ts';
import { FLAG, LINE, compileFiles, SHADE, svg } from '../compile-files.ts';

const SOURCES = {
  'flag.svg': FLAG,
  'line.svg': LINE,
  'shade.svg': SHADE,
  'over.svg': svg('<path d="M-40-40h90v90h-90z" fill="#0a0"/>', ' overflow="visible" x="9" y="9"'),
  'wide.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 5 100 40"><path d="M-8 8h96v30z"/></svg>',
  'tall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="5 -10 40 100"><path d="M8-8v96h30z"/></svg>',
  'text.svg': svg(`<text x="2" y="20" font-size="8" font-family="'Serif' , &quot;x&quot;">#&amp;%</text>`),
  'icons.json': '{"line": {"flip": true}}',
};
const NAMES = Object.keys(SOURCES)
  .filter((path) => path.endsWith('.svg'))
  .map((path) => path.slice(0, -4));

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** A page, with files on the same site. */
async function page(files: Map<string, string>, html: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await opened.route('https://icons.test/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = path ? files.get(path) : `<!doctype html><body style="margin: 0">${html}`;
    const types = { svg: 'image/svg+xml', css: 'text/css' };
    const contentType = types[path.split('.').at(-1) as 'svg'] ?? 'text/html';
    return route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
  });
  await opened.goto('https://icons.test/');
  return opened;
}
const shot = async (of: Page, selector: string) => PNG.sync.read(await of.locator(selector).screenshot());
const differing = (a: PNG, b: PNG) =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });

/** How many pixels have a colour that passes the test. */
function painted(png: PNG, test: (r: number, g: number, b: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < png.data.length; i += 4)
    if (test(png.data[i]!, png.data[i + 1]!, png.data[i + 2]!)) count++;
  return count;
}
const notWhite = (r: number, g: number, b: number) => r + g + b < 700;

it('sprites have the same content for XML and HTML parsers', async () => {
  const files = await compileFiles(SOURCES, { views: true });
  const opened = await page(files, '');
  for (const [path, selector] of [
    ['sprite.svg', 'symbol'],
    ['sprite.views.svg', 'view'],
  ] as const) {
    const counts = await opened.evaluate(
      ([text, of]) =>
        (['image/svg+xml', 'text/html'] as const).map((type) => {
          const parsed = new DOMParser().parseFromString(text!, type);
          const drawn = [...parsed.querySelectorAll(of!)].map((each) => each.id);
          return [
            drawn,
            parsed.querySelectorAll('parsererror').length,
            parsed.querySelectorAll('svg *').length,
          ];
        }),
      [files.get(path)!, selector],
    );
    expect(counts[0]![0]).toHaveLength(NAMES.length);
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]![1]).toBe(0);
  }
  await opened.close();
});

it.each(['48px; height: 48px', '200px; height: 48px', '48px; height: 200px'])(
  'a view shows what the single file shows, in a box of %s',
  async (size) => {
    const files = await compileFiles(SOURCES, { views: true });
    const pictures = NAMES.map(
      (name) =>
        `<div style="display: flex"><img id="v-${name}" style="width: ${size}" src="sprite.views.svg#icon-${name}-view">
         <img id="f-${name}" style="width: ${size}" src="icons/${name}.svg">
         <i id="b-${name}" style="width: ${size}; background: url(sprite.views.svg#icon-${name}-view) center / contain no-repeat"></i></div>`,
    );
    const opened = await page(files, pictures.join(''));
    for (const name of NAMES) {
      const view = await shot(opened, `#v-${name}`);
      const file = await shot(opened, `#f-${name}`);
      expect(painted(file, notWhite), name).toBeGreaterThan(5);
      // In an <img> of another shape a drawing overflows its viewBox; a view is clipped to its cell.
      if (name !== 'over' || size.startsWith('48px; height: 48'))
        expect(differing(view, file), name).toBeLessThanOrEqual(4);
      if (size === '48px; height: 48px' && name !== 'wide' && name !== 'tall')
        expect(differing(await shot(opened, `#b-${name}`), file), name).toBeLessThanOrEqual(4);
    }
    await opened.close();
  },
);

it('the last of many views is as sharp as the first', async () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`i${i}.svg`, LINE]));
  const files = await compileFiles(many, { views: true });
  const opened = await page(
    files,
    '<img id="v" width="192" height="192" src="sprite.views.svg#icon-i999-view"><img id="f" width="192" height="192" src="icons/i999.svg">',
  );
  expect(differing(await shot(opened, '#v'), await shot(opened, '#f'))).toBeLessThanOrEqual(4);
  await opened.close();
});

it.each([true, 'inline'] as const)(
  'classes draw the icons in the colour of the text (css: %s)',
  async (css) => {
    const files = await compileFiles(SOURCES, { css });
    const spans = NAMES.map((name) => `<span id="${name}" class="icon-${name}"></span>`).join('');
    const opened = await page(
      files,
      `<link rel="stylesheet" href="icons.css"><div style="font-size: 64px; color: rgb(0, 0, 255)">${spans}
     <span dir="rtl"><span id="flipped" class="icon-line"></span></span></div>`,
    );
    for (const name of NAMES) {
      const png = await shot(opened, `#${name}`);
      expect([png.width, png.height]).toEqual([64, 64]);
      expect(painted(png, notWhite), name).toBeGreaterThan(20);
    }
    const blue = (r: number, _: number, b: number) => r < 60 && b > 200;
    const red = (r: number, _: number, b: number) => r > 200 && b < 60;
    const [line, flag] = [await shot(opened, '#line'), await shot(opened, '#flag')];
    expect(painted(line, blue)).toBeGreaterThan(100);
    expect(painted(line, red)).toBe(0);
    expect(painted(flag, red)).toBeGreaterThan(100);
    expect(await opened.locator('#flipped').evaluate((span) => getComputedStyle(span).scale)).toBe('-1 1');

    // In forced colours a mask keeps its colour, or the icon would disappear.
    await opened.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(painted(await shot(opened, '#line'), (r, g, b) => r + g + b > 700)).toBeGreaterThan(100);
    await opened.close();
  },
);
