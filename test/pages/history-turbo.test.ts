// Turbo and htmx fetch pages, and render them in place of the old one: a dialog must never be taken for a page.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { back, document, isOpen, newPage, openDialog, pathOf, poll } from './history-page.ts';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
const scripts = {
  turbo: `${process.cwd()}/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js`,
  htmx: `${process.cwd()}/node_modules/htmx.org/dist/htmx.esm.js`,
};
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  const lede = dist('define/dialog.js');
  for (const [name, script] of Object.entries(scripts)) {
    pages.pages.set(`/${name}-last.js`, await bundle(lede, script));
    pages.pages.set(`/${name}-first.js`, await bundle(script, lede));
    for (const order of ['first', 'last'])
      for (const at of ['list', 'one', 'two'])
        pages.pages.set(
          `/${name}-${order}/${at}`,
          document(
            `<main><h1>${at}</h1>${at === 'one' ? '<input id="typed"><lede-dialog id="d" label="Terms"></lede-dialog>' : ''}
            ${['one', 'two'].map((to) => `<a id="${to}" href="${to}" ${name === 'htmx' ? `hx-get="/htmx-${order}/${to}" hx-target="main" hx-select="main" hx-swap="outerHTML" hx-push-url="true"` : ''}>${to}</a>`).join(' ')}</main>`,
            `<meta name="turbo-prefetch" content="false"><script type="module" src="/${name}-${order}.js"></script>`,
          ),
        );
  }
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

describe.each(['turbo-first', 'turbo-last', 'htmx-first', 'htmx-last'])('%s', (name) => {
  const heading = (page: Page) => page.locator('h1').textContent();
  const typed = (page: Page) => page.locator('#typed').inputValue();

  async function application(): Promise<{ page: Page; requests: string[] }> {
    const page = await newPage(browser);
    await page.goto(`${pages.url}/${name}/list`);
    await page.locator('#one').click();
    await poll(() => heading(page)).toBe('one');
    await page.locator('#typed').fill('typed');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(pages.url, '')));
    return { page, requests };
  }

  it('leaves the page as it is when Back closes a dialog', async () => {
    const { page, requests } = await application();
    await openDialog(page);
    await back(page);
    await poll(() => isOpen(page)).toBe(false);
    expect(await typed(page)).toBe('typed');
    await openDialog(page);
    await page.keyboard.press('Escape');
    await poll(() => isOpen(page)).toBe(false);
    expect(await typed(page)).toBe('typed');
    expect(requests).toEqual([]);
    await back(page);
    await poll(() => heading(page)).toBe('list');
    expect(pathOf(page, pages)).toBe(`/${name}/list`);
  });

  it('goes on to the next page after a dialog, and back in single steps', async () => {
    const { page } = await application();
    await openDialog(page);
    await page.keyboard.press('Escape');
    await page.locator('#two').click();
    await poll(() => heading(page)).toBe('two');
    await poll(() => pathOf(page, pages)).toBe(`/${name}/two`);
    await back(page);
    await poll(() => heading(page)).toBe('one');
    await back(page);
    await poll(() => heading(page)).toBe('list');
  });
});
