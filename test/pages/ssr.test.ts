import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from './site.ts';

const story = {
  headline: 'China claims US seeking cyber ‘hegemony’',
  url: '/story',
  kicker: 'World',
  published: '2026-11-23T05:17Z',
  picture: { src: '/pictures/lead.svg', alt: 'A lens', width: 1200, height: 800 },
  body: ['First.', 'Second.'],
  tags: [{ name: 'China', url: '/china' }],
};
const templates = {
  icon: html`<lede-icon name="camera"></lede-icon><lede-icon name="check" label="Done"></lede-icon>`,
  button: html`<lede-button type="submit" variant="filled" name="a" value="b" lang="ru" loading
      ><lede-icon slot="start" name="camera"></lede-icon>Save</lede-button
    ><lede-button href="/a" target="_blank" disabled>A</lede-button
    ><lede-button expanded="false" haspopup="menu" popovertarget="x">B</lede-button>`,
  'button with a control': html`<lede-button label="Edit: A"
    ><button slot="control"><lede-icon name="camera"></lede-icon>Edit</button></lede-button
  >`,
  'icon button': html`<lede-icon-button icon="camera" label="Photo"></lede-icon-button
    ><lede-icon-button
      icon="bookmark"
      pressed-icon="bookmark-b"
      label="Save"
      toggle
      pressed
    ></lede-icon-button>`,
  bookmark: html`<lede-bookmark-button story-id="a" headline="A">Save</lede-bookmark-button>`,
  'saved bookmark': html`<lede-bookmark-button story-id="a" headline="A" saved></lede-bookmark-button>`,
  'bookmark that posts': html`<lede-bookmark-button
    action="/save"
    fields='{"csrf":"t0ken"}'
    url="/a"
    headline="A"
    saved
  ></lede-bookmark-button>`,
  'bookmark that posts the page itself': html`<lede-bookmark-button action="/save"></lede-bookmark-button>`,
  'bookmark with a form': html`<lede-bookmark-button headline="A"
    ><form slot="form" method="post" action="/save"><button>Save</button></form></lede-bookmark-button
  >`,
  share: html`<lede-share url="https://example.org/" headline="A"></lede-share>`,
  'share of the page itself': html`<lede-share></lede-share>`,
  'share menu': html`<lede-share layout="menu" url="https://example.org/"></lede-share>`,
  'share column': html`<lede-share
    layout="column"
    networks="fm sms tg copy print"
    campaign="spring"
    text='{"tg":"A"}'
    url="https://example.org/a?b=1#c"
  ></lede-share>`,
  'share of links in HTML': html`<lede-share headline="A"
    ><ul>
      <li><a href="https://t.me/share/url?url=https%3A%2F%2Fexample.org%2F">Telegram</a></li>
    </ul></lede-share
  >`,
  'chosen tag': html`<lede-tag selectable selected removable>China</lede-tag>`,
  'tags by data': html`<lede-tag-list
    labelled
    lines="1"
    tags=${JSON.stringify([...story.tags, 'Spyware'])}
  ></lede-tag-list>`,
  'social links': html`<lede-social-links
    ><a href="https://t.me/example"><lede-icon name="tg"></lede-icon>Telegram</a
    ><a href="https://vk.com/example"></a
  ></lede-social-links>`,
  'card by data': html`<lede-article-card variant="lead" story=${JSON.stringify(story)}></lede-article-card>`,
  player: html`<lede-media-player headline="A film" artwork="/pictures/lead.svg"
    ><video controls preload="none" width="512" height="288" src="/film.webm"></video
  ></lede-media-player>`,
  'audio player': html`<lede-media-player layout="audio" headline="A talk" byline="By Ann"
    ><audio controls preload="none" src="/talk.webm"></audio
  ></lede-media-player>`,
  dialog: html`<lede-dialog label="Terms"><p>Text</p></lede-dialog>`,
  'open dialog': html`<lede-dialog label="Terms" open back="leaves"><p>Text</p></lede-dialog>`,
  gallery: html`<lede-gallery id="lead" label="Ship">
    ${['harbour', 'section'].map(
      (name) =>
        html`<figure>
          <a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="A" width="3" height="2" /></a>
          <figcaption>Caption <lede-icon name="camera"></lede-icon></figcaption>
        </figure>`,
    )}
  </lede-gallery>`,
  'card by slots': html`<lede-article-card>
    <h2 slot="headline"><a href="/a">A</a></h2>
    <div slot="body"><p>Body</p></div>
  </lede-article-card>`,
};

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  await import(dist('define.js'));
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set(
    '/lede.js',
    await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define.js')),
  );
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

