import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, dist, launch, launchAlone, site, type Site } from './site.ts';

/** A newsroom's server: `/save` keeps what a form posts and leads back to the story. */
let posted: Record<string, string>[] = [];
let agents: string[] = [];
let server: Server;
let origin: string;
let pages: Site;
let browser: Browser;

const CSP =
  "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Story</title><link rel="stylesheet" href="/lede/lede.css">';
const script = '<script type="module" src="/lede.js"></script>';
const form =
  '<lede-bookmark-button story-id="a" headline="A story"><form method="post" action="/save"><input type="hidden" name="csrf" value="t0ken"><button>Save</button></form></lede-bookmark-button>';

beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set(
    '/lede.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define/bookmark-button.js')),
  );
  const drawn = await collectResult(
    render(
      html`<lede-bookmark-button
        story-id="a"
        headline="A ‘story’"
        url="/a"
        action="/save"
        fields='{"csrf":"t0ken"}'
        >Save</lede-bookmark-button
      >`,
    ),
  );
  pages.pages.set('/form.html', `${head}<div class="line">Before ${form} after</div>${script}`);
  pages.pages.set('/drawn.html', `${head}<div class="line">Before ${drawn} after</div>${script}`);
  const words = '<lede-bookmark-button story-id="a" headline="A">Save</lede-bookmark-button>';
  const bare = '<lede-bookmark-button story-id="b" headline="A"></lede-bookmark-button>';
  pages.pages.set('/plain.html', `${head}<div class="line">Before ${words} and ${bare} after</div>${script}`);
  server = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      const answer = await fetch(new URL(request.url!, pages.url));
      const type = answer.headers.get('content-type')!;
      response
        // What Lit's server rendering writes has its styles in it, which the policy would not let by.
        .writeHead(answer.status, {
          'content-type': type,
          ...(request.url !== '/drawn.html' && { 'content-security-policy': CSP }),
        })
        .end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    posted.push(Object.fromEntries(new URLSearchParams(body)));
    agents.push(String(request.headers['accept']));
    response.writeHead(303, { location: '/plain.html' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  posted = [];
  agents = [];
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  server?.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${origin}${path}`);
  return page;
}
const defined = (page: Page) =>
  page.waitForFunction(() => {
    const host = document.querySelector('lede-bookmark-button') as { hasUpdated?: boolean } | null;
    return host?.hasUpdated;
  });

describe('without JavaScript', () => {
  it.each(['/form.html', '/drawn.html'])('the form of %s is posted by the browser', async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.waitForURL(`${origin}/plain.html`);
    expect(posted[0]).toMatchObject({ csrf: 't0ken' });
    if (path === '/drawn.html')
      expect(posted).toEqual([{ csrf: 't0ken', id: 'a', headline: 'A ‘story’', url: '/a', saved: 'true' }]);
    expect(agents[0]).toContain('text/html');
  });

  it('a button that could do nothing is not there', async () => {
    // Not by the context's option, of which style sheets do not know.
    const still = await launchAlone('--blink-settings=scriptEnabled=false');
    const page = await still.newPage();
    await page.goto(`${origin}/plain.html`);
    expect(await page.locator('lede-bookmark-button').first().isVisible()).toBe(false);
    await page.goto(`${origin}/form.html`);
    expect(await page.locator('lede-bookmark-button').first().isVisible()).toBe(true);
    await still.close();
  });
});

describe('with JavaScript, under a strict policy', () => {
  it.each(['/form.html', '/drawn.html'])('the form of %s is posted in place', async (path) => {
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${origin}${path}`);
    await defined(page);
    const button = page.getByRole('button', { name: /^Save/ });
    await button.click();
    await page.getByRole('button', { name: /^Save/, pressed: true }).waitFor();
    await expect.poll(() => posted.length).toBe(1);
    await button.click();
    await expect.poll(() => posted.length).toBe(2);
    expect(posted.map(({ csrf, id, saved }) => [csrf, id, saved])).toEqual([
      ['t0ken', 'a', 'true'],
      ['t0ken', 'a', 'false'],
    ]);
    expect(agents).toEqual(['application/json', 'application/json']);
    expect(page.url()).toBe(`${origin}${path}`);
    expect(said).toEqual([]);
  });

  it('what is posted in one tab is shown in another', async () => {
    const context = await browser.newContext();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) {
      await page.goto(`${origin}/form.html`);
      await defined(page);
    }
    await one.getByRole('button', { name: 'Save: A story' }).click();
    await two.getByRole('button', { name: 'Save: A story', pressed: true }).waitFor();
  });

  it('a story left at once is saved all the same', async () => {
    const page = await open('/form.html');
    await defined(page);
    await page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('lede-bookmark-button button')!.click();
      location.href = '/plain.html';
    });
    await page.waitForURL(`${origin}/plain.html`);
    await expect.poll(() => posted.length).toBe(1);
  });

  it.each(['/form.html', '/drawn.html', '/plain.html'])(
    'nothing on %s moves when it is defined',
    async (path) => {
      const page = await (await browser.newContext()).newPage();
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/lede.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
      // Styled, and waiting for the script.
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet &&
          document.querySelector('.line')?.textContent.trim().endsWith('after'),
      );
      const boxes = () =>
        page.evaluate(() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('.line')!.lastChild!);
          const places = [
            range,
            document.querySelector('.line')!,
            ...document.querySelectorAll('lede-bookmark-button'),
          ];
          return places.map((place) => {
            const { x, y, width, height } = place.getBoundingClientRect();
            return [x, y, width, height].map((value) => Math.round(value * 10) / 10);
          });
        });
      const before = await boxes();
      release();
      await defined(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(await boxes()).toEqual(before);
    },
  );
});

