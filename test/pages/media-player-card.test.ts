import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launchAlone, site, type Site } from './site.ts';

const film = { src: '/media/film.webm', duration: 'PT34S', width: 512, height: 288 };
const picture = { src: '/pictures/lead.svg', alt: 'A lens', width: 900, height: 1200 };
const about = { headline: 'Two coasts', byline: 'Ann Lee', url: '/story/1', picture };
const stories = {
  video: { ...about, video: film },
  audio: { ...about, audio: { src: '/media/talk.webm', duration: 20 } },
  pictures: { ...about, id: 'harbour', pictures: [picture, { ...picture, src: '/pictures/phones.svg' }] },
};
const html = (
  story: object,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css">
<script type="module" src="/lede.js"></script></head><body><main>
<lede-article-card variant="lead" story='${JSON.stringify(story)}'></lede-article-card><p id="below">Below</p>
</main></body></html>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launchAlone()]);
  for (const [name, story] of Object.entries(stories)) pages.pages.set(`/${name}`, html(story));
  pages.pages.set('/story/1', html(stories.video));
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pages.url + path);
  return page;
}
const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true }).click();

describe('a video in a card', () => {
  it.each([390, 900, 1280])(
    'shifts nothing at %i px when it starts, and shows its duration before',
    async (width) => {
      const page = await open('/video', { viewport: { width, height: 900 } });
      await page.getByText('0:00 / 0:34').waitFor();
      const places = () =>
        page.evaluate(() => {
          const card = document.querySelector('lede-article-card')!.shadowRoot!;
          return [document.querySelector('#below')!, card.querySelector('video')!].map((one) => {
            const { y, width, height } = one.getBoundingClientRect();
            return [y, width, height].map(Math.round);
          });
        });
      const before = await places();
      expect(before[1]![2]! / before[1]![1]!).toBeCloseTo(288 / 512, 2);
      await play(page);
      await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
        while (!video.currentTime) await new Promise(requestAnimationFrame);
      });
      expect(await places()).toEqual(before);
    },
  );

  it('copies links to the story’s URL, which start at their moment', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const page = await open('/video', options);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Copy link at' }).click();
    await page.locator('[role=status]', { hasText: 'Link copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${pages.url}/story/1#t=0`);
    const story = await open('/story/1#t=15');
    await story.getByText('0:15 / 0:34').waitFor();
    await play(story);
    await expect
      .poll(() => story.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThanOrEqual(15);
    // On another page, such as a front page, the fragment is not this story's.
    const front = await open('/video#t=15');
    await front.getByText('0:00 / 0:34').waitFor();
  });

  it('continues where the reader stopped', async () => {
    const page = await open('/video');
    await page.evaluate(() =>
      localStorage.setItem(
        'lede-player-positions',
        JSON.stringify([
          [`${location.origin}/story/1`, `${location.origin}/media/film.webm`, 20, Date.now()],
        ]),
      ),
    );
    await page.reload();
    await page.getByText('0:20 / 0:34').waitFor();
    await play(page);
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThanOrEqual(20);
  });
});

describe('audio in a card', () => {
  it('has its byline and picture on the lock screen', async () => {
    const page = await open('/audio');
    await page.getByText('0:00 / 0:20').waitFor();
    await play(page);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { title, artist, artwork } = navigator.mediaSession.metadata ?? {};
          return [title, artist, artwork?.[0]?.src];
        }),
      )
      .toEqual(['Two coasts', 'By Ann Lee', `${pages.url}/pictures/lead.svg`]);
  });
});

describe('pictures in a card', () => {
  it('have URLs with the story’s id', async () => {
    const page = await open('/pictures');
    await page.locator('lede-gallery a').first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#harbour-1');
    const second = await open('/pictures#harbour-2');
    const box = second.locator('lede-lightbox');
    await expect
      .poll(() =>
        box.evaluate((element) => {
          const { open, index } = element as HTMLElementTagNameMap['lede-lightbox'];
          return [open, index];
        }),
      )
      .toEqual([true, 1]);
  });
});
