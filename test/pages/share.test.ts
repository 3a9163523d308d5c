import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launchAlone, site, type Site } from './site.ts';

const url = 'https://example.org/cables?from=share#top';
const headline = 'Two coasts & nine cables: 100% “hand-mended”';
const u = encodeURIComponent(url);
const t = encodeURIComponent(headline);
const links: Record<string, string> = {
  Facebook: `https://www.facebook.com/sharer/sharer.php?u=${u}`,
  X: `https://x.com/intent/post?url=${u}&text=${t}`,
  VK: `https://vk.com/share.php?url=${u}&title=${t}`,
  Odnoklassniki: `https://connect.ok.ru/offer?url=${u}&title=${t}`,
  Telegram: `https://t.me/share/url?url=${u}&text=${t}`,
  WhatsApp: `https://api.whatsapp.com/send?text=${t}%20${u}`,
  'E-mail': `mailto:?subject=${t}&body=${u}`,
};
/** A list of share links as a template of a CMS writes it. */
const written = (layout: string) => `<lede-share layout="${layout}" headline="A" lang="en"><ul>
${Object.entries(links)
  .map(
    ([name, href]) =>
      `<li><a href="${href.replaceAll('&', '&amp;')}" target="_blank" rel="noopener noreferrer">${name}</a></li>`,
  )
  .join('\n')}
</ul></lede-share>`;
const document = (body: string, script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Share</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css">${script}</head>
<body><main>${body}</main></body></html>`;
const live = '<script type="module" src="/lede.js"></script>';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define/share.js'));
  [pages, browser] = await Promise.all([site(), launchAlone()]);
  pages.pages.set(
    '/lede.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define/share.js')),
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

/** A reader whose requests to other places are answered here, and written down. */
async function reader(
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; asked: Request[] }> {
  const context = await browser.newContext(options);
  const asked: Request[] = [];
  await context.route(
    (address) => !address.href.startsWith(pages.url),
    (route) => {
      asked.push(route.request());
      return route.fulfill({ contentType: 'text/html', body: '<title>A network</title>' });
    },
  );
  return { context, asked };
}
async function open(body: string, options: BrowserContextOptions = {}, script = live) {
  pages.pages.set('/share.html', document(body, script));
  const { context, asked } = await reader(options);
  const page = await context.newPage();
  await page.goto(`${pages.url}/share.html`);
  if (script && options.javaScriptEnabled !== false)
    await page.waitForFunction(() => (window.document.querySelector('lede-share') as any).updateComplete);
  return { page, context, asked };
}
/** Follows every link of a page and tells where it led. */
async function follow(page: Page, asked: Request[]): Promise<string[]> {
  const led: string[] = [];
  for (const link of await page.getByRole('link').all()) {
    expect(await link.isVisible()).toBe(true);
    const { width, height } = (await link.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const href = (await link.getAttribute('href'))!;
    if (!href.startsWith('https:')) {
      led.push(href);
      continue;
    }
    const [network] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await network.waitForURL(/^https:/);
    led.push(asked.at(-1)!.url());
    await network.close();
  }
  return led;
}

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  it.each(['row', 'column', 'menu'])(
    'links in the page’s HTML are visible and lead to the networks: %s',
    async (layout) => {
      const { page, asked } = await open(written(layout), off);
      expect(await page.getByRole('link').allTextContents()).toEqual(Object.keys(links));
      expect(await follow(page, asked)).toEqual(Object.values(links));
      expect(asked.every((request) => !('referer' in request.headers()))).toBe(true);
    },
  );

  it.each(['row', 'column', 'menu'] as const)('so are server-rendered links: %s', async (layout) => {
    const markup = await collectResult(
      render(html`<lede-share layout=${layout} url=${url} headline=${headline}></lede-share>`),
    );
    const { page, asked } = await open(markup, off);
    const led: string[] = [];
    if (layout === 'menu') {
      // The menu is the platform's own, which needs no script; it closes when a tab opens.
      await page.getByRole('button', { name: `Share: ${headline}` }).click();
      const first = page.getByRole('link').first();
      expect(await page.getByRole('link').count()).toBe(7);
      const [network] = await Promise.all([page.context().waitForEvent('page'), first.click()]);
      await network.waitForURL(/^https:/);
      expect(asked.at(-1)!.url()).toBe(links['Facebook']);
      for (const link of await page.getByRole('link').all()) led.push((await link.getAttribute('href'))!);
    } else led.push(...(await follow(page, asked)));
    expect(led).toEqual(Object.values(links));
  });

  it('without an absolute URL at the server, links get their href with the script', async () => {
    const markup = await collectResult(render(html`<lede-share url="/cables" networks="tg"></lede-share>`));
    expect(markup).not.toContain('t.me');
    const { page } = await open(markup);
    await page.locator(`a[href*="${encodeURIComponent(`${pages.url}/cables`)}"]`).waitFor();
  });
});

describe('layout shift', () => {
  // Each stands above a paragraph, all on one page.
  const cases = [
    `<lede-share url="${url}"></lede-share>`,
    `<p>Share <lede-share networks="tg" url="${url}"></lede-share> it</p>`,
    `<lede-share networks="tg wt mail vk ok fb tw print" url="${url}"></lede-share>`,
    `<lede-share networks="copy tg wt mail vk ok fb tw" url="${url}"></lede-share>`,
    `<lede-share layout="column" networks="tg wt mail" url="${url}"></lede-share>`,
    `<lede-share layout="menu" url="${url}"></lede-share>`,
    written('row'),
    written('column'),
    written('menu'),
  ];
  it.each([200, 390, 1280])('is none when rows, columns and menus are defined, at %i px', async (width) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { context } = await reader({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.route('**/lede.js', async (route) => {
      await released;
      await route.continue();
    });
    const body = cases.map((markup) => `${markup}<p class="mark">What follows</p>`).join('');
    pages.pages.set('/still.html', document(body, live));
    await page.goto(`${pages.url}/still.html`, { waitUntil: 'commit' });
    // Styled, and waiting for the script.
    await page.waitForFunction(
      (count) =>
        window.document.querySelectorAll('p.mark').length === count &&
        window.document.styleSheets[0]?.cssRules.length,
      cases.length,
    );
    const places = () =>
      page.evaluate(() =>
        [...window.document.querySelectorAll('lede-share a, p.mark')]
          .filter((part) => part.checkVisibility({ visibilityProperty: true }))
          .map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            return [part.textContent!.trim(), x, y, width, height].join(' ');
          }),
      );
    const before = await places();
    release();
    await page.waitForFunction(() => window.document.querySelector('lede-share')?.matches(':defined'));
    await page.evaluate(() =>
      Promise.all(
        [...window.document.querySelectorAll('lede-share')].map((one) => (one as any).updateComplete),
      ),
    );
    expect(await places()).toEqual(before);
  });

  it('a menu in the page’s HTML is expanded if the script fails to load', async () => {
    const { context } = await reader();
    const page = await context.newPage();
    await page.route('**/lede.js', (route) => route.abort());
    pages.pages.set('/still.html', document(written('menu'), live));
    await page.goto(`${pages.url}/still.html`);
    expect(await page.getByRole('link').count()).toBe(0);
    await page.evaluate(() => window.document.getAnimations().forEach((animation) => animation.finish()));
    expect(await page.getByRole('link', { name: 'Telegram' }).boundingBox()).toMatchObject({ height: 40 });
  });
});

describe('with JavaScript', () => {
  const rendered = `<lede-share url="${url}" headline="A"></lede-share>`;

  it('no network gets a request before a click, and none gets a referrer or an opener', async () => {
    pages.headers['content-security-policy'] =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
    const { page, context, asked } = await open(rendered);
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.getByRole('link', { name: 'Share on Telegram' }).hover();
    expect(asked).toEqual([]);
    const [network] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Share on Telegram' }).click(),
    ]);
    await network.waitForURL('https://t.me/**');
    delete pages.headers['content-security-policy'];
    expect(asked.map((request) => request.url())).toEqual([`https://t.me/share/url?url=${u}&text=A`]);
    expect(asked[0]!.headers()).not.toHaveProperty('referer');
    expect(await network.evaluate(() => [window.opener, window.document.referrer])).toEqual([null, '']);
    expect(page.url()).toBe(`${pages.url}/share.html`);
    expect(messages).toEqual([]);
  });

  it('a blocked popup opens a tab', async () => {
    const { page, context, asked } = await open(rendered);
    await page.evaluate(() => (window.open = () => null));
    const [network] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Share on VK' }).click(),
    ]);
    await network.waitForURL('https://vk.com/**');
    expect(asked).toHaveLength(1);
    expect(await network.evaluate(() => window.opener)).toBeNull();
  });

  it('links in the page’s HTML open a popup too', async () => {
    const { page, context, asked } = await open(written('row'));
    const [network] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Share on Telegram' }).click(),
    ]);
    await network.waitForURL('https://t.me/**');
    expect(asked.map((request) => request.url())).toEqual([links['Telegram']]);
  });

  it('copies offline, and on a page that is not secure', async () => {
    const { page, context } = await open(`${rendered}<textarea></textarea>`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    await context.setOffline(false);

    const insecure = await context.newPage();
    await insecure.route('http://news.example/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      await route.fulfill({ response: await insecure.request.get(pages.url + path) });
    });
    await insecure.goto('http://news.example/share.html');
    expect(await insecure.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await insecure.getByRole('button', { name: 'Copy link' }).click();
    await insecure.getByText('Link copied').first().waitFor({ state: 'attached' });
    await insecure.locator('textarea').press('Control+V');
    expect(await insecure.locator('textarea').inputValue()).toBe(url);
  });

  it('on a touch screen shows the device’s button first and networks for touch, without layout shift', async () => {
    const { context } = await reader({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: () => true, share: async () => {} });
    });
    const body = `<lede-share networks="fm sms tg" url="${url}" headline="A"></lede-share>`;
    pages.pages.set('/touch.html', document(body, live));
    await page.goto(`${pages.url}/touch.html`);
    await page.getByRole('button', { name: 'Share with an app' }).waitFor();
    const shown = page.locator('lede-share').locator('a, button').filter({ visible: true });
    const href = await shown.evaluateAll((all) => all.map((control) => control.getAttribute('href')));
    expect(href).toEqual([
      null,
      `fb-messenger://share/?link=${u}`,
      `sms:?&body=A%20${u}`,
      `https://t.me/share/url?url=${u}&text=A`,
      null,
    ]);
    const [network] = await Promise.all([context.waitForEvent('page'), shown.nth(3).tap()]);
    await network.waitForURL('https://t.me/**');
  });

  it.each([
    ['written', written('row')],
    ['drawn by the element', rendered],
  ])('on a touch screen reserves space for the device’s button: %s', async (_, body) => {
    const { context } = await reader({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 350, height: 800 },
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: () => true, share: async () => {} });
    });
    pages.pages.set('/touch.html', document(`${body}<p class="mark">What follows</p>`));
    await page.goto(`${pages.url}/touch.html`);
    const before = await page.locator('p.mark').boundingBox();
    await page.addScriptTag({ url: '/lede.js', type: 'module' });
    await page.getByRole('button', { name: 'Share with an app' }).waitFor();
    expect(await page.locator('p.mark').boundingBox()).toEqual(before);
  });

  it('server-rendered, it reserves that space too', async () => {
    const markup = await collectResult(render(html`<lede-share url=${url} headline="A"></lede-share>`));
    const { context } = await reader({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 350, height: 800 },
    });
    const page = await context.newPage();
    pages.pages.set('/touch.html', document(`${markup}<p class="mark">What follows</p>`));
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: () => true, share: async () => {} });
    });
    await page.goto(`${pages.url}/touch.html`);
    const before = await page.locator('p.mark').boundingBox();
    await page.addScriptTag({ url: '/lede.js', type: 'module' });
    await page.getByRole('button', { name: 'Share with an app' }).waitFor();
    expect(await page.locator('p.mark').boundingBox()).toEqual(before);
  });

  it('links in the page’s HTML work in a server-rendered element', async () => {
    const markup = (await collectResult(render(html`<lede-share headline="A"></lede-share>`))).replace(
      '</lede-share>',
      written('row').replace(/^<lede-share[^>]*>|<\/lede-share>$/g, '') + '</lede-share>',
    );
    const still = await open(markup, { javaScriptEnabled: false });
    expect(await still.page.getByRole('link').allTextContents()).toEqual(Object.keys(links));
    const { page } = await open(markup);
    await page.getByRole('link', { name: 'Share on Telegram' }).waitFor();
    expect(await page.getByRole('link').count()).toBe(7);
  });

  it('is not printed, and keeps its borders in forced colours', async () => {
    const { page } = await open(rendered + written('row'));
    await page.emulateMedia({ forcedColors: 'active' });
    for (const link of [page.locator('main > lede-share a').first(), page.locator('ul a').first()])
      expect(await link.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link').count()).toBe(0);
  });
});

it('without anchor positioning the menu is centred in the window', async () => {
  pages.pages.set(
    '/old.js',
    // As a browser reads it that knows neither.
    pages.pages.get('/lede.js')!.replaceAll(/position-(anchor|try-fallbacks)/g, 'position-of-$1'),
  );
  const script = live.replace('lede.js', 'old.js');
  const { page } = await open(
    `<lede-share layout="menu" url="${url}"></lede-share>`,
    { viewport: { width: 390, height: 800 } },
    script,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  const { x, y, width, height } = (await page.locator('[popover]').boundingBox())!;
  expect(x + width / 2).toBeCloseTo(195, 0);
  expect(y + height / 2).toBeCloseTo(400, 0);
});