describe('this browser’s store', () => {
  it('what is saved in one tab is saved in another, and both ways', async () => {
    const context = await browser.newContext();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) {
      await page.goto(`${origin}/plain.html`);
      await defined(page);
    }
    await one.getByRole('button').first().click();
    await two.getByRole('button', { pressed: true }).waitFor();
    await two.getByRole('button').first().click();
    await one.getByRole('button', { pressed: true }).waitFor({ state: 'detached' });
  });

  it('a page that the reader comes back to shows what was saved since', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/plain.html`);
    await defined(page);
    await page.goto(`${origin}/plain.html?next`);
    await defined(page);
    await page.getByRole('button').first().click();
    await page.getByRole('button', { pressed: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { pressed: true }).waitFor();
  });

  it('in a sandboxed frame, where storage is refused, it works as long as the page', async () => {
    const code = pages.pages.get('/lede.js')!.replaceAll('</script', String.raw`<\/script`);
    pages.pages.set(
      '/inner.html',
      `${head}<lede-bookmark-button story-id="a" headline="A"></lede-bookmark-button><script type="module">${code}</script>`,
    );
    pages.pages.set('/frame.html', `${head}<iframe sandbox="allow-scripts" src="/inner.html"></iframe>`);
    const page = await (await browser.newContext()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${pages.url}/frame.html`);
    const button = page.frameLocator('iframe').getByRole('button');
    await button.click();
    await page.frameLocator('iframe').getByRole('button', { pressed: true }).waitFor();
    await button.click();
    await page.frameLocator('iframe').getByRole('button', { pressed: false }).waitFor();
    expect(errors).toEqual([]);
  });

  it('forced colours show a saved story by more than its colour; print shows no button', async () => {
    const page = await open('/plain.html', { forcedColors: 'active' });
    await defined(page);
    const button = page.getByRole('button').first();
    const background = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await button.click();
    await page.getByRole('button', { pressed: true }).waitFor();
    await page.mouse.move(0, 0);
    await expect.poll(background).not.toBe(before);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await button.isVisible()).toBe(false);
  });
});
