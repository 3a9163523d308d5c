// Plain pages, without a router: what Back, reloads, other documents and frames do to a dialog and its page.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { back, document, isOpen, newPage, openDialog, pathOf, poll, type Dialog } from './history-page.ts';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
const script = '<script type="module" src="/lede.js"></script>';
const gallery = `<lede-gallery id="lead" label="Ship"><figure><a href="/pictures/harbour.svg"><img src="/pictures/harbour.svg" alt="A ship" width="300" height="200"></a></figure></lede-gallery>`;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.js', await bundle(dist('define/gallery.js'), dist('define/dialog.js')));
  pages.pages.set('/start', document('<h1>Start</h1>'));
  pages.pages.set('/other', document('<h1>Other</h1>'));
  const story = `<h1>Story</h1><button id="free">Free</button>${gallery}<lede-dialog id="d" label="Terms">Text <lede-dialog id="inner" label="More"></lede-dialog></lede-dialog>
    <div id="panel"><lede-dialog id="in-panel" label="Panel"></lede-dialog></div><h2 id="far" style="margin-block: 3000px">Far</h2>${script}`;
  pages.pages.set('/story', document(story));
  pages.pages.set('/p/1', document(story, '<base href="/">'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

/** The story, above "start" in the history. */
async function story(
  path = '/story',
  prepare?: (page: Page) => Promise<unknown>,
  options = {},
): Promise<Page> {
  const page = await newPage(browser, options);
  await prepare?.(page);
  await page.goto(`${pages.url}/start`);
  await page.goto(pages.url + path);
  await page.locator('lede-gallery [part=base]').waitFor({ state: 'attached' });
  return page;
}
const withoutNavigationApi = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(globalThis, 'navigation', { value: undefined }));
const close = (page: Page, selector = '#d') =>
  page.locator(selector).evaluate((dialog) => (dialog as Dialog).close());
/** The page can be scrolled and clicked. */
async function isFree(page: Page): Promise<void> {
  expect(await page.evaluate(() => globalThis.document.documentElement.hasAttribute('style'))).toBe(false);
  await page.locator('#free').click();
  expect(await page.evaluate(() => globalThis.document.activeElement!.id)).toBe('free');
}
const at = (page: Page, path: string) => poll(() => pathOf(page, pages)).toBe(path);

describe.each([
  ['with the Navigation API', undefined],
  ['without the Navigation API', withoutNavigationApi],
])('%s', (_, prepare) => {
  it('Back closes a dialog, then leaves the page', async () => {
    const page = await story('/story', prepare);
    await openDialog(page);
    await page.goBack();
    await poll(() => isOpen(page)).toBe(false);
    await at(page, '/story');
    await page.goBack();
    await at(page, '/start');
  });

  it('Back leaves the page at once after dialogs were closed, nested ones too', async () => {
    const page = await story('/story', prepare);
    for (let i = 0; i < 5; i++) {
      await openDialog(page);
      await openDialog(page, '#inner');
      await page.keyboard.press('Escape');
      await poll(() => isOpen(page, '#inner')).toBe(false);
      // One Escape may close both, where they opened without the reader's doing.
      await page.locator('#d').evaluate((dialog) => (dialog as Dialog).close());
      await poll(() => isOpen(page)).toBe(false);
    }
    await back(page);
    await at(page, '/start');
  });

  it.each(['open', 'closed'])('a reload costs no Back: the dialog was %s', async (before) => {
    const page = await story('/story', prepare);
    await openDialog(page);
    if (before === 'closed') await close(page);
    await page.reload();
    await page.locator('lede-gallery [part=base]').waitFor({ state: 'attached' });
    await isFree(page);
    await back(page);
    await at(page, '/start');
  });

  it('a reload with an open picture shows it again, and Back the story', async () => {
    const page = await story('/story', prepare);
    await page.locator('lede-gallery a').click();
    await at(page, '/story#lead-1');
    await page.reload();
    const lightbox = page
      .getByRole('dialog', { name: 'Pictures' })
      .or(page.getByRole('dialog', { name: 'Ship' }));
    await lightbox.waitFor();
    await back(page);
    await lightbox.waitFor({ state: 'hidden' });
    await at(page, '/story');
    await back(page);
    await at(page, '/start');
  });

  it('Back from another document comes to the page, and the next leaves it', async () => {
    const page = await story('/story', prepare);
    await openDialog(page);
    await close(page);
    await page.goto(`${pages.url}/other`);
    await back(page);
    await at(page, '/story');
    await page.locator('lede-gallery [part=base]').waitFor({ state: 'attached' });
    await back(page);
    await at(page, '/start');
  });

  it.each([
    ['location.href', 'after', () => void (location.href = '/other')],
    ['location.href', 'listener', () => void (location.href = '/other')],
    ['location.assign', 'listener', () => location.assign('/other')],
    ['location.replace', 'after', () => location.replace('/other')],
    ['history.pushState', 'after', () => history.pushState(null, '', '/other')],
    ['history.pushState', 'listener', () => history.pushState(null, '', '/other')],
  ])('a page left by %s as a dialog closes (%s) is left', async (_, when, leave) => {
    const page = await story('/story', prepare);
    await openDialog(page);
    await page.evaluate(`globalThis.leave = ${leave}`);
    await page.locator('#d').evaluate((dialog, when) => {
      const { leave } = globalThis as unknown as { leave(): void };
      if (when === 'listener') dialog.addEventListener('close', leave);
      (dialog as Dialog).close();
      if (when === 'after') leave();
    }, when);
    await at(page, '/other');
    // A step back of ours would have landed by now.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await at(page, '/other');
  });

  it('a jump to a heading as a sheet of contents closes is kept', async () => {
    const page = await story('/story', prepare);
    await openDialog(page);
    await page.locator('#d').evaluate((dialog) => {
      (dialog as Dialog).close();
      globalThis.document.querySelector('#far')!.scrollIntoView();
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('addresses belong to the page, not to its <base>', async () => {
    const page = await story('/p/1', prepare);
    await page.locator('lede-gallery a').click();
    await at(page, '/p/1#lead-1');
    await page.keyboard.press('Escape');
    await at(page, '/p/1');
    await isFree(page);
  });
});

it('where history refuses, a gallery and its lightbox work all the same', async () => {
  const page = await story('/story', (page) =>
    page.addInitScript(() => {
      for (const method of ['pushState', 'replaceState'] as const)
        history[method] = () => {
          throw new DOMException('refused', 'SecurityError');
        };
    }),
  );
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('lede-gallery a').click();
  await page.getByRole('dialog', { name: 'Ship' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Ship' }).waitFor({ state: 'hidden' });
  await isFree(page);
  expect(errors).toEqual([]);
});

it.each([
  ['with srcdoc', (inner: string) => `srcdoc="${inner.replaceAll('"', '&quot;')}"`],
  ['in a sandbox', () => 'sandbox="allow-scripts" src="/inner"'],
  [
    'in a sandbox with srcdoc',
    (inner: string) => `sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}"`,
  ],
])('works in a frame %s', async (_, attributes) => {
  const inner = document(
    `<button id="free">Free</button><lede-dialog id="d" label="Terms" address="#own">Text</lede-dialog><script type="module" src="${pages.url}/lede.js"></script>`,
  );
  pages.pages.set('/inner', inner);
  pages.pages.set('/frame', document(`<iframe width="600" height="400" ${attributes(inner)}></iframe>`));
  pages.headers['access-control-allow-origin'] = '*';
  const page = await newPage(browser);
  await page.goto(`${pages.url}/frame`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const frame = page.frameLocator('iframe');
  await frame.locator('#d').evaluate((dialog) => (dialog as Dialog).show());
  await frame.getByRole('dialog', { name: 'Terms' }).waitFor();
  await frame.getByRole('button', { name: 'Close' }).click();
  await frame.getByRole('dialog', { name: 'Terms' }).waitFor({ state: 'hidden' });
  await frame.locator('#free').click();
  expect(errors).toEqual([]);
  delete pages.headers['access-control-allow-origin'];
});

describe('a dialog that can no longer be seen closes, and the page is free', () => {
  it.each([
    [
      'the outer one is closed',
      '#d, #inner',
      () => (globalThis.document.querySelector('#d') as Dialog).close(),
    ],
    ['the outer one is removed', '#d, #inner', () => globalThis.document.querySelector('#d')!.remove()],
    [
      'it is hidden',
      '#in-panel',
      () => globalThis.document.querySelector('#in-panel')!.toggleAttribute('hidden'),
    ],
    [
      'its tab panel is hidden',
      '#in-panel',
      () => globalThis.document.querySelector('#panel')!.toggleAttribute('hidden'),
    ],
    [
      'its panel is skipped by content-visibility',
      '#in-panel',
      () =>
        void ((globalThis.document.querySelector('#panel') as HTMLElement).style.contentVisibility =
          'hidden'),
    ],
  ])('when %s', async (_, dialogs, hide) => {
    const page = await story();
    for (const selector of dialogs.split(', ')) await openDialog(page, selector);
    const last = dialogs.split(', ').at(-1)!;
    const reasons = await page.locator(last).evaluateHandle((dialog) => {
      const reasons: string[] = [];
      dialog.addEventListener('close', (event) => reasons.push((event as CustomEvent).detail.reason));
      return reasons;
    });
    await page.evaluate(`(${hide})()`);
    await poll(() => page.evaluate(() => globalThis.document.documentElement.hasAttribute('style'))).toBe(
      false,
    );
    await isFree(page);
    if (!String(_).includes('removed')) expect(await reasons.jsonValue()).toEqual(['script']);
    await back(page);
    await at(page, '/start');
  });
});
