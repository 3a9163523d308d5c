// One session of WebKit and one site for the tests of a file.
import { afterAll, beforeAll, inject } from 'vitest';
import { site, type Site } from '../pages/site.ts';
import { webkit, type Session } from './driver.ts';
import { page, type Page } from './page.ts';

let session: Session;
let pages: Site;
beforeAll(async () => {
  [session, pages] = await Promise.all([webkit(process.env['LEDE_WEBKIT']!), site()]);
});
afterAll(() => Promise.all([session?.close(), pages?.close()]));

/** Opens a page with the markup in its body, when every element on it has drawn. */
export async function open(markup: string, head = ''): Promise<Page> {
  pages.pages.set(
    '/page.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>
<link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/lede/cdn/lede.js"></script>${head}</head>
<body><main>${markup}</main></body></html>`,
  );
  const opened = page(session);
  await opened.goto('about:blank');
  await opened.goto(`${pages.url}/page.html`);
  await opened.until(
    `all('main :not(:defined)').length === 0 && all('main *').every((one) => one.isUpdatePending !== true)`,
  );
  return opened;
}
