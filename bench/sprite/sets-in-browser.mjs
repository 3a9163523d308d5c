import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { prepareAll } from '../../dist/compiler/prepare/worker-pool.js';
import { readFiles } from '../../dist/compiler/source/list-files.js';
import { spriteOf } from '../../dist/compiler/svg/sprite.js';
import { contentType } from '../../scripts/content-types.mjs';
import { chosenSets, partOf, sampled } from './folders.mjs';
import { keep } from './results.mjs';

/** Pixels along the sides of an icon, and icons in each row and column of a page. */
const GRIDS = [
  { size: 96, columns: 10 },
  { size: 384, columns: 5 },
];
/**
 * Chromium tells how much of a pixel an edge covers in quarters, so an edge that moves by a thousandth of a pixel may
 * change a whole row of them. What differs is drawn again this many times as large, and averaged to its size.
 */
const ENLARGED = 4;
/** Pixels of one icon that may differ: svgo's own measure. */
const SAME = 4;

/**
 * Draws the source of each icon by `<img>`, and its symbol by an external `<use>`, in Chromium, and compares them at two
 * sizes. Told and kept set by set: a run over all icons takes many minutes.
 */
export async function compareInBrowser(root) {
  const browser = await chromium.launch(
    process.env.LEDE_CHROMIUM ? { executablePath: process.env.LEDE_CHROMIUM } : {},
  );
  for (const [set, folder] of chosenSets()) {
    const from = resolve(root, 'node_modules', folder);
    if (!existsSync(from)) continue;
    const { files: all, refused } = readFiles(from);
    const files = partOf(sampled(all));
    const results = await prepareAll(
      files.map((file) => ({ ...file, id: `icon-${file.name}`, flip: false })),
      { sanitize: false, render: true, glyphs: false },
    );
    const icons = files.flatMap((file) => {
      const result = results.get(file.name);
      const notCompared = !(result instanceof Error) && result.notes.some(({ kind }) => kind === 'compared');
      return result instanceof Error ? [] : [{ ...file, symbol: result.symbol, notCompared }];
    });
    const changed = [];
    const antialiased = new Set();
    for (const grid of GRIDS) {
      const differing = await differingIcons(browser, icons, grid);
      const still = await differingIcons(
        browser,
        icons.filter(({ name }) => differing.some((each) => each.name === name)),
        { ...grid, columns: 2, scale: ENLARGED },
      );
      changed.push(...still);
      for (const { name } of differing) if (!still.some((each) => each.name === name)) antialiased.add(name);
    }
    const faults = [...results.values()].filter((result) => result instanceof Error);
    const found = {
      drawn: icons.length,
      changed,
      // In the coverage of edges alone, and only as large as the reader sees it.
      antialiased: antialiased.size,
      'not compared': icons.filter(({ notCompared }) => notCompared).length,
      refused: [...faults, ...(process.env.PART ? [] : refused)].map(({ message }) =>
        message.replace(`${from}/`, ''),
      ),
    };
    if (!process.env.FOLDER) keep(set, { browser: { [process.env.PART ?? 'all']: found } });
    console.log(JSON.stringify({ set, ...found }));
  }
  await browser.close();
}

/** The icons whose symbols differ from their sources, and in how many pixels. */
async function differingIcons(browser, icons, { size, columns, scale = 1 }) {
  const tab = await browser.newPage({
    viewport: { width: size * columns, height: size * columns },
    deviceScaleFactor: scale,
  });
  const pages = new Map();
  await tab.route('http://icons.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pages.get(pathname);
    return route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: contentType(pathname, 'text/html') },
    );
  });
  const style = `body{margin:0;display:grid;grid-template-columns:repeat(${columns},${size}px)}img,svg{display:block;width:${size}px;height:${size}px}`;
  const draw = async (content) => {
    pages.set('/', `<!doctype html><style>${style}</style>${content}`);
    await tab.goto('http://icons.test/', { waitUntil: 'load' });
    return PNG.sync.read(await tab.screenshot());
  };
  const changed = [];
  for (let at = 0; at < icons.length; at += columns ** 2) {
    const part = icons.slice(at, at + columns ** 2);
    pages.clear();
    pages.set('/sprite.svg', spriteOf(part.map(({ symbol }) => symbol)));
    for (const [i, { path }] of part.entries()) pages.set(`/${i}.svg`, readFileSync(path));
    const sources = await draw(part.map((_, i) => `<img src="/${i}.svg">`).join(''));
    const symbols = await draw(
      part.map(({ name }) => `<svg><use href="/sprite.svg#icon-${name}"/></svg>`).join(''),
    );
    for (const [i, { name, notCompared }] of part.entries()) {
      const [a, b] = [sources, symbols].map((picture) => cell(picture, i, size, columns, scale));
      const pixels = a.equals(b) ? 0 : pixelmatch(a, b, undefined, size, size, { threshold: 0.1 });
      if (pixels > SAME) changed.push({ name, size, pixels, ...(notCompared ? { notCompared } : {}) });
    }
  }
  await tab.close();
  return changed;
}

/** The pixels of one icon of a page, each the mean of `scale` × `scale` that were drawn. */
function cell({ data, width }, i, size, columns, scale) {
  const left = (i % columns) * size;
  const top = Math.floor(i / columns) * size;
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < pixels.length; at++) {
    const [channel, x, y] = [at % 4, (at >> 2) % size, Math.floor((at >> 2) / size)];
    let sum = 0;
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++)
        sum += data[(((top + y) * scale + dy) * width + (left + x) * scale + dx) * 4 + channel];
    pixels[at] = Math.round(sum / scale ** 2);
  }
  return pixels;
}
