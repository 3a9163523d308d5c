import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fingers, type Point } from '../fingers.ts';
import { bundle, dist, launch, site, type Site } from './site.ts';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/player.js"></script></head><body><main>
<lede-media-player id="film" headline="Two coasts"><video controls preload="metadata" width="512" height="288" poster="/media/poster.webp" src="/media/film.webm">
<track kind="captions" default src="/media/captions.en.vtt" srclang="en" label="English">
<track kind="chapters" src="/media/chapters.en.vtt">
<track kind="metadata" label="thumbnails" src="/media/thumbnails.vtt"></video></lede-media-player><p>Between</p>
<lede-media-player headline="The briefing" artwork="/pictures/briefing.svg"><audio controls src="/media/talk.webm">
<track kind="captions" src="/media/talk.en.vtt" srclang="en"></audio></lede-media-player><p>Between</p>
<lede-media-player><audio controls src="/media/talk.webm"></audio></lede-media-player><p>Between</p>
<lede-media-player layout="compact"><audio controls src="/media/talk.webm"></audio></lede-media-player><p>After</p>
</main></body></html>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/player.html', html);
  pages.pages.set('/player.js', await bundle(dist('define/media-player.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(options: BrowserContextOptions = {}, path = '/player.html'): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pages.url + path);
  return page;
}
const drawn = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('lede-media-player')].every((one) => one.shadowRoot?.querySelector('.bar')),
  );
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('p, video')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return `${one.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );

describe('a page of players', () => {
  it('without JavaScript has the browser’s own controls', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('video[controls], audio[controls]').count()).toBe(4);
    expect((await page.locator('audio').first().boundingBox())!.height).toBeGreaterThan(30);
  });

  it('has them when the script fails', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/player.js', (route) => route.abort());
    await page.goto(`${pages.url}/player.html`);
    expect(await page.locator('video[controls], audio[controls]').count()).toBe(4);
  });

  it.each([390, 834, 1280])('does not shift at %i px when it is defined', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/player.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${pages.url}/player.html`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => document.querySelectorAll('p').length === 4 && document.styleSheets.length,
    );
    const before = await places(page);
    release();
    await drawn(page);
    expect(await places(page)).toEqual(before);
  });

  it('works under a strict content security policy', async () => {
    pages.headers['content-security-policy'] =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await open();
    delete pages.headers['content-security-policy'];
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective)),
    );
    await drawn(page);
    const film = page.locator('#film');
    await film.getByRole('button', { name: 'Play', exact: true }).click();
    await film.locator('.seek').hover();
    await film.locator('.thumbnail').waitFor();
    await film.locator('.captions').getByText('Two coasts, and between them').waitFor();
    await film.getByRole('button', { name: 'More' }).click();
    await film.getByRole('menuitem', { name: 'Show transcript' }).click();
    await film.getByText('leaves port before breakfast').waitFor();
    expect(said).toEqual([]);
  });

  it('loads no thumbnails and no transcript before the reader wants them', async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${pages.url}/player.html`);
    await drawn(page);
    expect(asked.filter((path) => /thumbnails|talk\.en/.test(path))).toEqual([]);
  });

  it('steps by two taps at a side, and shows its controls before it pauses', async () => {
    const page = await open({ hasTouch: true, viewport: { width: 390, height: 800 } });
    await drawn(page);
    const film = page.locator('#film');
    const box = (await film.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const screen = new Fingers((event) => session.send('Input.dispatchTouchEvent', event as never));
    const at = (x: number): Point => [box.x + box.width * x, box.y + box.height * 0.4];
    const tap = (x: number) => screen.tap(at(x));
    const state = () =>
      page.evaluate(() => {
        const { paused, currentTime } = document.querySelector('video')!;
        return { paused, currentTime };
      });
    await tap(0.5);
    await expect.poll(async () => (await state()).paused).toBe(false);
    await screen.doubleTap(at(0.9));
    await expect.poll(async () => (await state()).currentTime).toBeGreaterThan(9.5);
    // Controls go by themselves, and come with the first tap alone.
    const idle = () => page.evaluate(() => document.querySelector('#film')!.matches(':state(idle)'));
    await expect.poll(idle).toBe(true);
    await tap(0.5);
    await expect.poll(idle).toBe(false);
    expect((await state()).paused).toBe(false);
  });

  it('plays one at a time, also with two copies of the library', async () => {
    pages.pages.set(
      '/copy.js',
      `${pages.pages.get('/player.js')!.replaceAll('lede-media-player', 'copy-media-player')}`,
    );
    pages.pages.set(
      '/two.html',
      `<!doctype html><html lang="en"><title>Two</title><link rel="icon" href="data:,">
      <lede-media-player><audio controls src="/media/talk.webm"></audio></lede-media-player>
      <copy-media-player><audio controls src="/media/talk.webm"></audio></copy-media-player>
      <script type="module" src="/player.js"></script><script type="module" src="/copy.js"></script>`,
    );
    const page = await open({}, '/two.html');
    const play = page.getByRole('button', { name: 'Play', exact: true });
    await play.nth(1).waitFor();
    const paused = () =>
      page.evaluate(() => [...document.querySelectorAll('audio')].map((one) => one.paused));
    await play.first().click();
    await expect.poll(paused).toEqual([false, true]);
    await play.click();
    await expect.poll(paused).toEqual([true, false]);
  });
});
