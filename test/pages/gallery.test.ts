import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.js', await bundle(dist('define/gallery.js'), dist('define/dialog.js')));
  const figure = (name: string, id: number) =>
    `<figure><a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="Alt ${id}" width="300" height="200"></a><figcaption>Caption ${id}</figcaption></figure>`;
  const figures = ['harbour', 'lighthouse', 'section'].map((name, at) => figure(name, at + 1)).join('');
  pages.pages.set(
    '/story',
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Story</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css">
    <h1>Story</h1><lede-gallery id="lead" label="Ship">${figures}</lede-gallery><p id="after">After</p><a id="terms-link" href="#terms">Terms</a>
    <lede-dialog id="terms" label="Terms"><p id="in-terms">The terms</p></lede-dialog><script type="module" src="/lede.js"></script>`,
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function story(options: BrowserContextOptions = {}, path = '/story'): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pages.url + path);
  return page;
}
const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };
const box = 'lede-lightbox';
const state = (page: Page) =>
  page.locator(box).evaluate((element) => {
    const { index, view, open } = element as unknown as {
      index: number;
      view: { scale: number };
      open: boolean;
    };
    return { index, scale: view.scale, open };
  });
const opened = async (page: Page) => {
  await page.locator('lede-gallery a').first().tap();
  await page.locator('lede-lightbox .picture').first().waitFor();
  await expect.poll(async () => (await state(page)).open).toBe(true);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
};

type Points = [number, number][];
async function touch(page: Page, ...steps: Points[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let last = 0;
  for (const points of steps) {
    await session.send('Input.dispatchTouchEvent', {
      type: points.length > last ? 'touchStart' : 'touchMove',
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
    last = points.length;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
const across = (from: number, to: number, y: number): Points[] =>
  Array.from({ length: 11 }, (_, i) => [[from + ((to - from) * i) / 10, y]]);

describe('fingers', () => {
  it('swipe the row, and the pictures in the lightbox', async () => {
    const page = await story(phone);
    await page.locator('lede-gallery .dot').first().waitFor();
    const row = (await page.locator('lede-gallery a').first().boundingBox())!;
    await touch(page, ...across(330, 60, row.y + 60));
    const gallery = page.locator('lede-gallery');
    await expect.poll(() => gallery.evaluate((one) => (one as unknown as { index: number }).index)).toBe(1);
    await page.locator('lede-gallery a').nth(1).tap();
    await page.locator('lede-lightbox .picture').first().waitFor();
    await expect.poll(async () => (await state(page)).open).toBe(true);
    await touch(page, ...across(330, 60, 400));
    await expect.poll(async () => (await state(page)).index).toBe(2);
    expect(new URL(page.url()).hash).toBe('#lead-3');
    await page.goBack();
    await expect.poll(async () => (await state(page)).open).toBe(false);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('pinch to zoom and to leave', async () => {
    const page = await story(phone);
    await opened(page);
    const pinch = (from: number, to: number): Points[] => [
      [[195 - from, 380]],
      ...Array.from({ length: 7 }, (_, i): Points => {
        const apart = from + ((to - from) * i) / 6;
        return [
          [195 - apart, 380],
          [195 + apart, 380],
        ];
      }),
    ];
    await touch(page, ...pinch(30, 90));
    await expect.poll(async () => (await state(page)).scale).toBeCloseTo(3, 0);
    expect((await state(page)).index).toBe(0);
    await touch(page, ...pinch(150, 20));
    await expect.poll(async () => (await state(page)).open).toBe(false);
  });
});

it('single taps on buttons do all that gestures do', async () => {
  const page = await story({ ...phone, viewport: { width: 320, height: 600 } });
  await opened(page);
  await page.locator(box).getByRole('button', { name: 'Next picture' }).tap();
  await expect.poll(async () => (await state(page)).index).toBe(1);
  await page.locator(box).getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(async () => (await state(page)).scale).toBe(1.5);
  await page.locator(box).getByRole('button', { name: 'Zoom out' }).tap();
  await expect.poll(async () => (await state(page)).scale).toBe(1);
  await page.locator(box).getByRole('button', { name: 'Previous picture' }).tap();
  await expect.poll(async () => (await state(page)).index).toBe(0);
});

it('a mouse drags the pictures of the lightbox, fast or slow', async () => {
  const page = await story({ viewport: { width: 900, height: 600 } });
  await page.locator('lede-gallery a').first().click();
  await page.locator('lede-lightbox .picture').first().waitFor();
  await expect.poll(async () => (await state(page)).open).toBe(true);
  for (const [steps, index] of [
    [1, 1],
    [8, 2],
  ] as const) {
    await page.mouse.move(700, 300);
    await page.mouse.down();
    await page.mouse.move(200, 310, { steps });
    await page.mouse.up();
    await expect.poll(async () => (await state(page)).index).toBe(index);
    const row = page.locator('lede-lightbox .slides');
    await expect.poll(() => row.evaluate((one) => Math.round(one.scrollLeft / one.clientWidth))).toBe(index);
    await expect.poll(() => row.evaluate((one) => one.classList.contains('dragged'))).toBe(false);
  }
  expect(await state(page)).toEqual({ index: 2, scale: 1, open: true });
});

it('without JavaScript the row scrolls, links lead to pictures and to the dialog', async () => {
  const page = await story({ javaScriptEnabled: false });
  const sizes = await page.locator('lede-gallery a').first().boundingBox();
  expect(sizes!.width).toBeGreaterThan(500);
  expect(await page.locator('#in-terms').isVisible()).toBe(false);
  await page.locator('#terms-link').click();
  expect(await page.locator('#in-terms').isVisible()).toBe(true);
  await page.locator('lede-gallery a').first().click();
  expect(page.url()).toContain('/pictures/harbour.svg');
});

it('nothing shifts when the script loads, whatever shape the first picture has', async () => {
  const page = await story();
  await page.locator('lede-gallery .dot').first().waitFor();
  const shifts = await page.evaluate(
    async (sizes) => {
      const gallery = document.querySelector('lede-gallery')!;
      const found = [];
      for (const [width, height] of sizes) {
        const copy = gallery.cloneNode(true) as HTMLElement;
        for (const [name, value] of Object.entries({ width, height }))
          copy.querySelector('img')!.setAttribute(name, String(value));
        const frame = document.createElement('iframe');
        frame.style.cssText = 'inline-size: 700px; block-size: 900px';
        document.body.append(frame);
        const css = document.querySelector('link[rel=stylesheet]')!.outerHTML;
        const ready = new Promise((done) => (frame.onload = done));
        frame.srcdoc = `${css}${copy.outerHTML}<p id="after">After</p>`;
        await ready;
        const after = frame.contentDocument!.querySelector('#after')!;
        const before = after.getBoundingClientRect().y;
        const script = frame.contentDocument!.createElement('script');
        script.type = 'module';
        script.src = '/lede.js';
        frame.contentDocument!.body.append(script);
        while (!frame.contentDocument!.querySelector('lede-gallery')!.shadowRoot?.querySelector('.dot'))
          await new Promise(requestAnimationFrame);
        found.push(Math.round(after.getBoundingClientRect().y - before));
        frame.remove();
      }
      return found;
    },
    [
      [300, 200],
      [2400, 800],
      [800, 1200],
      [1000, 800],
    ],
  );
  expect(shifts).toEqual([0, 0, 0, 0]);
});

it('prints all pictures, but only the dialog while one is open', async () => {
  const page = await story();
  await page.locator('lede-gallery .dot').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const places = await page
    .locator('lede-gallery img')
    .evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ left, width }) => left >= 0 && left + width <= innerWidth + 1),
    );
  expect(places).toEqual([true, true, true]);
  expect(await page.locator('lede-gallery .bar').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#terms-link').click();
  await page.locator('#in-terms').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(false);
  expect(await page.locator('#in-terms').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Close' }).isVisible()).toBe(false);
});

it('a shared address opens the picture, and Back shows the story', async () => {
  const page = await story({}, '/story#lead-2');
  await expect.poll(async () => (await state(page)).open).toBe(true);
  expect((await state(page)).index).toBe(1);
  await page.evaluate(() => history.back());
  await expect.poll(async () => (await state(page)).open).toBe(false);
  expect(page.url()).toBe(`${pages.url}/story`);
});

it('a slide show does not start by itself with reduced motion', async () => {
  for (const [reducedMotion, name] of [
    ['reduce', 'Start the slide show'],
    ['no-preference', 'Stop the slide show'],
  ] as const) {
    const page = await story({ reducedMotion });
    await page.evaluate(() => document.querySelector('lede-gallery')!.setAttribute('autoplay', '9'));
    await page.getByRole('button', { name }).waitFor();
    await page.keyboard.press('Tab');
    // The button is the first Tab stop.
    const focused = page.locator('lede-gallery .rotation:focus');
    expect(await focused.getAttribute('aria-label')).toBe(name);
  }
});

it('removed elements leave no listeners or nodes behind', async () => {
  const page = await story();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  const make = (times: number) =>
    page.evaluate(async (times) => {
      const source = document.querySelector('lede-gallery')!;
      for (let i = 0; i < times; i++) {
        const dialog = document.createElement('lede-dialog') as HTMLElement & {
          label: string;
          open: boolean;
        };
        const gallery = source.cloneNode(true) as HTMLElement & { updateComplete: Promise<boolean> };
        Object.assign(dialog, { label: 'A', back: 'leaves', open: true });
        document.body.append(dialog, gallery);
        await gallery.updateComplete;
        dialog.remove();
        gallery.remove();
      }
    }, times);
  await make(50);
  const before = await count();
  await make(200);
  const after = await count();
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false);
});

it('works under a strict CSP with Trusted Types', async () => {
  pages.headers['content-security-policy'] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${pages.url}/story`);
  await page.locator('lede-gallery a').first().click();
  await page.locator('lede-lightbox .picture').first().waitFor();
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  await page.locator('#terms-link').click();
  await page.locator('#in-terms').waitFor();
  expect(problems).toEqual([]);
  delete pages.headers['content-security-policy'];
});
