// Applications with real routers: a dialog is nothing that a router should hear of, and takes nothing back that it does.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { back, document, isOpen, newPage, openDialog, pathOf, poll, type Dialog } from './history-page.ts';
import { bundle, dist, launch, site, type Site } from './site.ts';

type Application = { push(path: string): void; routerEvents: string[] };

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  for (const name of ['vue', 'react']) {
    const app = `${process.cwd()}/test/pages/routers/${name}.js`;
    pages.pages.set(`/${name}.js`, await bundle(dist('define/dialog.js'), app));
    for (const path of ['list', 'one', 'two'])
      pages.pages.set(
        `/${name}/${path}`,
        document(`<div id="app"></div><script type="module" src="/${name}.js"></script>`),
      );
  }
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

describe.each(['vue', 'react'])('%s', (name) => {
  const heading = (page: Page) => page.locator('h1').textContent();
  const events = (page: Page) => page.evaluate(() => (globalThis as unknown as Application).routerEvents);

  /** The page "one" of the application, with text typed into it, above "list" in the history. */
  async function application(): Promise<Page> {
    const page = await newPage(browser);
    await page.goto(`${pages.url}/${name}/list`);
    await page.locator('h1').waitFor();
    await page.evaluate(() => (globalThis as unknown as Application).push('/one'));
    await page.locator('#typed').fill('typed');
    await page.evaluate(() => ((globalThis as unknown as Application).routerEvents.length = 0));
    return page;
  }

  it('hears nothing of a dialog that Back closes', async () => {
    const page = await application();
    await openDialog(page);
    await back(page);
    await poll(() => isOpen(page)).toBe(false);
    expect(await events(page)).toEqual([]);
    expect(await page.locator('#typed').inputValue()).toBe('typed');
    await back(page);
    await poll(() => heading(page)).toBe('list');
    expect(await events(page)).toEqual(['/list']);
  });

  it('goes where it is sent as a dialog closes', async () => {
    const page = await application();
    await openDialog(page);
    await page.locator('#d').evaluate((dialog) => {
      (dialog as Dialog).close();
      (globalThis as unknown as Application).push('/two');
    });
    await poll(() => heading(page)).toBe('two');
    expect(pathOf(page, pages)).toBe(`/${name}/two`);
    await back(page);
    await poll(() => heading(page)).toBe('one');
    await back(page);
    await poll(() => heading(page)).toBe('list');
    expect(pathOf(page, pages)).toBe(`/${name}/list`);
    await page.evaluate(() => history.go(1));
    await poll(() => heading(page)).toBe('one');
  });

  it('goes back at the first press after a dialog was closed by Escape', async () => {
    const page = await application();
    for (let i = 0; i < 3; i++) {
      await openDialog(page);
      await page.keyboard.press('Escape');
      await poll(() => isOpen(page)).toBe(false);
    }
    expect(await page.locator('#typed').inputValue()).toBe('typed');
    await back(page);
    await poll(() => heading(page)).toBe('list');
    expect(await events(page)).toEqual(['/list']);
  });
});
