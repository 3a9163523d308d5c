// The guide “Localisation”, what it says between its blocks; the blocks themselves are run by pages.test.ts.
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dist, launch, site, type Site } from '../pages/site.ts';
import { application, bundled, Guide } from './guide.ts';

let pages: Site;
let browser: Browser;
let guide: Guide;
beforeAll(async () => {
  [pages, browser, guide] = await Promise.all([site(), launch(), Guide.read('localisation')]);
  pages.pages.set('/lede.js', await bundled(`import 'lede-ui/define/article-card.js';`));
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

const CARD = '<lede-article-card headline="A" url="/a"><div slot="body"><p>B</p></div></lede-article-card>';

async function open(body: string, script = '/lede.js'): Promise<Page> {
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>A</title><script type="module" src="${script}"></script></head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  await page.goto(`${pages.url}/guide.html`);
  return page;
}
const translated = async (code: string): Promise<string> => {
  pages.pages.set(
    '/languages.js',
    await bundled(`import 'lede-ui/define/article-card.js';
      import { registerLocale } from 'lede-ui';
      import 'lede-ui/locales/ru.js';
      ${code}`),
  );
  return '/languages.js';
};

it('it names all languages that the package has', async () => {
  const files = await readdir(dist('locales'));
  const languages = files.flatMap((file) => /^([a-z]{2}(?:-\w+)?)\.js$/.exec(file)?.[1] ?? []);
  const [, named] = guide.says(/There are (.*?)\. /);
  expect([...named!.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(languages.toSorted());
});

it('an element takes the nearest lang, a regional one too', async () => {
  const [, region] = guide.says(/Regional tags work: `([\w-]+)` uses `ru`/);
  const page = await open(
    `<section lang="en">${CARD}</section><section lang="${region}">${CARD}</section>`,
    await translated(''),
  );
  await page.locator('section[lang=en]').getByRole('button', { name: 'Read the story' }).waitFor();
  await page.locator(`[lang=${region}]`).getByRole('button', { name: 'Читать материал' }).waitFor();
});

it('the browser formats times in a language that Lede does not have, beside English texts', async () => {
  guide.says(/The browser formats times in any language/);
  const page = await open(
    `<section lang="de"><lede-article-card story='{"headline":"A","published":"2023-04-08","body":["B"]}'></lede-article-card></section>`,
  );
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
  const german = await page.evaluate(() =>
    new Intl.DateTimeFormat('de', {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date('2023-04-08')),
  );
  expect(await page.getByRole('time').textContent()).toContain(german);
});

it('its French has the groups and texts of English, and the type that it names reports what is missing', async () => {
  const french = guide.take('ts', 'const fr: Locale').replace(/^registerLocale.*$/m, '');
  const [type] = guide.says(/typeof import\('lede-ui\/locales\/en\.js'\)/);
  const complete = french.replace('const fr: Locale', `export const fr: ${type}`);
  const { folder, remove } = await application(
    {
      'complete.ts': complete,
      'text.ts': complete.replace(/^ {4}save: .*$/m, ''),
      'group.ts': complete.replace(/^ {2}tag: .*$/m, ''),
      'optional.ts': `import type { Locale } from 'lede-ui'; export const fr: Locale = { card: {} };`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          module: 'nodenext',
          types: [],
          lib: ['es2023', 'dom', 'dom.iterable'],
        },
      }),
    },
    ['lit'],
  );
  try {
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const said = await promisify(execFile)(process.execPath, [tsc, '-p', '.'], { cwd: folder }).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    const lines = said.stdout.split('\n').filter((line) => /^\S+\.ts\(/.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/^group\.ts.*'tag' is missing/),
      expect.stringMatching(/^text\.ts.*'save' is missing/),
    ]);
    await writeFile(join(folder, 'fr.mjs'), await bundled(complete));
    const { fr } = (await import(/* @vite-ignore */ join(folder, 'fr.mjs'))) as { fr: object };
    const english = (await import(/* @vite-ignore */ dist('locales/en.js'))) as object;
    const names = (texts: object) =>
      Object.entries(texts)
        .flatMap(([group, all]) => Object.keys(all as object).map((name) => `${group}.${name}`))
        .toSorted();
    expect(names(fr)).toEqual(names(english));
  } finally {
    await remove();
  }
});

it('a text that a language lacks is English, and elements on the page change when it is registered', async () => {
  guide.says(/Texts that a language lacks, .*show in English/);
  guide.says(/Elements already on the page change at once/);
  const page = await open(
    `<section lang="eo">${CARD}</section>`,
    await translated(
      `globalThis.add = () => registerLocale('eo', { bookmark: { saveNamed: (name) => 'Konservi: ' + name } });`,
    ),
  );
  await page.getByRole('button', { name: 'Save: A' }).waitFor();
  await page.evaluate(() => (globalThis as unknown as { add(): void }).add());
  await page.getByRole('button', { name: 'Konservi: A' }).waitFor();
  await page.getByRole('button', { name: 'Read the story' }).waitFor();
});

it('one text is changed by its line, and the others stay', async () => {
  const [, line, text] = guide.says(/`(registerLocale\('ru', \{ card: \{ open: '(\p{L}+)' \} \}\))`/u);
  const page = await open(CARD, await translated(line!));
  await page.getByRole('button', { name: text! }).waitFor();
  await page.getByRole('button', { name: 'Сохранить: A' }).waitFor();
});

it('dir="rtl" on a section turns its layout and its directional icons', async () => {
  pages.pages.set(
    '/rtl.js',
    await bundled(`import 'lede-ui/define/icon.js'; import 'lede-ui/define/article-card.js';
      import 'lede-ui/define/share.js';`),
  );
  const [, attribute] = guide.says(/Set `(dir="rtl")` on the page or on a section/);
  const part = `<lede-icon name="share"></lede-icon>${CARD}<lede-share layout="menu" url="https://example.org/a" headline="A"></lede-share>`;
  const page = await open(
    `<section lang="en" id="ltr">${part}</section><section lang="en" id="rtl" ${attribute}>${part}</section>`,
    '/rtl.js',
  );
  const look = async (id: string) => {
    const section = page.locator(id);
    await section.getByRole('button', { name: 'Read the story' }).waitFor();
    const box = async (locator: ReturnType<Page['locator']>) => (await locator.boundingBox())!;
    const [around, read] = [
      await box(section),
      await box(section.getByRole('button', { name: 'Read the story' })),
    ];
    const toggle = section.locator(':scope > lede-share').getByRole('button').first();
    await toggle.click();
    const link = section.locator(':scope > lede-share').getByRole('link').first();
    await link.waitFor();
    const [button, menu] = [await box(toggle), await box(link)];
    await page.keyboard.press('Escape');
    return {
      atLeft: read.x - around.x < around.x + around.width - read.x - read.width,
      menuToTheRight: menu.x + menu.width / 2 > button.x + button.width / 2,
      mirrored: await section.locator(':scope > lede-icon').evaluate((icon) => {
        const { a } = icon.shadowRoot!.querySelector('svg')!.getCTM() ?? { a: 0 };
        const { scale, transform } = getComputedStyle(icon.shadowRoot!.querySelector('svg')!);
        return `${a < 0 || scale.startsWith('-1') || transform.startsWith('matrix(-1')}`;
      }),
    };
  };
  expect(await look('#ltr')).toEqual({ atLeft: true, menuToTheRight: true, mirrored: 'false' });
  expect(await look('#rtl')).toEqual({ atLeft: false, menuToTheRight: false, mirrored: 'true' });
});
