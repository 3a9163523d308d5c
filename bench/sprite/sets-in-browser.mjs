import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { prepareAll } from '../../dist/compiler/prepare/worker-pool.js';
import { readFiles } from '../../dist/compiler/source/list-files.js';
import { spriteOf } from '../../dist/compiler/svg/sprite.js';
import { evenly, FOLDERS } from './folders.mjs';

const SIZE = 96;
const COLUMNS = 10;
const PAGE = COLUMNS * COLUMNS;
/** Pixels of one icon that antialiasing may change: svgo's own measure. */
const SAME = 4;
/** Draws the source of each icon by `<img>`, and its symbol by an external `<use>`, in Chromium, and compares them. */
export async function compareInBrowser(root) {
  const browser = await chromium.launch(
    process.env.LEDE_CHROMIUM ? { executablePath: process.env.LEDE_CHROMIUM } : {},
  );
  const tab = await browser.newPage({ viewport: { width: SIZE * COLUMNS, height: SIZE * COLUMNS } });
  const pages = new Map();
  await tab.route('http://icons.test/**', (route) => {
    const body = pages.get(new URL(route.request().url()).pathname);
    const contentType = route.request().url().includes('.svg') ? 'image/svg+xml' : 'text/html';
    return route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
  });
  const drawn = async (content) => {
    const style = `body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS},${SIZE}px)}img,svg{display:block;width:${SIZE}px;height:${SIZE}px}`;
    pages.set('/', `<!doctype html><style>${style}</style>${content}`);
    await tab.goto('http://icons.test/', { waitUntil: 'load' });
    return PNG.sync.read(await tab.screenshot());
  };

  const rows = [];
  const changed = [];
  for (const [set, folder] of Object.entries(FOLDERS)) {
    const from = join(root, 'node_modules', folder);
    if (!existsSync(from)) continue;
    const { files: all, refused } = readFiles(from);
    const files = evenly(all);
    const tasks = files.map((file) => ({ ...file, id: `icon-${file.name}`, flip: false }));
    const options = { sanitize: false, render: true, glyphs: false };
    const results = await prepareAll(tasks, options);
    const built = files.filter(({ name }) => !(results.get(name) instanceof Error));
    let same = 0;
    let unlike = 0;
    for (let at = 0; at < built.length; at += PAGE) {
      const part = built.slice(at, at + PAGE);
      pages.clear();
      pages.set('/sprite.svg', spriteOf(part.map(({ name }) => results.get(name).symbol)));
      for (const [i, { path }] of part.entries()) pages.set(`/${i}.svg`, readFileSync(path));
      const source = await drawn(part.map((_, i) => `<img src="/${i}.svg">`).join(''));
      const symbol = await drawn(
        part.map(({ name }) => `<svg><use href="/sprite.svg#icon-${name}"/></svg>`).join(''),
      );
      for (const [i, { file, name }] of part.entries()) {
        const [a, b] = [cell(source, i), cell(symbol, i)];
        const differing = pixelmatch(a, b, undefined, SIZE, SIZE, { threshold: 0.1 });
        const notCompared = results.get(name).notes.some(({ kind }) => kind === 'compared');
        if (notCompared) unlike++;
        if (differing <= SAME) same++;
        else changed.push(`${file}: ${differing} pixels${notCompared ? ' (not compared by the build)' : ''}`);
      }
    }
    const faults = [...results.values()].filter((result) => result instanceof Error);
    rows.push({
      set,
      of: readdirSync(from, { recursive: true }).filter((path) => path.endsWith('.svg')).length,
      drawn: built.length,
      same,
      changed: built.length - same,
      'not compared': unlike,
      refused: faults.length + refused.length,
    });
    // Told as it goes: a run over all icons takes many minutes.
    console.log(JSON.stringify(rows.at(-1)));
    for (const { message } of [...faults, ...refused].slice(0, 5)) console.log(`refused  ${message}`);
  }
  await browser.close();
  console.table(rows);
  for (const line of changed) console.log(`changed  ${line}`);
}

function cell({ data, width }, i) {
  const left = (i % COLUMNS) * SIZE;
  const top = Math.floor(i / COLUMNS) * SIZE;
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    const start = ((top + y) * width + left) * 4;
    pixels.set(data.subarray(start, start + SIZE * 4), y * SIZE * 4);
  }
  return pixels;
}
