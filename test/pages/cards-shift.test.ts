import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const story = {
  headline: 'China claims US seeking cyber hegemony',
  url: 'https://example.org/story',
  kicker: 'World',
  standfirst: 'Beijing insists that it is so.',
  published: '2023-04-08T05:17',
  picture: { src: '/pictures/lead.svg', alt: 'A lens', width: 1200, height: 800 },
  body: ['First paragraph.', 'Second paragraph.'],
  tags: [{ name: 'China', url: '/china' }],
};
const data = (variant: string | undefined, over: object = {}) => {
  const json = JSON.stringify({ ...story, ...over });
  return variant
    ? html`<lede-article-card variant=${variant} story=${json}></lede-article-card>`
    : html`<lede-article-card story=${json}></lede-article-card>`;
};
const slots = html`<figure slot="media">
    <img src="/pictures/lead.svg" alt="A lens" width="1200" height="800" />
    <figcaption>A caption</figcaption>
  </figure>
  <p slot="kicker">World</p>
  <h2 slot="headline"><a href="/a">China claims US seeking cyber hegemony</a></h2>
  <p slot="standfirst">Beijing insists that it is so.</p>
  <div slot="body"><p>The story itself.</p></div>`;
const slotted = (variant: string | undefined) =>
  variant
    ? html`<lede-article-card variant=${variant}>${slots}</lede-article-card>`
    : html`<lede-article-card>${slots}</lede-article-card>`;
const level1 = html`<lede-article-card heading-level="1" story=${JSON.stringify(story)}></lede-article-card>`;
const variants = [undefined, 'lead', 'standard', 'compact', 'story'];
const cards: [string, TemplateResult][] = [
  ...variants.flatMap((variant): [string, TemplateResult][] => [
    [`by data, ${variant}`, data(variant)],
    [`by slots, ${variant}`, slotted(variant)],
  ]),
  ['by data, under a heading of level 1', level1],
  ['by data, without a URL and a body', data('standard', { url: undefined, body: undefined })],
];

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  const hydrate = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  pages.pages.set('/hydrate.js', await bundle(hydrate, dist('define/article-card.js')));
  pages.pages.set('/define.js', await bundle(dist('define/article-card.js')));
  pages.pages.set('/gallery.js', await bundle(dist('define/gallery.js')));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

declare global {
  interface Window {
    shift: number;
    /** Which boxes shifted, from where to where. */
    shifted: string[];
  }
}
function record(): void {
  window.shift = 0;
  window.shifted = [];
  const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as any[]) {
      window.shift += value;
      for (const { node, previousRect, currentRect } of sources)
        window.shifted.push(
          `${(node?.outerHTML ?? node?.data ?? '').slice(0, 80)}: ${box(previousRect)} → ${box(currentRect)}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
const recorder = `<script>(${record})()</script>`;

/** Opens a card and a paragraph below it, and loads the script when the page has painted; what moved meanwhile. */
async function shiftOf(
  markup: string,
  script: string,
  width: number,
  laterScript?: string,
): Promise<{ shift: number; moved: number; shifted: string[] }> {
  pages.pages.set(
    '/card.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A card</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${recorder}<link rel="stylesheet" href="/lede/lede.css"><main>${markup}<p id="after">After</p></main></html>`,
  );
  const context = await browser.newContext({ viewport: { width, height: 1600 } });
  const page = await context.newPage();
  await page.goto(`${pages.url}/card.html`);
  const top = () => page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
  await painted(page);
  const before = await top();
  // A busy machine may paint the page while it is still parsed, and what comes then moves.
  await page.evaluate(() => {
    window.shift = 0;
    window.shifted = [];
  });
  await page.addScriptTag({ type: 'module', url: script });
  await page.waitForFunction(() => (document.querySelector('lede-article-card') as any)?.hasUpdated);
  await painted(page);
  if (laterScript) {
    await page.addScriptTag({ type: 'module', url: laterScript });
    await page.waitForFunction(() => (document.querySelector('lede-gallery') as any)?.hasUpdated);
    await painted(page);
  }
  const moved = Math.abs((await top()) - before);
  const { shift, shifted } = await page.evaluate(() => ({ shift: window.shift, shifted: window.shifted }));
  await context.close();
  return { shift, moved, shifted };
}
const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  });

