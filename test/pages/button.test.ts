import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const buttons = html`<lede-button variant="filled">Subscribe</lede-button>
  <lede-button size="small">Read the story</lede-button>
  <lede-button size="large" variant="plain">Not now</lede-button>
  <lede-button href="/a"><lede-icon slot="start" name="camera"></lede-icon>Pictures</lede-button>
  <lede-button disabled
    >Several words that do not stand in one line on a narrow screen by any means</lede-button
  >
  <lede-button><button slot="control">Real</button></lede-button>
  <lede-button><a slot="control" href="/b">Link</a></lede-button>
  <lede-icon-button icon="camera" label="Photo"></lede-icon-button>
  <lede-icon-button icon="camera" label="Photo" size="small"></lede-icon-button>
  <lede-icon-button
    ><button slot="control" aria-label="Photo"><lede-icon name="camera"></lede-icon></button
  ></lede-icon-button>`;

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.js', await bundle(dist('define.js')));
  pages.pages.set(
    '/hydrate.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define.js')),
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const shell = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Buttons</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"><style>body { max-width: 22rem; }</style>${body}`;

const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('lede-button, lede-icon-button')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map((n) => Math.round(n * 10) / 10).join(' ');
    }),
  );

const shapes = {
  'as plain markup': async () => {
    const markup = await collectResult(render(buttons));
    return markup
      .replaceAll(/<template shadowroot[^]*?<\/template>/g, '')
      .replaceAll(/<template [^>]*>[^]*?<\/template>/g, '');
  },
  'as the server drew them': async () => collectResult(render(buttons)),
};
it.each(Object.entries(shapes))('nothing moves at definition, %s', async (_, markup) => {
  const body = await markup();
  pages.pages.set('/still.html', shell(body));
  pages.pages.set('/live.html', shell(`${body}<script type="module" src="/hydrate.js"></script>`));
  const page = await browser.newPage();
  await page.goto(`${pages.url}/still.html`);
  const before = await boxes(page);
  await page.goto(`${pages.url}/live.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('lede-button, lede-icon-button')].every((e) => e.matches(':defined')),
  );
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll('lede-button')].map((e) => e.updateComplete)),
  );
  expect(await boxes(page)).toEqual(before);
});

it('without JavaScript a real button inside sends its form, and is the only one', async () => {
  const markup = await collectResult(
    render(
      html`<form action="/sent.html">
        <input name="q" value="1" /><lede-button
          ><button slot="control" name="do" value="it">Go</button></lede-button
        >
      </form>`,
    ),
  );
  pages.pages.set('/form.html', shell(markup));
  pages.pages.set('/sent.html', shell('Sent'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${pages.url}/form.html`);
  expect(await page.getByRole('button').count()).toBe(1);
  await page.getByRole('textbox').press('Enter');
  await page.waitForURL(`${pages.url}/sent.html?q=1&do=it`);
});

it('a thousand made and removed leave nothing behind', async () => {
  pages.pages.set('/many.html', shell('<script type="module" src="/lede.js"></script><form><input></form>'));
  const page = await browser.newPage();
  await page.goto(`${pages.url}/many.html`);
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return [nodes, jsEventListeners];
  };
  const churn = () =>
    page.evaluate(async () => {
      const form = document.querySelector('form')!;
      form.querySelector('input')!.focus();
      for (let i = 0; i < 1000; i++) {
        const button = document.createElement(i % 2 ? 'lede-button' : 'lede-icon-button');
        Object.assign(button, { type: 'submit', label: 'A', icon: 'camera' });
        form.append(button);
        if (i % 100 === 0) await button.updateComplete;
      }
      await form.querySelector<HTMLElementTagNameMap['lede-button']>('lede-button:last-child')!
        .updateComplete;
      for (const button of form.querySelectorAll('lede-button, lede-icon-button')) button.remove();
    });
  await churn();
  const first = await count();
  await churn();
  await churn();
  const later = await count();
  expect(later[0]! - first[0]!).toBeLessThan(50);
  expect(later[1]! - first[1]!).toBeLessThan(20);
});