it.each(Object.entries(templates))(
  '%s: rendered at the server, drawn without JavaScript, hydrated without a word',
  async (name, template) => {
    const markup = await collectResult(render(template));
    expect(markup).toContain('shadowrootmode="open"');
    const page = (script: string) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="canonical" href="https://example.org/canonical">${markup}${script}`;
    pages.pages.set('/still.html', page(''));
    pages.pages.set('/live.html', page('<script type="module" src="/lede.js"></script>'));

    const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
    const still = await context.newPage();
    await still.goto(`${pages.url}/still.html`);
    const host = still
      .locator(
        'lede-icon, lede-tag, lede-tag-list, lede-bookmark-button, lede-share, lede-article-card, lede-media-player, lede-dialog, lede-gallery',
      )
      .first();
    expect(await host.locator('svg path, article, video, audio').count()).toBeGreaterThan(0);

    const live = await context.newPage();
    const said: string[] = [];
    live.on('console', (message) => said.push(message.text()));
    live.on('pageerror', (error) => said.push(error.message));
    await live.goto(`${pages.url}/live.html`);
    const element = live.locator('body > :first-child');
    const marked = await element.evaluate(
      (host) => host.shadowRoot!.querySelector('svg, button, ul, article, section, slot') !== null,
    );
    expect(marked).toBe(true);
    await element.evaluate(
      (host) => (host as unknown as { updateComplete: Promise<unknown> }).updateComplete,
    );
    expect(said).toEqual([]);
    // Hydrated, not drawn twice.
    expect(
      await element.evaluate(
        (host) => host.shadowRoot!.querySelectorAll('article, ul[part=list], button[aria-pressed]').length,
      ),
    ).toBeLessThanOrEqual(1);
  },
);

const served = async (template: TemplateResult, script: string, options = {}) => {
  const markup = await collectResult(render(template));
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><link rel="icon" href="data:,">';
  pages.pages.set('/served.html', `${head}${markup}<script type="module" src="${script}"></script>`);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${pages.url}/served.html`);
  return page;
};

it('where nothing hydrates, elements are drawn anew, once', async () => {
  pages.pages.set('/alone.js', await bundle(dist('define.js')));
  const page = await served(
    html`<lede-article-card headline="A story" url="/a" standfirst="S"></lede-article-card
      ><lede-button>x</lede-button><lede-share url="https://example.org/x"></lede-share>`,
    '/alone.js',
  );
  await page.getByRole('button', { name: 'Save: A story' }).click();
  await page.getByRole('button', { name: 'Save: A story', pressed: true }).waitFor();
  expect(await page.getByRole('heading', { name: 'A story' }).count()).toBe(1);
  expect(await page.locator('body > lede-share ul').count()).toBe(1);
  expect(await page.locator('body > lede-button .control').count()).toBe(1);
});

it('what the server drew of properties stays until they come here, and is drawn once then', async () => {
  const story = { headline: 'A', url: '/a' };
  const page = await served(html`<lede-article-card .story=${story}></lede-article-card>`, '/lede.js');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.waitForFunction(() => document.querySelector('lede-article-card')!.hasUpdated);
  const headings = page.getByRole('heading');
  expect(await headings.allTextContents()).toEqual(['A']);
  await page.evaluate(() => {
    document.querySelector('lede-article-card')!.story = { headline: 'B', url: '/b' };
  });
  await page.getByRole('button', { name: 'Save: B' }).click();
  await page.getByRole('button', { name: 'Save: B', pressed: true }).waitFor();
  expect(await headings.allTextContents()).toEqual(['B']);
  expect(await headings.evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700');
  expect(errors).toEqual([]);
});

it('a card that the server drew shows its story without JavaScript', async () => {
  const page = await served(templates['card by slots'], '/none.js', { javaScriptEnabled: false });
  expect(await page.getByText('Body').isVisible()).toBe(true);
  expect(await page.locator('lede-article-card .unfold').count()).toBe(0);
});

it('a dialog that the server opened is modal after hydration, and closes', async () => {
  const markup = await collectResult(render(templates['open dialog']));
  pages.pages.set(
    '/dialog.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dialog</title><link rel="icon" href="data:,">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/dialog.html`);
  await page.locator('dialog:modal').waitFor();
  await page.getByRole('dialog', { name: 'Terms' }).waitFor();
  expect(await page.getByText('Text').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
});

it('a card by slots gets its buttons after hydration', async () => {
  const markup = await collectResult(render(templates['card by slots']));
  pages.pages.set(
    '/slots.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slots</title><link rel="icon" href="data:,">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/slots.html`);
  await page.getByRole('button', { name: 'Read the story' }).click();
  await page.getByText('Body').waitFor();
  await page.getByRole('button', { name: 'Save: A' }).click();
  const saved = await page.evaluate(() => localStorage.getItem('lede-bookmarks'));
  expect(JSON.parse(saved!)[0].url).toBe(`${pages.url}/a`);
});

it('in another language, what the server wrote in English is spoken anew', async () => {
  const markup = await collectResult(
    render(html`<lede-bookmark-button headline="А"></lede-bookmark-button>`),
  );
  pages.pages.set(
    '/ru.js',
    await bundle(
      '@lit-labs/ssr-client/lit-element-hydrate-support.js',
      dist('define.js'),
      dist('locales/ru.js'),
    ),
  );
  pages.pages.set(
    '/ru.html',
    `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Ru</title><link rel="icon" href="data:,">${markup}<script type="module" src="/ru.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/ru.html`);
  await page.getByRole('button', { name: 'Сохранить: А' }).waitFor();
});

it('page facts and the reader’s clock show after hydration', async () => {
  await import(dist('define.js'));
  const markup = await collectResult(
    render(
      html`<lede-share networks="tg"></lede-share
        ><lede-article-card story=${JSON.stringify(story)}></lede-article-card>`,
    ),
  );
  expect(markup).toContain('Nov 23, 2026, 05:17 UTC');
  pages.pages.set(
    '/facts.html',
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Page title</title><link rel="icon" href="data:,"><link rel="canonical" href="https://example.org/canonical">${markup}<script type="module" src="/lede.js"></script>`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${pages.url}/facts.html`);
  await page.locator('lede-share a[href*="example.org%2Fcanonical"]').first().waitFor();
  await expect.poll(() => page.locator('lede-article-card time').textContent()).not.toContain('UTC');
});
