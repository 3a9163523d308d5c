// The introduction: what it counts, and its three ways. And the links of all pages of the documentation.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LitElement } from 'lit';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { codeOf } from '../../stories/parts/code/index.ts';
import { elements } from '../contract/elements.ts';
import { dist, launch, messagesOf, site, type Site } from '../pages/site.ts';
import { bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
beforeAll(async () => {
  [pages, browser, guide] = await Promise.all([site(), launch(), Guide.read('../introduction')]);
  for (const file of ['lede.css', 'sprite.svg', 'cdn/lede.js'])
    pages.pages.set(`/${file.replace('cdn/', '')}`, await readFile(dist(file), 'utf8'));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

async function open(body: string, options: BrowserContextOptions = {}) {
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  const messages = messagesOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(pages.url, '')));
  await page.goto(`${pages.url}/guide.html`);
  return { page, messages, asked };
}

const NUMBERS =
  'Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(' ');

it('it counts the icons and names the elements that the package has', async () => {
  const [, icons] = guide.says(/^- (\d+) icons/m);
  expect(JSON.parse(await readFile(dist('icons.json'), 'utf8'))).toHaveLength(Number(icons));
  const [, count, list] = guide.says(/^- (\w+) elements: (.*)\.$/m);
  const named = list!.split(/, | and /).map((name) => name.replaceAll(' ', '-'));
  expect(named.toSorted()).toEqual(elements.map(({ name }) => name).toSorted());
  expect(NUMBERS.indexOf(count!) + 10).toBe(elements.length);
});

it('no element makes a request before the reader acts', async () => {
  guide.says(/No requests before the reader acts: no tracker, no font, no counter/);
  const all = elements
    .map(
      ({ tag }) =>
        `<${tag} label="A" headline="A" url="/a" name="close" icon="close" story-id="a">A</${tag}>`,
    )
    .join('');
  const { page, asked } = await open(
    `<link rel="stylesheet" href="/lede.css"><script type="module" src="/lede.js"></script>${all}`,
  );
  await page.waitForFunction(
    (tags) => tags.every((tag) => (document.querySelector(tag) as LitElement).hasUpdated),
    elements.map(({ tag }) => tag),
  );
  expect(asked.filter((url) => !url.startsWith('data:')).toSorted()).toEqual([
    '/guide.html',
    '/lede.css',
    '/lede.js',
  ]);
});

it('its card is a heading with a link, without JavaScript and with it', async () => {
  guide.says(/a card is a heading with a link before, without and after JavaScript/);
  const card = guide.take('html', '<lede-article-card');
  const link = (page: Page) =>
    page.getByRole('heading', { level: 2 }).getByRole('link', { name: /^Two coasts/ });
  const without = await open(card, { javaScriptEnabled: false });
  expect(await link(without.page).isVisible()).toBe(true);
  expect(await without.page.getByText('A week aboard').isVisible()).toBe(true);
  const { page, messages } = await open(card);
  await page.getByRole('button', { name: /^Save: Two coasts/ }).waitFor();
  expect(await link(page).getAttribute('href')).toBe('/cables');
  expect(messages).toEqual([]);
});

it('its imports register the card with its icons and English texts, and no element that it does not need', async () => {
  const code = guide.take('js', 'lede-ui/define/article-card.js');
  const [style] = /^import 'lede-ui\/lede\.css';\n/.exec(code)!;
  expect(createRequire(import.meta.url).resolve('lede-ui/lede.css')).toBe(dist('lede.css'));
  pages.pages.set('/card.js', await bundled(code.replace(style, '')));
  const { page, messages } = await open(
    '<lede-article-card><h2 slot="headline"><a href="/a">A</a></h2></lede-article-card><script type="module" src="/card.js"></script>',
  );
  const save = page.getByRole('button', { name: 'Save: A' });
  await save.locator('path').first().waitFor();
  const defined = await page.evaluate(
    (tags) => tags.filter((tag) => customElements.get(tag)),
    elements.map(({ tag }) => tag),
  );
  expect(defined).toContain('lede-article-card');
  expect(defined).not.toContain('lede-lightbox');
  expect(messages).toEqual([]);
});

it('“Show code” of a story, for plain HTML, works with the package’s two files and its sprite', async () => {
  const [icons, tags, shares] = await Promise.all([
    import('../../stories/components/icon.stories.ts'),
    import('../../stories/components/tag-list.stories.ts'),
    import('../../stories/components/share.stories.ts'),
  ]);
  const sources = [icons.InText, tags.Data, shares.OwnNetwork].map(
    ({ parameters }) => (parameters as { docs: { source: { code: string } } }).docs.source.code,
  );
  const { page, messages } = await open(sources.map((source) => codeOf(source, 'html')).join('\n'));
  for (const icon of await page.locator('lede-icon svg').all())
    await expect.poll(() => icon.evaluate((svg: SVGSVGElement) => svg.getBBox().width)).toBeGreaterThan(0);
  await page.locator('lede-tag-list').getByRole('link', { name: 'Spyware' }).waitFor();
  await page
    .locator('lede-share')
    .getByRole('link', { name: /Our forum/ })
    .waitFor();
  expect(messages).toEqual([]);
});

it('its icon is drawn without JavaScript', async () => {
  const { page } = await open(guide.take('html', '/sprite.svg'), { javaScriptEnabled: false });
  await expect
    .poll(() => page.locator('svg').evaluate((svg: SVGSVGElement) => svg.getBBox().width))
    .toBeGreaterThan(0);
});

it('its commands are those of the package, and its toolbar changes what it says', async () => {
  expect(guide.take('sh', 'npm install').trim()).toBe(`npm install ${packageJson.name}`);
  const [, script] = /^npm (\w+)$/m.exec(guide.take('sh', 'npm start'))!;
  expect(packageJson.scripts).toHaveProperty(script!, expect.stringContaining('storybook'));
  const [, changed] = guide.says(/The toolbar changes (.*)\./);
  const preview = await readFile('.storybook/preview.ts', 'utf8');
  const tools = [...preview.matchAll(/: toolbar\('(.*?)'/g)].map(([, title]) => title!.toLowerCase());
  for (const name of changed!.split(/, | and /)) expect(tools).toContain(name);
  expect(guide.left).toEqual([]);
});

it('every link inside the documentation leads to a page, a story or a heading that exists', async () => {
  const files = (await readdir('stories', { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /\.(?:mdx|stories\.ts)$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
  const titleOf = (file: string) => /\btitle: '(.*?)'/.exec(texts.get(file)!)![1]!;
  const targets = new Map<string, string>();
  for (const [file, text] of texts) {
    if (file.endsWith('.stories.ts')) {
      for (const [, name] of text.matchAll(/^export const (\w+)/gm))
        targets.set(`/story/${toId(titleOf(file), storyNameFromExport(name!))}`, text);
    } else {
      const [, title, of] = /<Meta (?:title="(.*?)"|of=\{(\w+)\})/.exec(text)!;
      const [, path] = of ? new RegExp(`import \\* as ${of} from '\\./([\\w-]+\\.stories)'`).exec(text)! : [];
      const own = title ?? titleOf(join(file, '..', `${path}.ts`));
      targets.set(`/docs/${toId(own, 'docs')}`, text);
    }
  }
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
  const broken: string[] = [];
  let count = 0;
  for (const [file, text] of texts)
    for (const [, path, anchor] of text.matchAll(/\?path=([\w/-]+)(?:#([\w-]+))?/g)) {
      const target = targets.get(path!);
      const headings = [...(target ?? '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!));
      count++;
      if (!target || (anchor && !headings.includes(anchor))) broken.push(`${file}: ${path}#${anchor}`);
    }
  expect(count).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});

it('the README lists every guide by its title', async () => {
  const readme = await readFile('README.md', 'utf8');
  for (const name of (await readdir('stories/guides')).filter((name) => name.endsWith('.mdx'))) {
    const [, title] = /^# (.*)$/m.exec(await readFile(join('stories/guides', name), 'utf8'))!;
    expect(readme).toContain(`[${title}](stories/guides/${name})`);
  }
});
