import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview } from '../../../dist/compiler/outputs/preview/page.js';
import { launchAlone } from '../../pages/site.ts';
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
/** Pages that are compiled already, by what they are made of. */
const compiled = new Map<string, string>();
beforeAll(async () => void (browser = await launchAlone()));
afterAll(() => browser.close());

/** Opens the preview; collects its requests, console messages and errors. */
async function open(options: object = { views: true, css: true }, sources: Record<string, string> = SOURCES) {
  const key = JSON.stringify([options, sources]);
  html =
    compiled.get(key) ?? (await compileFiles(sources, { preview: true, ...options })).get('preview.html')!;
  compiled.set(key, html);
  return show(html);
}
async function show(html: string) {
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
/** Opens the preview of icons with these names, each with its group: without the compiler, which takes its time. */
function openIcons(groups: Record<string, string>) {
  const drawn = { viewBox: '0 0 24 24', before: 1, stripped: [], notes: [] };
  const icons = Object.entries(groups).map(([name, group]) => {
    const meta = { title: name, meaning: '', group, tags: [], aliases: [], flip: false };
    return { name, id: `icon-${name}`, file: `${name}.svg`, after: 1, ...meta, ...drawn };
  });
  const prepared = icons.map(({ name, id }) => {
    const symbol = `<symbol id="${id}" viewBox="0 0 24 24"><path d="M4 4h16v9z"/></symbol>`;
    return { name, svg: '', symbol, level: 'full' as const, ...drawn };
  });
  const outputs = { spriteByName: new Map<string, string>(), viewsFile: undefined, classes: false };
  return show(preview(icons, prepared, outputs));
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

describe('the preview page', () => {
  it('leaves keys with a modifier and keys outside of the tiles to the browser', async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate(
        () => (document.activeElement as HTMLElement).dataset['name'] ?? document.activeElement!.id,
      );
    const visible = await shown(page);
    for (const key of ['End', 'ArrowRight', 'ArrowUp', 'Home']) {
      await page.getByRole('searchbox').press(key);
      expect(await focused()).toBe('search');
    }
    await page.getByRole('searchbox').press('ArrowDown');
    expect(await focused()).toBe(visible[0]);
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      await page.keyboard.press(`${modifier}+End`);
      expect(await focused()).toBe(visible[0]);
    }
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(visible[0]);
    await page.context().close();
  });

  it('moves to the nearest tile of the next row, and stays where there is none', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`i${10 + i}`, '']));
    const { page } = await openIcons(many);
    await page.setViewportSize({ width: 700, height: 600 });
    const tops = await page
      .locator('li')
      .evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top));
    const columns = tops.filter((top) => top === tops[0]).length;
    const at = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('li')].indexOf(document.activeElement!.closest('li')!),
      );
    expect(columns).toBeGreaterThan(2);
    await page.locator('li button').nth(1).focus();
    const places = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key);
      places.push(await at());
    }
    const [one, two] = [1 + columns, 1 + 2 * columns];
    expect(places).toEqual([1, one, two, one, one + 1, one]);
    await page.context().close();
  });

  it('moves into a short row rather than past it', async () => {
    const many = Array.from({ length: 14 }, (_, i) => [`i${10 + i}`, i < 7 ? 'first' : '']);
    const { page } = await openIcons(Object.fromEntries(many));
    await page.setViewportSize({ width: 700, height: 600 });
    const tops = await page
      .locator('li')
      .evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(6);
    await page.locator('li button').nth(3).press('ArrowDown');
    expect(await page.locator('button:focus').getAttribute('data-name')).toBe('i16');
    await page.context().close();
  });

  it('copies where the clipboard is closed to it, and says so when that fails too', async () => {
    const { page } = await open();
    const copied = page.locator('#copied');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      document.execCommand = (command) => {
        Object.assign(globalThis, {
          asked: [command, String(getSelection()), (document.activeElement as HTMLTextAreaElement).value],
        });
        return true;
      };
    });
    await page.locator('button[data-name=bell]').click();
    await expect.poll(() => copied.textContent()).toBe('Copied bell');
    expect(await page.evaluate('asked')).toEqual(['copy', expect.any(String), 'bell']);
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.locator('button[data-name=bell]:focus').count()).toBe(1);
    await page.evaluate(() => void (document.execCommand = () => false));
    await page.locator('button[data-name=bell]').click();
    await expect.poll(() => copied.textContent()).toBe('Copying failed. Select and copy: bell');
    await page.context().close();
  });

  it('takes back what it says about a copy after four seconds, counted from the last one', async () => {
    const { page } = await open();
    const copied = () => page.locator('#copied').textContent();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    const copy = async (name: string) => {
      await page.locator(`button[data-name=${name}]`).click();
      await expect.poll(copied).toBe(`Copied ${name}`);
    };
    await copy('bell');
    await page.clock.runFor(3900);
    await copy('shade');
    await page.clock.runFor(3900);
    expect(await copied()).toBe('Copied shade');
    await page.clock.runFor(200);
    expect(await copied()).toBe('');
    expect(await page.locator('#copied').isVisible()).toBe(false);
    await page.context().close();
  });

  it('hides sections without a match, shows a message only where nothing matches, and starts again with few tiles', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`i${i}`, '']));
    const { page } = await openIcons({ ...many, i0: 'first', i1: 'second' });
    const headings = () => page.locator('h2:visible').allTextContents();
    expect(await headings()).toEqual(['first', 'second', 'other']);
    expect(await page.locator('#none').isVisible()).toBe(false);
    await page.locator('#more').click();
    expect(await page.locator('li:visible').count()).toBe(320);
    await page.getByRole('searchbox').fill('second');
    expect(await headings()).toEqual(['second']);
    expect(await page.locator('#more').isVisible()).toBe(false);
    await page.getByRole('searchbox').fill(' ');
    expect(await page.locator('li:visible').count()).toBe(300);
    expect(await page.locator('#count').textContent()).toBe('320 icons');
    expect(await page.locator('#more').textContent()).toBe('Show 20 more');
    await page.context().close();
  });

  it('follows the colour scheme, forced colours, the width of the window and the size that is chosen', async () => {
    const { page } = await open();
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    const paper = async () => [await style('html', 'background-color'), await style('html', 'color')];
    expect(await paper()).toEqual(['rgb(255, 255, 255)', 'rgb(23, 23, 26)']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toEqual(['rgb(20, 20, 22)', 'rgb(241, 241, 238)']);
    expect(await style('.tools', 'position')).toBe('sticky');

    const icon = page.locator('li button svg').first();
    expect((await icon.boundingBox())!.width).toBe(32);
    await page.getByRole('slider', { name: 'Size' }).fill('64');
    expect((await icon.boundingBox())!.width).toBe(64);
    expect(await page.getByRole('searchbox', { name: 'Search icons' }).getAttribute('placeholder')).toBe(
      'Search names and meanings',
    );
    expect(await page.getByRole('group', { name: 'A click copies' }).count()).toBe(1);

    await page.emulateMedia({ forcedColors: 'active' });
    expect(await style('fieldset input:checked + span', 'outline-style')).toBe('solid');
    expect(await style('fieldset input:not(:checked) + span', 'outline-style')).toBe('none');
    expect(await style('#copied', 'border-top-style')).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await style('#copied', 'border-top-style')).toBe('none');

    const isShown = (selector: string) => page.locator(selector).isVisible();
    expect([await isShown('fieldset b'), await isShown('.size')]).toEqual([true, true]);
    await page.setViewportSize({ width: 600, height: 600 });
    expect([await isShown('fieldset b'), await isShown('.size')]).toEqual([false, false]);
    expect(await style('fieldset span', 'min-height')).toBe(`${2.75 * 15}px`);
    await page.context().close();
  });
});
