// The guide “Strict CSP”: what each directive of its tables is for, found by what the browser reports without it.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dist, launch, messagesOf, site, type Site } from '../pages/site.ts';
import { bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
let policy: string;
let table: string[];
beforeAll(async () => {
  guide = await Guide.read('strict-csp');
  policy = guide.take('http').replaceAll(/\s+/g, ' ').split(': ')[1]!.trim();
  const [, rows] = guide.says(/Some elements need more:([^]*?)\n\nIf your files/);
  table = [...rows!.matchAll(/^\| \\`([\w-]+ 'self')\\` /gm)].map(([, directive]) => directive!);
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

interface Seen extends Window {
  blocked: string[];
}
let messages: readonly string[];
beforeEach(() => pages.pages.clear());

/** A page under a policy; it remembers what the browser reports. */
async function open(policy: string, body: string, script = '/lede/cdn/lede.js'): Promise<Page> {
  pages.headers['content-security-policy'] = policy;
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="/lede/icons/tag.svg"><link rel="stylesheet" href="/lede/lede.css">${script && `<script type="module" src="${script}"></script>`}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  messages = messagesOf(page);
  await page.addInitScript(() => {
    const seen = window as unknown as Seen;
    seen.blocked = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.blocked.push(effectiveDirective),
    );
  });
  await page.goto(`${pages.url}/guide.html`);
  return page;
}
const blocked = async (page: Page) =>
  [...new Set(await page.evaluate(() => (window as unknown as Seen).blocked))].toSorted();

const PLAYER = `<lede-media-player headline="A talk" transcript><video preload="metadata" src="/media/film.webm" width="512" height="288">
  <track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English">
  <track kind="metadata" label="thumbnails" src="/media/thumbnails.vtt"></video></lede-media-player>`;
const BOOKMARK =
  '<lede-bookmark-button story-id="a" headline="A" url="/a" action="/save"></lede-bookmark-button>';

it('the player needs media-src, a bookmark that posts connect-src, and no more', async () => {
  pages.pages.set('/save', '');
  expect(table).toEqual(["media-src 'self'", "connect-src 'self'", "form-action 'self'"]);
  const without = await open(policy, PLAYER + BOOKMARK);
  await without.getByRole('button', { name: 'Save: A' }).click();
  await expect.poll(() => blocked(without)).toEqual(['connect-src', 'media-src']);

  pages.pages.set('/save', '');
  const page = await open(`${policy}; ${table.join('; ')}`, PLAYER + BOOKMARK);
  await page
    .getByText(/garden hose/)
    .first()
    .waitFor();
  const thumbnail = page.waitForResponse('**/thumbnails.webp');
  await page.getByRole('slider', { name: 'Position' }).hover();
  expect((await thumbnail).status()).toBe(200);
  await page.getByRole('button', { name: 'Save: A' }).click();
  await page.getByRole('button', { name: 'Save: A', pressed: true }).waitFor();
  expect(await blocked(page)).toEqual([]);
  expect(messages).toEqual([]);
});

it('the sprite needs img-src', async () => {
  const icon = '<lede-icon name="tg" sprite="/lede/sprite.svg"></lede-icon>';
  pages.pages.set('/icon.js', await bundled(`import 'lede-ui/define/icon.js';`));
  expect(await blocked(await open(policy, icon, '/icon.js'))).toEqual([]);
  const without = await open(policy.replace("img-src 'self'", "img-src 'none'"), icon, '/icon.js');
  await expect.poll(() => blocked(without)).toEqual(['img-src']);
});

it('a policy that names no form-action lets a bookmark post without JavaScript; one that restricts forms must name it', async () => {
  const form =
    '<lede-bookmark-button story-id="a" headline="A"><form method="post" action="/save"><button>Save</button></form></lede-bookmark-button>';
  const post = async (more: string) => {
    pages.pages.set('/save', '<p>Saved</p>');
    const page = await open(policy + more, form, '');
    // Playwright's own click would wait for the navigation that is blocked.
    await page.getByRole('button', { name: 'Save' }).evaluate((button: HTMLElement) => button.click());
    return page;
  };
  for (const more of ['', `; ${table.at(-1)}`]) await (await post(more)).getByText('Saved').waitFor();
  const page = await post("; form-action 'none'");
  await expect.poll(() => blocked(page)).toEqual(['form-action']);
});

it('share links open under it', async () => {
  const page = await open(policy, '<lede-share url="https://example.org/a" headline="A"></lede-share>');
  await page.context().route('https://t.me/**', (route) => route.fulfill({ body: 'Telegram' }));
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Share on Telegram' }).click();
  await (await popup).waitForURL(/^https:\/\/t\.me\//);
  expect(await blocked(page)).toEqual([]);
});

it('it blocks a module in the page, which a nonce allows; one in a file runs', async () => {
  const button = '<lede-button>A</lede-button>';
  const module = (attribute: string) =>
    `${button}<script type="module" ${attribute}>import '/lede/cdn/lede.js';</script>`;
  const without = await open(policy, module(''), '');
  await expect.poll(() => blocked(without)).toEqual(['script-src-elem']);
  expect(await without.evaluate(() => Boolean(customElements.get('lede-button')))).toBe(false);
  const nonce = policy.replace("script-src 'self'", "script-src 'self' 'nonce-a'");
  const withNonce = await open(nonce, module('nonce="a"'), '');
  await withNonce.getByRole('button', { name: 'A' }).waitFor();
  expect(await blocked(withNonce)).toEqual([]);
  pages.pages.set('/main.js', "import '/lede/cdn/lede.js';");
  const inFile = await open(policy, button, '/main.js');
  await inFile.getByRole('button', { name: 'A' }).waitFor();
  expect(await blocked(inFile)).toEqual([]);
});

it('two copies of Lit need allow-duplicates', async () => {
  const second = await bundled(
    `import { html, render } from 'lit'; render(html\`<p>The second</p>\`, document.body);`,
  );
  const both = async (policy: string) => {
    pages.pages.set('/second.js', second);
    return open(policy, '<script type="module" src="/second.js"></script>');
  };
  const without = await both(policy);
  await expect.poll(() => blocked(without)).toEqual(['trusted-types']);
  const page = await both(policy.replace('lit-html', "lit-html 'allow-duplicates'"));
  await page.getByText('The second').waitFor();
  expect(await blocked(page)).toEqual([]);
});

it('the style elements of server rendering need a nonce, without which elements stay unstyled', async () => {
  const [, code] = guide.says(/`html\.(replaceAll\('<style>', '<style nonce="…">'\))`/);
  const nonce = 'r4nd0m';
  await import(dist('define/button.js'));
  const drawn = await collectResult(render(html`<lede-button>A</lede-button>`));
  const withNonce = new Function('html', `return html.${code!.replace('…', nonce)}`)(drawn) as string;
  const hydrated = await bundled(
    `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'lede-ui/define/button.js';`,
  );
  /** The padding of the button, as the browser or as Lede sets it, and what was blocked. */
  const look = async (policy: string, body: string) => {
    pages.pages.set('/hydrate.js', hydrated);
    const page = await open(policy, body, '/hydrate.js');
    await page.locator('lede-button').evaluate(async (button) => {
      await customElements.whenDefined('lede-button');
      await (button as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    });
    const padding = await page
      .getByRole('button', { name: 'A' })
      .evaluate((one) => getComputedStyle(one).padding);
    return { padding, blocked: await blocked(page) };
  };
  const client = await look(policy, '<lede-button>A</lede-button>');
  const server = await look(policy, drawn);
  expect(server.blocked).toEqual(['style-src-elem']);
  expect(server.padding).not.toBe(client.padding);
  const allowed = policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
  expect(await look(allowed, withNonce)).toEqual(client);
});
