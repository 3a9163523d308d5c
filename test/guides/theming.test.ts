// The guide “Theming”, what it says between its blocks; the blocks themselves are applied by pages.test.ts.
import { readdir, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contrast } from '../styles/contrast.ts';
import { dist, launch, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

interface Token {
  $value: { hex?: string };
  $extensions?: { mode?: { dark?: { hex?: string } } };
}

let pages: Site;
let browser: Browser;
let guide: Guide;
let tokens: { color: Record<string, Token>; line: { width: { $value: { value: number } } } };
beforeAll(async () => {
  [pages, browser, guide] = await Promise.all([site(), launch(), Guide.read('theming')]);
  pages.pages.set(
    '/card.js',
    await bundled(`import 'lede-ui/define/article-card.js'; import 'lede-ui/define/share.js';`),
  );
  tokens = JSON.parse(await readFile(dist('tokens.json'), 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const CARD = '<lede-article-card kicker="World" headline="A" url="/a"></lede-article-card>';
async function open(head: string, body = CARD): Promise<Page> {
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/card.js"></script>${head}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  await page.goto(`${pages.url}/guide.html`);
  return page;
}
const theme = (name: string) => readFile(dist(`themes/${name}.css`), 'utf8');
const values = (css: string) =>
  Object.fromEntries([...css.matchAll(/(--lede-[\w-]+): (.*);/g)].map(([, name, value]) => [name!, value!]));

it('it shows every theme of the package, each in the words of its file', async () => {
  const files = (await readdir(dist('themes'))).flatMap((file) => /^(\w+)\.css$/.exec(file)?.[1] ?? []);
  const [, ...shown] = guide.says(/\*\*(Newspaper)\*\*: .*[^]*\*\*(High contrast)\*\*: /);
  expect(files).toHaveLength(shown.length);
  const names = await Promise.all(
    files.map(async (file) => /^\/\* lede-ui: (.*?):/.exec(await theme(file))?.[1]),
  );
  expect(names.toSorted()).toEqual(shown.toSorted());
});

it('Newspaper has serifs throughout, square corners and hairlines', async () => {
  guide.says(/ink on paper, serifs throughout, square corners, hairlines/);
  const css = values(await theme('newspaper'));
  for (const [name, value] of Object.entries(css)) {
    if (name.startsWith('--lede-font-')) expect(value, name).toMatch(/, serif$/);
    if (name.endsWith('-radius')) expect(Number.parseFloat(value), name).toBe(0);
  }
  expect(Number.parseFloat(css['--lede-line-width']!)).toBeLessThan(1);
});

it('High contrast has thicker lines and focus rings; its contrasts are in test/styles/tokens.test.ts', async () => {
  guide.says(/text at 7:1 or more, thicker lines and focus ring/);
  const ring = async (head: string) => {
    const page = await open(head, '<lede-share url="https://example.org/a" headline="A"></lede-share>');
    const link = page.getByRole('link').first();
    await link.waitFor();
    await page.keyboard.press('Tab');
    return Number.parseFloat(await link.evaluate((one) => getComputedStyle(one).outlineWidth));
  };
  const link = '<link rel="stylesheet" href="/lede/themes/contrast.css">';
  expect(await ring(link)).toBeGreaterThan(await ring(''));
  const line = Number.parseFloat(values(await theme('contrast'))['--lede-line-width']!);
  expect(line).toBeGreaterThan(tokens.line.width.$value.value);
});

it('a theme does not style the page', async () => {
  guide.says(/A theme styles Lede's elements, not your page/);
  const look = (page: Page) =>
    page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('p')!].map((element) => {
        const { backgroundColor, color, fontFamily } = getComputedStyle(element);
        return [backgroundColor, color, fontFamily];
      }),
    );
  const plain = await look(await open('', '<p>A</p>'));
  expect(
    await look(await open('<link rel="stylesheet" href="/lede/themes/newspaper.css">', '<p>A</p>')),
  ).toEqual(plain);
});

it('a token set on one element changes that one alone, and the page’s own rules override a theme in any order', async () => {
  guide.says(/Set one on any element, or on `:root` for the whole page/);
  guide.says(/Your own style sheets override a theme, in any order/);
  const theme = '<link rel="stylesheet" href="/lede/themes/newspaper.css">';
  const own = '<style>:root { --lede-color-accent: rgb(1, 2, 3) }</style>';
  const cards = `<lede-article-card kicker="World" headline="A" style="--lede-color-accent: rgb(4, 5, 6)"></lede-article-card>${CARD}`;
  for (const head of [theme + own, own + theme]) {
    const page = await open(head, cards);
    await expect
      .poll(() =>
        page.getByText('World').evaluateAll((all) => all.map((kicker) => getComputedStyle(kicker).color)),
      )
      .toEqual(['rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
  }
});

it('the switch of its page can set the dark scheme too', async () => {
  const css = guide.take('css', "data-theme='dark'");
  const page = await open(`<style>${css}</style>`);
  const colour = () => page.getByText('World').evaluate((kicker) => getComputedStyle(kicker).color);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colour();
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await expect.poll(colour).not.toBe(light);
});

it('Vite rewrites light-dark() for older browsers, but not inside the @supports of its theme', async () => {
  guide.says(/inside the `@supports` below, Vite leaves it as it is/);
  const own = guide.take('css', 'evening');
  const [, value] = /--lede-color-accent: (light-dark\(.*?\));/.exec(own)!;
  const { folder, remove } = await application({
    'own.css': own,
    'bare.css': `:root { --lede-color-accent: ${value}; }`,
  });
  try {
    const built = async (file: string) => {
      const { output } = (await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: { write: false, rollupOptions: { input: `${folder}/${file}` } },
      })) as { output: { source?: string }[] };
      return output.map(({ source }) => source ?? '').join('');
    };
    expect((await built('own.css')).replaceAll(/\s/g, '')).toContain(value!.replaceAll(/\s/g, ''));
    const bare = await built('bare.css');
    expect(bare).not.toContain('light-dark(');
    const scheme = '<style>:root { color-scheme: light dark }</style>';
    const accent = (page: Page) =>
      page.getByText('World').evaluate((kicker) => getComputedStyle(kicker).color);
    // What it is rewritten into needs `color-scheme` in the same style sheet.
    const page = await open(`${scheme}<style>${bare}</style>`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accent(page)).not.toBe('rgb(138, 180, 255)');
    const whole = await open(`${scheme}<style>${await built('own.css')}</style>`);
    await whole.emulateMedia({ colorScheme: 'dark' });
    expect(await accent(whole)).toBe('rgb(138, 180, 255)');
  } finally {
    await remove();
  }
});

it('tokens.json names its format, and has each colour for light and dark', async () => {
  const [, version] = guide.says(/\((\d{4}\.\d+)\), for Figma/);
  expect(tokens).toHaveProperty('$schema', expect.stringContaining(`/${version}/`));
  const colours = Object.entries(tokens.color).filter(([name]) => !name.startsWith('$'));
  expect(colours.length).toBeGreaterThan(5);
  for (const [name, { $value, $extensions }] of colours) {
    expect($value.hex, name).toMatch(/^#/);
    expect($extensions?.mode?.dark?.hex, name).toMatch(/^#/);
  }
});

it('line may be fainter than what the guide asks of the others, which test/styles/tokens.test.ts measures', () => {
  guide.says(/`line` is decoration and may be fainter/);
  const { line, surface } = tokens.color as { line: Token; surface: Token };
  expect(contrast(line.$value.hex!, surface.$value.hex!)).toBeLessThan(3);
});

it('its own theme is what a copied theme becomes when it is renamed', async () => {
  const [own] = /^[^]*?\{[^]*?\{/.exec((await Guide.read('theming')).take('css', 'evening'))!;
  for (const name of ['newspaper', 'contrast']) {
    const copied = (await theme(name)).replace(/^\/\*.*\*\/\n/, '').replaceAll(`'${name}'`, "'evening'");
    expect(copied.startsWith(own), name).toBe(true);
  }
});

it('a part takes a state too', async () => {
  const css = guide.take('css', '::part(link):hover');
  const page = await open(
    `<style>${css}</style>`,
    '<lede-share url="https://example.org/a" headline="A"></lede-share>',
  );
  const link = page.getByRole('link').first();
  const colour = () => link.evaluate((one) => getComputedStyle(one).color);
  expect(await colour()).not.toBe('rgb(168, 32, 26)');
  await link.hover();
  await expect.poll(colour).toBe('rgb(168, 32, 26)');
});