describe.each([390, 1280])('a server-rendered card at %i px', (width) => {
  it.each(cards)('does not shift when it is defined: %s', async (_, template) => {
    const markup = await collectResult(render(template));
    const none = { shift: 0, moved: 0, shifted: [] };
    expect(await shiftOf(markup, '/hydrate.js', width)).toEqual(none);
    expect(await shiftOf(markup, '/define.js', width)).toEqual(none);
  });
});

describe.each([390, 1280])('a story on its own page at %i px', (width) => {
  const figure =
    '<figure slot="media"><img src="/pictures/lead.svg" alt="A lens" width="1200" height="800"><figcaption>A caption</figcaption></figure>';
  it.each([
    ['', figure],
    ['variant="story"', figure],
    ['variant="story"', ''],
  ])('does not shift when it is defined: %s %s', async (variant, media) => {
    const markup = `<lede-article-card ${variant} url="https://example.org/story">
      ${media}
      <p slot="kicker">World</p><h1 slot="headline">China claims US seeking cyber hegemony</h1>
      <p slot="standfirst">Beijing insists that it is so.</p><p slot="byline">By A. Writer</p><time slot="time">8 April</time>
      <ul slot="tags"><li><a rel="tag" href="/china">China</a></li></ul>
      <div slot="body"><p>The story itself.</p></div></lede-article-card>`;
    expect(await shiftOf(markup, '/define.js', width)).toEqual({ shift: 0, moved: 0, shifted: [] });
  });
});

describe.each([390, 1280])('a card of lede-ui/server at %i px', (width) => {
  it.each([
    [undefined, 3],
    [undefined, 1],
    ['lead', 3],
    ['standard', 3],
    ['compact', 3],
    ['story', 1],
  ] as const)(
    'does not shift when it is defined, with buttons of its own: %s, its headline an h%i',
    async (variant, headingLevel) => {
      const { articleCard, bookmarkForm, shareLinks } = await import('../../src/server/index.ts');
      const actions =
        bookmarkForm(story, { action: '/save' }) + shareLinks(story, { layout: 'menu', networks: 'tg mail' });
      const { shift, moved } = await shiftOf(
        articleCard(story, { variant, headingLevel, actions }),
        '/define.js',
        width,
      );
      expect(shift).toBeLessThan(0.0001);
      expect(moved).toBeLessThan(0.1);
    },
  );

  it.each(['lead', 'standard', 'story'] as const)(
    'does not shift when its gallery is defined after it: %s',
    async (variant) => {
      const { articleCard } = await import('../../src/server/index.ts');
      const pictures = [
        { src: '/pictures/lighthouse.svg', alt: 'A lighthouse', width: 800, height: 1200 },
        { src: '/pictures/harbour.svg', alt: 'A harbour', width: 2400, height: 800 },
      ];
      const { shift, moved } = await shiftOf(
        articleCard({ ...story, pictures }, { variant }),
        '/define.js',
        width,
        '/gallery.js',
      );
      expect(shift).toBeLessThan(0.0001);
      expect(moved).toBeLessThan(0.1);
    },
  );
});

describe.each([390, 1280])('a card with its data in attributes at %i px', (width) => {
  it.each(variants.map((variant) => [variant]))('reserves most of its space: %s', async (variant) => {
    const json = JSON.stringify(story).replaceAll("'", '&#39;');
    const markup = `<lede-article-card ${variant ? `variant="${variant}"` : ''} story='${json}'></lede-article-card>`;
    const { shift } = await shiftOf(markup, '/define.js', width);
    expect(shift).toBeLessThan(0.1);
  });
});
