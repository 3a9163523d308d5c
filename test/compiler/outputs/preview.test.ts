import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../pages/site.ts';
import { FLAG, LINE, compileFiles, SHADE } from '../compile-files.ts';

const HOSTILE = `</script></title><img src=x onerror="globalThis.hit=1">'"&`;
const META = {
  bell: { title: 'Bell', tags: ['news', HOSTILE], aliases: ['alarm'], group: 'alerts' },
  flag: { title: HOSTILE, meaning: HOSTILE, group: HOSTILE },
};
const SOURCES = {
  'bell.svg': LINE,
  'flag.svg': FLAG,
  'shade.svg': SHADE,
  'a-very-long-name-of-an-icon-that-wraps.svg': LINE,
  'icons.json': JSON.stringify(META),
};

let browser: Browser;
let html: string;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** Opens the preview; collects its requests, console messages and errors. */
async function open(options: object = { views: true, css: true }, sources: Record<string, string> = SOURCES) {
  html = (await compileFiles(sources, { preview: true, ...options })).get('preview.html')!;
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const log: string[] = [];
  page.on('request', (request) => void log.push(request.url()));
  page.on('console', (message) => void log.push(message.text()));
  page.on('pageerror', (error) => void log.push(error.message));
  await page.route('https://icons.test/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('https://icons.test/');
  return { page, log };
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const shown = (page: Page) => page.locator('li button:visible span').allTextContents();

describe('preview', () => {
  it('makes no requests, and shows names and titles as text', async () => {
    const { page, log } = await open();
    expect(await page.locator('li button').count()).toBe(4);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    expect(await page.locator('button[data-name=flag]').getAttribute('title')).toContain(HOSTILE);
    expect(await page.locator('h2').allTextContents()).toContain(HOSTILE);
    expect(log).toEqual(['https://icons.test/']);
    const boxes = await page
      .locator('main use')
      .evaluateAll((all) => all.map((use) => (use as SVGUseElement).getBBox().width));
    expect(boxes.every((width) => width > 0)).toBe(true);
    await page.context().close();
  });

  it('finds icons by name, title, tag and alias, and shows how many', async () => {
    const { page } = await open();
    const count = page.locator('#count');
    expect(await count.getAttribute('role')).toBe('status');
    for (const [words, names] of [
      ['NEWS', ['bell']],
      ['alarm bel', ['bell']],
      ['onerror', ['bell', 'flag']],
      ['shade', ['shade']],
    ] as const) {
      await page.getByRole('searchbox').fill(words);
      expect((await shown(page)).toSorted()).toEqual(names);
      expect(await count.textContent()).toBe(`${names.length} of 4 icons`);
    }
    await page.getByRole('searchbox').fill('no such');
    expect(await page.getByText('No icons match').isVisible()).toBe(true);
    await page.context().close();
  });

  it('copies the chosen format', async () => {
    const { page } = await open({ views: true, css: true, hash: true });
    const bell = page.locator('button[data-name=bell]');
    for (const [format, text] of [
      ['Name', /^bell$/],
      ['<use>', /<use href="sprite\.[0-9a-f]{8}\.svg#icon-bell"><\/use><\/svg>$/],
      ['Tag', /^<lede-icon name="bell"><\/lede-icon>$/],
      ['Class', /^<span class="icon-bell" aria-hidden="true"><\/span>$/],
      ['<img>', /^<img src="sprite\.views\.[0-9a-f]{8}\.svg#icon-bell-view" alt="">$/],
    ] as const) {
      await page.getByRole('radio', { name: format, exact: true }).check();
      await bell.click();
      await page.locator('#copied code').waitFor();
      expect(await clipboard(page)).toMatch(text);
      expect(await page.locator('#copied').textContent()).toMatch(/^Copied /);
    }
    await page.context().close();
  });

  it('offers only formats of outputs that were made', async () => {
    const { page } = await open({ sprite: false });
    expect(await page.locator('fieldset span').allTextContents()).toEqual(['Name', 'Tag']);
    await page.context().close();
  });

  it('works with the keyboard, with a visible focus', async () => {
    const { page } = await open();
    await page.getByRole('searchbox').focus();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['name']);
    const visible = await page
      .locator('li button')
      .evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset['name']));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(visible[0]);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('End');
    expect(await focused()).toBe(visible.at(-1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(visible[1]);
    await page.keyboard.press('Enter');
    await page.locator('#copied code').waitFor();
    expect(await clipboard(page)).toBe(visible[1]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.context().close();
  });

  it('shows a large set in parts, but searches all of it', async () => {
    const many = Object.fromEntries(Array.from({ length: 650 }, (_, i) => [`i${i}.svg`, LINE]));
    const { page } = await open({}, many);
    const visible = page.locator('li:visible');
    expect(await visible.count()).toBe(300);
    expect(await page.locator('#count').textContent()).toBe('650 icons');
    await page.getByRole('button', { name: 'Show 300 more' }).click();
    expect(await visible.count()).toBe(600);
    expect(await visible.nth(300).locator('button:focus').count()).toBe(1);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await page.locator('#more').isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('i9');
    expect(await page.locator('#count').textContent()).toBe('11 of 650 icons');
    await page.context().close();
  });
});
