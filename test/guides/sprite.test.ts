// The guide “Using the sprite”, what it says of browsers; its code blocks are run by icons.test.ts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { entries as icons } from '../../stories/icons/gallery/data.ts';
import { snippets } from '../../stories/icons/gallery/snippets.ts';
import { dist, launch } from '../pages/site.ts';
import { Guide } from './guide.ts';

let guide: Guide;
let sprite: string;
let entries: { name: string; id: string; flip?: boolean }[];
let browser: Browser;
let server: Server;
/** The page's origin, and another one that leads to the same server. */
let [origin, other] = ['', ''];
let document = '';
beforeAll(async () => {
  [guide, browser, sprite] = await Promise.all([
    Guide.read('../icons/using-the-sprite'),
    launch(),
    readFile(dist('sprite.svg'), 'utf8'),
  ]);
  entries = JSON.parse(await readFile(dist('icons.json'), 'utf8'));
  const search = await readFile(dist('icons/search.svg'), 'utf8');
  const answers: Record<string, [type: string, body: string]> = {
    '/sprite.svg': ['image/svg+xml', sprite],
    '/extra/sprite.svg': ['image/svg+xml', await readFile(dist('extra/sprite.svg'), 'utf8')],
    '/search.svg': ['image/svg+xml', search],
    '/as-plain.svg': ['text/plain', sprite],
    '/as-octets.svg': ['application/octet-stream', sprite],
  };
  server = createServer(({ url }, response) => {
    if (url === '/elsewhere.svg') return response.writeHead(302, { location: `${other}/sprite.svg` }).end();
    const [type, body] = answers[url!] ?? ['text/html', document];
    return response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  [origin, other] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
});
afterAll(() => Promise.all([browser?.close(), new Promise((resolve) => server?.close(resolve))]));

const markup = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><style>body { color: #f00 } svg, img, span { display: block; width: 48px; height: 48px; margin: 8px }</style>${head}</head><body>${body}</body></html>`;
async function open(body: string, head = ''): Promise<Page> {
  document = markup(body, head);
  const page = await browser.newPage();
  // The load event comes after pictures and sprites.
  await page.goto(`${origin}/page.html`);
  return page;
}
const use = (id: string, href: string) => `<svg id="${id}"><use href="${href}"/></svg>`;

/** Which of these colours an element is drawn with, on white. */
async function inks(element: Locator): Promise<string[]> {
  const { data } = PNG.sync.read(await element.screenshot());
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (green > 60) continue;
    seen.add(red > 200 ? 'red' : blue > 200 ? 'blue' : 'black');
  }
  return [...seen].toSorted();
}

it('it says how many icons there are, and which have a direction', () => {
  const [, count] = guide.says(/All (\d+) icons are in one file/);
  expect(sprite.match(/<symbol /g)).toHaveLength(Number(count));
  for (const { name, id } of entries) {
    expect(id).toBe(`icon-${name}`);
    expect(sprite).toContain(`id="${id}"`);
  }
  const [, listed] = guide.says(/Add the class to left and right chevrons, (.*?);.* they have `flip`/);
  const named = [...listed!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
  const flipped = entries.filter(({ flip }) => flip).map(({ name }) => name);
  const isChevron = (name: string) => /chevron-(?:left|right)$/.test(name);
  expect(flipped.filter((name) => !isChevron(name)).toSorted()).toEqual(named.toSorted());
  expect(flipped.filter(isChevron)).toEqual(entries.map(({ name }) => name).filter(isChevron));
});

it('a browser draws it from the page’s own origin as image/svg+xml, and nothing otherwise', async () => {
  guide.says(/from another origin, even with CORS, and from \\`data:\\`/);
  guide.says(/As \\`text\/plain\\` or \\`application\/octet-stream\\` it draws nothing/);
  guide.says(/on the page's own origin and does not redirect elsewhere/);
  const hrefs: Record<string, string> = {
    own: '/sprite.svg',
    other: `${other}/sprite.svg`,
    data: `data:image/svg+xml,${encodeURIComponent(sprite)}`,
    redirected: '/elsewhere.svg',
    plain: '/as-plain.svg',
    octets: '/as-octets.svg',
  };
  const all = Object.entries(hrefs);
  const page = await open(all.map(([id, href]) => use(id, `${href}#icon-bookmark-b`)).join(''));
  await expect.poll(() => inks(page.locator('#own'))).toEqual(['red']);
  for (const [id] of all.slice(1)) expect(await inks(page.locator(`#${id}`)), id).toEqual([]);
});

it('Chromium does not draw it in a page that is opened as a file', async () => {
  guide.says(/Chromium blocks \\`<use>\\` from another file/);
  const folder = await mkdtemp(join(tmpdir(), 'lede-file-'));
  try {
    await writeFile(join(folder, 'sprite.svg'), sprite);
    const inline = '<svg id="inline"><path d="M0 0h48v48H0z" fill="#f00"/></svg>';
    await writeFile(join(folder, 'page.html'), markup(use('use', 'sprite.svg#icon-bookmark-b') + inline));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    expect(await inks(page.locator('#inline'))).toEqual(['red']);
    expect(await inks(page.locator('#use'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('a page’s style sheet does not reach into it; color and --lede-icon-stroke do', async () => {
  guide.says(/A page's \\`<style>\\` does not apply inside; \\`color\\` and custom properties are inherited/);
  const [, units] = guide.says(/`--lede-icon-stroke` sets the line width in 1\/(\d+) of the icon's size/);
  const page = await open(
    use('styled', '/sprite.svg#icon-check') +
      use('blue', '/sprite.svg#icon-check') +
      `<div style="--lede-icon-stroke: ${units}">${use('check', '/sprite.svg#icon-check')}</div>`,
    '<style>path { stroke: #00f !important; display: none } #blue { color: #00f }</style>',
  );
  await expect.poll(() => inks(page.locator('#styled'))).toEqual(['red']);
  expect(await inks(page.locator('#blue'))).toEqual(['blue']);
  // A line as wide as the icon.
  const { data } = PNG.sync.read(await page.locator('#check').screenshot());
  expect([...data.subarray(0, 3)].map((one) => one > 128)).not.toEqual([true, true, true]);
});

it('a symbol is no view for <img>; single files are black there, and any colour as a mask, forced colours aside', async () => {
  guide.says(/`<img src="sprite\.svg#icon-close">` shows no icon/);
  guide.says(/In an `<img>` an icon is always black; as a CSS mask it takes any colour/);
  const [, forced] = guide.says(/Forced colours replace the background of a mask: add `(.*?)`/);
  const mask = "background: currentColor; mask: url('/search.svg') center / contain no-repeat";
  const page = await open(
    `<img id="symbol" src="/sprite.svg#icon-close" alt=""><img id="file" src="/search.svg" alt="">
     <span id="mask" style="${mask}"></span><span id="forced" style="${mask}; ${forced}"></span>`,
  );
  expect(await inks(page.locator('#symbol'))).toEqual([]);
  expect(await inks(page.locator('#file'))).toEqual(['black']);
  await expect.poll(() => inks(page.locator('#mask'))).toEqual(['red']);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect.poll(() => inks(page.locator('#forced'))).toEqual(['black']);
  expect(await inks(page.locator('#mask'))).toEqual([]);
});

it('what the icon gallery copies draws: use, SVG and CSS, with own colours or in those of the text, forced too', async () => {
  const copied = (name: string) => {
    const codes = snippets(icons.find((icon) => icon.name === name)!);
    return (wanted: string) => codes.find(({ what }) => what === wanted)!.code;
  };
  const [link, flag] = [copied('link'), copied('flag-ru')];
  const page = await open(
    `<p>${link('Use')}</p><p>${link('SVG')}</p><p><span class="icon-link"></span></p><p><span class="icon-flag-ru"></span></p>`,
    `<style>p { font-size: 48px } ${link('CSS')}${flag('CSS')}</style>`,
  );
  const [used, inline, mask, picture] = await page.locator('p').all();
  for (const one of [used, inline, mask]) await expect.poll(() => inks(one!)).toEqual(['red']);
  // The corner is outside the drawing: the mask was read.
  const { data } = PNG.sync.read(await mask!.locator('span').screenshot());
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  // The flag's own blue is dark, beside its red.
  await expect.poll(() => inks(picture!)).toEqual(['black', 'red']);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect.poll(() => inks(mask!)).toEqual(['black']);
});

it('in the page, a hidden sprite loses its gradients, and a shadow root does not find its icons', async () => {
  guide.says(/`display: none` or `hidden` would remove gradients, patterns and filters/);
  guide.says(/A `<use href="#…">` in a shadow root does not find it/);
  const inline = (id: string, attributes: string) =>
    `<svg ${attributes}><linearGradient id="${id}-g"><stop stop-color="#f00"/></linearGradient><symbol id="${id}"><path d="M0 0h48v48H0z" fill="url(#${id}-g)"/></symbol></svg>`;
  const page = await open(
    `${inline('a', 'width="0" height="0" style="position: absolute; width: 0; height: 0"')}${inline('b', 'style="display: none"')}
     ${use('sized', '#a')}${use('hidden', '#b')}
     <div><template shadowrootmode="open"><style>svg { display: block; width: 48px; height: 48px }</style>${use('inside', '#a')}</template></div>`,
  );
  expect(await inks(page.locator('#sized'))).toEqual(['red']);
  expect(await inks(page.locator('#hidden'))).toEqual([]);
  expect(await inks(page.locator('#inside'))).toEqual([]);
});

it('the URL that it caches for ever has the version of the package', () => {
  const [, version] = guide.says(/sprite\.svg\?v=([\d.]+)/);
  expect(version).toBe(packageJson.version);
});
