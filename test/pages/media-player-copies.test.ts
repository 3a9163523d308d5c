// Players that did not come by themselves: rendered at the server, saved by an editor, taken as HTML.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

/** No test depends on the speed of the machine: the limits only end tests that fail. */
vi.setConfig({ testTimeout: 180_000 });
const poll = <T>(value: () => T) => expect.poll(value);

const film = html`<video controls muted preload="none" width="512" height="288" src="/media/film.webm">
  <track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English" />
</video>`;
const list = html`<p slot="playlist">
  <a href="/media/film.webm">Film</a> <a href="/media/clip.webm">Clip</a>
</p>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define/media-player.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  const define = dist('define/media-player.js');
  pages.pages.set(
    '/hydrating.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', define),
  );
  pages.pages.set('/plain.js', await bundle(define));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const shell = (body: string, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Film</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css">${body}${script && `<script type="module" src="${script}"></script>`}</html>`;

async function open(body: string, script = '', options: BrowserContextOptions = {}) {
  pages.pages.set('/copy.html', shell(body, script));
  const page = await (await browser.newContext(options)).newPage();
  const reports: string[] = [];
  page.on('console', (message) => reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  await page.goto(`${pages.url}/copy.html`);
  return { page, reports };
}
const served = (template: TemplateResult) => collectResult(render(template));
const time = (page: Page) =>
  page.locator('video, audio').evaluate((media: HTMLMediaElement) => media.currentTime);

describe('a player that the server rendered', () => {
  it.each(['/hydrating.js', '/plain.js'])('plays (%s)', async (script) => {
    const markup = await served(
      html`<lede-media-player headline="A film" resume="off">${film}${list}</lede-media-player>`,
    );
    const { page, reports } = await open(markup, script);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await poll(() => time(page)).toBeGreaterThan(0);
    await page.keyboard.press('l');
    await poll(() => time(page)).toBeGreaterThan(9);
    expect(await page.locator('video').getAttribute('controls')).toBeNull();
    expect(await page.locator('a[aria-current]').textContent()).toBe('Film');
    await page.getByRole('link', { name: 'Clip' }).click();
    await page.locator('a[aria-current]', { hasText: 'Clip' }).waitFor();
    expect(page.url()).toBe(`${pages.url}/copy.html`);
    expect(reports).toEqual([]);
  });

  it('plays audio, and starts at the fragment of the page', async () => {
    const markup = await served(
      html`<lede-media-player layout="audio" duration="0:20" resume="off"
        ><audio controls muted preload="none" src="/media/talk.webm"></audio
      ></lede-media-player>`,
    );
    pages.pages.set('/audio.html', shell(markup, '/hydrating.js'));
    const page = await browser.newPage();
    await page.goto(`${pages.url}/audio.html#t=7`);
    await page.getByText('0:07 / 0:20').waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await poll(() => time(page)).toBeGreaterThan(7);
  });

  it('has exactly the attributes that the server wrote', async () => {
    const markup = await served(html`<lede-media-player>${film}</lede-media-player>`);
    const names = () => page.locator('lede-media-player').evaluate((host) => host.getAttributeNames());
    const { page } = await open(markup);
    const before = await names();
    await page.addScriptTag({ url: '/hydrating.js', type: 'module' });
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect((await names()).filter((name) => !before.includes(name))).toEqual([]);
  });

  it('has native controls without JavaScript', async () => {
    const markup = await served(html`<lede-media-player headline="A film">${film}</lede-media-player>`);
    const { page } = await open(markup, '/hydrating.js', { javaScriptEnabled: false });
    expect(await page.locator('video[controls]').isVisible()).toBe(true);
  });
});

it('HTML that an editor saves plays without JavaScript', async () => {
  const player = `<lede-media-player><video controls src="/media/film.webm"></video></lede-media-player>`;
  const { page } = await open(`<div id="text" contenteditable>Words ${player}</div>`, '/plain.js');
  await page.waitForFunction(() => Boolean(document.querySelector('lede-media-player')!.media));
  await page.locator('#text').focus();
  await page.keyboard.type('Typed ');
  const saved = await page.locator('#text').evaluate((text) => text.innerHTML);
  const { page: still } = await open(saved, '', { javaScriptEnabled: false });
  expect(await still.locator('video[controls]').isVisible()).toBe(true);
  expect(saved).toContain('Typed ');
  expect(saved).not.toContain('data-lede');
  const { page: live } = await open(saved, '/plain.js');
  await live.getByRole('button', { name: 'Play', exact: true }).waitFor();
});
