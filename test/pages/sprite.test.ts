import { readFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, site, type Site } from './site.ts';

const { default: entries } = (await import('../../dist/icons.json', { with: { type: 'json' } })) as {
  default: { name: string; id: string }[];
};

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  const inline = await Promise.all(entries.map(({ name }) => readFile(`icons/${name}.svg`, 'utf8')));
  const row = (id: string, icons: string[]) => `<div id="${id}">${icons.join('')}</div>`;
  pages.pages.set(
    '/plain.html',
    `<!doctype html><meta charset="utf-8"><title>Plain</title>
    <style>div{width:480px;color:#a11;--lede-icon-stroke:1.5} svg,img{width:40px;height:40px}</style>
    ${row(
      'use',
      entries.map(({ id }) => `<svg><use href="/lede/sprite.svg#${id}"/></svg>`),
    )}
    ${row(
      'inline',
      inline.map((svg) => svg.trim()),
    )}
    ${row(
      'empty',
      entries.map(({ id }) => `<svg><use href="/lede/sprite.svg#${id}-gone"/></svg>`),
    )}
    ${row(
      'files',
      entries.map(({ name }) => `<img src="/lede/icons/${name}.svg" alt="${name}">`),
    )}
    <button>Save <svg aria-hidden="true"><use href="/lede/sprite.svg#icon-bookmark"/></svg></button>
    <svg role="img" aria-label="Photo"><use href="/lede/sprite.svg#icon-camera"/></svg>
    <script>document.body.textContent = 'JavaScript ran'</script>`,
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

/** Pixels that differ by more than antialiasing. */
const differing = (a: PNG, b: PNG) =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });

async function plainPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${pages.url}/plain.html`, { waitUntil: 'networkidle' });
  return page;
}

it('without JavaScript, the sprite draws every icon as inline SVG would, in the page’s colour and stroke', async () => {
  const page = await plainPage();
  const shot = async (id: string) => PNG.sync.read(await page.locator(id).screenshot());
  const used = await shot('#use');
  expect(differing(used, await shot('#inline'))).toBe(0);
  // And none of them is empty.
  expect(differing(used, await shot('#empty'))).toBeGreaterThan(entries.length * 40);
});

it('single files load as images', async () => {
  const page = await plainPage();
  const widths = await page
    .locator('#files img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths).toHaveLength(entries.length);
  expect(widths.every((width) => width > 0)).toBe(true);
});

it('icons are named, or hidden, as the page says', async () => {
  const page = await plainPage();
  await expect(page.getByRole('button', { name: 'Save' }).count()).resolves.toBe(1);
  await expect(page.getByRole('img', { name: 'Photo' }).count()).resolves.toBe(1);
  expect(await page.locator('body').ariaSnapshot()).toContain('button "Save"');
});
