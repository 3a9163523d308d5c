// The guides “CMS templates”, “Strict CSP”, “Theming” and “Localisation”: their blocks make pages that are opened.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
// @ts-expect-error -- it brings no types
import ejs from 'ejs';
import { Liquid } from 'liquidjs';
// @ts-expect-error -- it brings no types
import nunjucks from 'nunjucks';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const ASSETS =
  '<link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"><script type="module" src="/lede/cdn/lede.js"></script>';

async function open(
  body: string,
  { head = ASSETS, html = '<html lang="en">' } = {},
): Promise<{ page: Page; messages: readonly string[] }> {
  pages.pages.set(
    '/guide.html',
    `<!doctype html>${html}<head><meta charset="utf-8"><title>A</title>${head}</head><body><main>${body}</main></body></html>`,
  );
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(`${pages.url}/guide.html`);
  return { page, messages };
}

describe('CMS templates', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('cms');
  });
  const isWholeCard = async ({ page, messages }: Awaited<ReturnType<typeof open>>) => {
    await page.getByRole('button', { name: 'Save: Two coasts' }).waitFor();
    await page.getByRole('button', { name: 'Share: Two coasts' }).waitFor();
    expect(await page.getByRole('link', { name: 'Two coasts' }).getAttribute('href')).toBe('/cables');
    expect(await page.getByText('A week aboard').isVisible()).toBe(true);
    expect(await page.getByRole('time').getAttribute('datetime')).toBe('2023-04-07T18:40:00+00:00');
    expect(await page.getByRole('img', { name: 'Cables' }).isVisible()).toBe(true);
    expect(messages).toEqual([]);
  };

  it('the template for WordPress makes a whole card', async () => {
    const values: [RegExp, string][] = [
      [/the_post_thumbnail/, '<img src="/lede/icons/camera.svg" alt="Cables" width="1200" height="800">'],
      [/the_permalink/, '/cables'],
      [/the_title/, 'Two coasts'],
      [/get_the_excerpt/, 'A week aboard'],
      [/the_author/, 'Ann Lee'],
      [/DATE_W3C/, '2023-04-07T18:40:00+00:00'],
      [/get_the_date/, '7 April 2023'],
      [/^(?:if|endif)/, ''],
    ];
    const template = guide.take('php', 'lede-article-card');
    const body = template.replaceAll(
      /<\?php ([^]*?) ?\?>/g,
      (_, code: string) => values.find(([call]) => call.test(code))![1],
    );
    await isWholeCard(await open(body));
    expect(guide.take('php', 'wp_enqueue_script_module')).toContain('wp_enqueue_style');
  });

  it('the template for Hugo makes a whole card', async () => {
    const values: [RegExp, string][] = [
      [/^\. \| relURL/, '/lede/icons/camera.svg'],
      [/imageAlt/, 'Cables'],
      [/\.RelPermalink/, '/cables'],
      [/\.Title/, 'Two coasts'],
      [/\.LinkTitle/, 'Sea'],
      [/\.Summary/, 'A week aboard'],
      [/\.Date\.Format/, '2023-04-07T18:40:00+00:00'],
      [/time\.Format/, '7 April 2023'],
      [/^"lede\.css"/, '/lede/lede.css'],
      [/^"lede\.js"/, '/lede/cdn/lede.js'],
      [/^(?:with|end|range)/, ''],
    ];
    const fill = (template: string) =>
      template.replaceAll(
        /\{\{ (.*?) \}\}/g,
        (_, code: string) => values.find(([call]) => call.test(code))![1],
      );
    // The link of the tag leads to its page.
    const card = fill(guide.take('html', 'lede-article-card')).replace(
      'rel="tag" href="/cables"',
      'rel="tag" href="/sea"',
    );
    const head = `<link rel="icon" href="data:,">${fill(guide.take('html', 'lede.css'))}`;
    await isWholeCard(await open(card, { head }));
  });

  it('templates in Nunjucks, EJS and Liquid print what lede-ui/server writes', async () => {
    const { folder, remove } = await application({ 'lede.js': guide.take('js', 'lede-ui/server') });
    try {
      // No bundler rewrites it: the package is found by its name, as in the guide.
      const lede = await import(/* @vite-ignore */ join(folder, 'lede.js'));
      const story = { headline: 'Two coasts', url: '/cables', standfirst: 'A <week> aboard' };
      const data = { lede, story, others: [{ headline: 'Phones', url: '/phones' }] };
      const engine = new Liquid();
      for (const name of ['head', 'card']) engine.registerFilter(name, lede[name]);
      const printed = [
        new nunjucks.Environment(null, { autoescape: true }).renderString(guide.take('njk'), data),
        ejs.render(guide.take('ejs'), data),
        await engine.parseAndRender(guide.take('liquid'), data),
      ].map((text) => text.replaceAll(/\n\s*/g, '\n').replaceAll(/\n+/g, '\n'));
      expect(new Set(printed).size).toBe(1);
      const expected = [lede.head(story), lede.card(story, 'story'), lede.card(data.others[0], 'standard')];
      for (const html of expected) expect(printed[0]).toContain(html);
      expect(lede.share(story)).toContain('example.org%2Fcables');
      expect(lede.save(story)).toContain('action="/save"');
      const [, head, body] = /<head>([^]*)<\/head>\s*<body>([^]*)<\/body>/.exec(printed[0]!)!;
      const { page, messages } = await open(body!, { head: ASSETS + head });
      await page.getByRole('button', { name: 'Save: Phones' }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Two coasts');
      expect(await page.getByText('A <week> aboard').isVisible()).toBe(true);
      expect(messages).toEqual([]);
    } finally {
      await remove();
    }
  });

  it('every function of lede-ui/server is in the guide’s table', async () => {
    const text = await readFile('stories/guides/cms.mdx', 'utf8');
    const named = new Set([...text.matchAll(/`(\w+)\(/g)].map(([, name]) => name));
    const others = new Set(['registerIcons', 'registerLocale', 'registerNetwork', 'socialUrl']);
    const written = Object.keys(await import('../../src/server/index.ts')).filter(
      (name) => !others.has(name),
    );
    expect(written.filter((name) => !named.has(name))).toEqual([]);
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});

describe('Strict CSP', () => {
  it('every element works under the policy of the guide', async () => {
    const guide = await Guide.read('strict-csp');
    const [name, ...policy] = guide.take('http').replaceAll(/\s+/g, ' ').split(': ');
    expect(guide.left).toEqual([]);
    pages.headers[name!.toLowerCase()] = policy.join(': ');
    try {
      const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
        modules: { declarations: { tagName?: string }[] }[];
      };
      const tags = modules.flatMap(({ declarations }) =>
        declarations.flatMap(({ tagName }) => tagName ?? []),
      );
      const { page, messages } = await open(
        tags
          .map((tag) => `<${tag} label="A" headline="A" url="/a" name="close" icon="close"></${tag}>`)
          .join(''),
        { head: ASSETS.replace('data:,', '/lede/icons/tag.svg') },
      );
      await page.waitForFunction(
        (tags) => tags.every((tag) => document.querySelector(tag)!.shadowRoot),
        tags,
      );
      expect(messages.filter((message) => /Content Security Policy|Trusted/.test(message))).toEqual([]);
    } finally {
      delete pages.headers[name!.toLowerCase()];
    }
  });
});

describe('Theming', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('theming');
    for (const theme of ['newspaper', 'contrast'])
      pages.pages.set(`/themes/${theme}.css`, await readFile(`dist/themes/${theme}.css`, 'utf8'));
  });
  const card = '<lede-article-card kicker="World" headline="A" url="/a"></lede-article-card>';
  /** The value of a token at an element. */
  const token = (page: Page, name: string, selector = 'lede-article-card') =>
    page
      .locator(selector)
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
  const style = (css: string) => `<style>${css}</style>`;

  it('a linked theme styles the page, and its own colours go on the body', async () => {
    const plain = await open(card);
    const before = await token(plain.page, '--lede-color-surface');
    const link = guide.take('html', 'newspaper.css');
    const { page } = await open(card, { head: ASSETS + link + style(guide.take('css', 'body')) });
    const surface = await token(page, '--lede-color-surface');
    expect(surface).not.toBe(before);
    const [background, probe] = await page.evaluate((surface) => {
      const probe = Object.assign(document.createElement('p'), { style: `background: ${surface}` });
      document.body.append(probe);
      return [document.body, probe].map((element) => getComputedStyle(element).backgroundColor);
    }, surface);
    expect(background).toBe(probe);
  });

  it('one section has a theme by its name, the rest of the page none', async () => {
    const [html, section] = guide
      .take('html', 'data-lede-theme')
      .split('…')
      .map((part) => part.trim()) as [string, string];
    const { page } = await open(`${card}${section}${card}</section>`, {
      html,
      head: `${ASSETS}<link rel="stylesheet" href="/themes/newspaper.css">`,
    });
    const [out, inside] = [
      await token(page, '--lede-font-headline', 'main > lede-article-card'),
      await token(page, '--lede-font-headline', 'section lede-article-card'),
    ];
    expect(inside).not.toBe(out);
  });

  it('a theme applies to readers who ask for contrast', async () => {
    const { page } = await open(card, { head: ASSETS + guide.take('html', 'prefers-contrast') });
    const before = await token(page, '--lede-color-accent');
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => token(page, '--lede-color-accent')).not.toBe(before);
  });

  it('colours follow the reader, or a switch of the page', async () => {
    const scheme = guide.take('css', 'light dark');
    const change = guide.take('css', "data-theme='light'");
    const { page } = await open(card, { head: ASSETS + style(scheme + change) });
    const colour = () =>
      page
        .locator('lede-article-card')
        .evaluate((card) => getComputedStyle(card.shadowRoot!.querySelector('article')!).color);
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(colour).not.toBe(light);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
    await expect.poll(colour).toBe(light);
  });

  it('a theme of one’s own applies by its name, and parts take styles', async () => {
    const own = guide.take('css', 'evening');
    const { page } = await open(
      `<section data-lede-theme="evening">${card}<lede-share url="https://example.org/a" headline="A"></lede-share></section>`,
      { head: ASSETS + style(own + guide.take('css', '::part(kicker)')) },
    );
    expect(await token(page, '--lede-control-radius')).toBe('0.5rem');
    await expect
      .poll(() => page.getByText('World').evaluate((kicker) => getComputedStyle(kicker).textTransform))
      .toBe('uppercase');
  });

  it('a theme of Lede’s own is JSON that its build takes', async () => {
    const { readTokens } = await import('../../scripts/tokens.mjs');
    const source = JSON.parse(await readFile('src/styles/tokens.json', 'utf8')) as object;
    const theme = JSON.parse(guide.take('json', 'Evening')) as object;
    const accent = readTokens(source, theme).find(({ name }) => name === '--lede-color-accent')!;
    expect([accent.light, accent.dark].map((colour) => String(colour).toLowerCase())).toEqual([
      '#0b4fd0',
      '#8ab4ff',
    ]);
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});

describe('Localisation', () => {
  let guide: Guide;
  const bundle = async (contents: string): Promise<void> => {
    pages.pages.set('/bundle.js', await bundled(contents));
  };
  const head = ASSETS.replace('/lede/cdn/lede.js', '/bundle.js');
  const card = '<lede-article-card headline="A" url="/a"><div slot="body"><p>B</p></div></lede-article-card>';
  beforeAll(async () => {
    guide = await Guide.read('localisation');
  });

  it('an import and the page’s lang are all that Russian needs', async () => {
    await bundle(guide.take('js', 'locales/ru.js'));
    const html = guide.take('html', 'lang="ru"').replace('</html>', '').trim();
    const { page } = await open(card, { head, html });
    await page.getByRole('button', { name: 'Читать материал' }).waitFor();
  });

  it('its French is French', async () => {
    await bundle(`import 'lede-ui/define/article-card.js';\n${guide.take('ts', 'const fr: Locale')}`);
    const { page } = await open(card, { head, html: '<html lang="fr-CA">' });
    await page.getByRole('button', { name: 'Lire l’article' }).waitFor();
    await page.getByRole('button', { name: 'Enregistrer : A' }).waitFor();
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});
