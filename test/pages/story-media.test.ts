import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fingers } from '../fingers.ts';
import { bundle, dist, launch, site, type Site } from './site.ts';

const figure = (name: string) =>
  `<figure><a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="${name}" width="1200" height="800"></a><figcaption>${name}</figcaption></figure>`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css">
<script type="module" src="/lede.js"></script></head><body><main>
<lede-article-card variant="lead" open>
<figure slot="media"><img src="/pictures/lead.svg" alt="A lens" width="1200" height="800"></figure>
<h1 slot="headline">The story</h1><div slot="body"><p>Body.</p></div></lede-article-card>
<lede-media-player headline="The story"><video controls preload="auto" width="512" height="288" src="/media/film.webm">
<track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English"></video></lede-media-player>
<lede-gallery id="pictures">${['lead', 'phones', 'briefing'].map(figure).join('')}</lede-gallery>
</main></body></html>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/story', html);
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function story(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/story`);
  await page.locator('lede-media-player .bar').waitFor();
  await page.locator('video').evaluate((film: HTMLVideoElement) => (film.muted = true));
  return page;
}
const film = (page: Page) =>
  page.locator('video').evaluate((media: HTMLVideoElement) => ({
    paused: media.paused,
    at: media.currentTime,
    captions: [...media.textTracks].some(({ mode }) => mode !== 'disabled'),
  }));
const wide = (page: Page) => page.evaluate(() => document.fullscreenElement?.localName ?? '');
const box = (page: Page) =>
  page.locator('lede-lightbox').evaluate((element) => {
    const { open, index, view } = element as HTMLElementTagNameMap['lede-lightbox'];
    return { open, index, zoomed: view.scale > 1 };
  });
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };

describe('a story with a video and a gallery', () => {
  it('by mouse: plays, steps, shows captions, enters and leaves full screen; opens, zooms, closes', async () => {
    const page = await story(desktop);
    const player = page.locator('lede-media-player');
    await player.getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect.poll(async () => (await film(page)).at).toBeGreaterThan(0);
    await player.getByRole('button', { name: /forward/i }).click();
    await expect.poll(async () => (await film(page)).at).toBeGreaterThan(9);
    await player.getByRole('button', { name: /^Captions/ }).click();
    await page.getByText('English', { exact: true }).click();
    await expect.poll(async () => (await film(page)).captions).toBe(true);
    await page.keyboard.press('Escape');
    await player.getByRole('button', { name: /full screen/i }).click();
    await expect.poll(() => wide(page)).toBe('lede-media-player');
    await player.hover();
    await player.getByRole('button', { name: /full screen/i }).click();
    await expect.poll(() => wide(page)).toBe('');

    await page.locator('lede-gallery a').first().click();
    await expect.poll(async () => (await box(page)).open).toBe(true);
    await settled(page);
    await page.mouse.move(640, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await box(page)).zoomed).toBe(true);
    await page.goBack();
    await expect.poll(async () => (await box(page)).open).toBe(false);
    expect(page.url()).toBe(`${pages.url}/story`);
  });

  it('by keyboard, on a Cyrillic layout as well', async () => {
    const page = await story(desktop);
    const keys = await page.context().newCDPSession(page);
    /** A key by where it is, with the letter that a Russian layout has there. */
    const press = async (code: string, key: string) => {
      const windowsVirtualKeyCode = code.charCodeAt(3);
      await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, windowsVirtualKeyCode });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key, windowsVirtualKeyCode });
    };
    await page
      .locator('lede-media-player')
      .getByRole('button', { name: 'Play', exact: true })
      .first()
      .focus();
    await press('KeyK', 'л');
    await expect.poll(async () => (await film(page)).at).toBeGreaterThan(0);
    await press('KeyL', 'д');
    await expect.poll(async () => (await film(page)).at).toBeGreaterThan(9);
    await press('KeyC', 'с');
    await expect.poll(async () => (await film(page)).captions).toBe(true);
    await press('KeyF', 'а');
    await expect.poll(() => wide(page)).toBe('lede-media-player');
    await press('KeyF', 'а');
    await expect.poll(() => wide(page)).toBe('');

    const link = page.locator('lede-gallery a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await box(page)).open).toBe(true);
    await settled(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await box(page)).index).toBe(1);
    await page.keyboard.press('+');
    await expect.poll(async () => (await box(page)).zoomed).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await box(page)).open).toBe(false);
    // The focus is where the reader was looking last.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toBe('/pictures/phones.svg');
  });

  it('by touch: a tap plays and opens, a double tap zooms, a swipe down closes', async () => {
    const page = await story(phone);
    const place = (await page.locator('lede-media-player').boundingBox())!;
    await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height * 0.4);
    await expect.poll(async () => (await film(page)).paused).toBe(false);

    await page.locator('lede-gallery a').first().tap();
    await expect.poll(async () => (await box(page)).open).toBe(true);
    await settled(page);
    const session = await page.context().newCDPSession(page);
    const screen = new Fingers(
      (event) => session.send('Input.dispatchTouchEvent', event as never),
      () => page.evaluate(() => new Promise(requestAnimationFrame)),
    );
    await screen.doubleTap([195, 380]);
    await expect.poll(async () => (await box(page)).zoomed).toBe(true);
    await settled(page);
    await screen.doubleTap([195, 380]);
    await expect.poll(async () => (await box(page)).zoomed).toBe(false);
    await settled(page);
    await screen.move(Array.from({ length: 9 }, (_, i) => [[195, 300 + i * 40]]));
    await expect.poll(async () => (await box(page)).open).toBe(false);
    expect(page.url()).toBe(`${pages.url}/story`);
  });
});
