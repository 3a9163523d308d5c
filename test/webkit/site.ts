// One session of WebKit and one site for the tests of a file.
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { site, type Site } from '../pages/site.ts';
import { webkit, type Session } from './driver.ts';
import { page, type Page } from './page.ts';

let session: Session | undefined;
let pages: Site;
let opened: Page | undefined;
beforeAll(async () => {
  pages = await site();
});
// Another session in place of one that has ended, or in which a test failed.
beforeEach(async () => {
  if (session && !session.ended) return;
  session?.close();
  session = await webkit(process.env['LEDE_WEBKIT']!);
});
afterAll(() => {
  session?.close();
  return pages?.close();
});

/** Collects what nobody caught, over reloads too. */
const COLLECTOR = `<script>
const collect = (what) => (sessionStorage.uncaught = (sessionStorage.uncaught ?? '') + what + '\\n');
addEventListener('error', ({ message }) => collect(message));
addEventListener('unhandledrejection', ({ reason }) => collect(reason));
</script>`;

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && session) session.ended = true;
  const uncaught = session?.ended ? '' : await opened?.value('sessionStorage.uncaught ?? ""');
  opened = undefined;
  expect(uncaught ?? '').toBe('');
});

/** Opens a page with the markup in its body, when every element on it has drawn. `/next.html` is another page. */
export async function open(markup: string, head = ''): Promise<Page> {
  pages.pages.set(
    '/page.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story</title>${COLLECTOR}
<link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/lede/cdn/lede.js"></script>${head}</head>
<body><main>${markup}</main></body></html>`,
  );
  pages.pages.set('/next.html', '<!doctype html><title>Next</title>');
  const reader = page(session!);
  // A page that is left may store something.
  await reader.goto(`${pages.url}/next.html`);
  await reader.value('(localStorage.clear(), sessionStorage.clear())');
  await reader.goto(`${pages.url}/page.html`);
  await drawn(reader);
  return (opened = reader);
}

/** Waits until every element on the page has drawn. */
export const drawn = (reader: Page): Promise<void> =>
  reader.until(
    `all('main :not(:defined)').length === 0 && all('main *').every((one) => one.isUpdatePending !== true)`,
  );
