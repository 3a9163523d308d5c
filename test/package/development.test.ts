// What `import 'lede-ui'` by itself says: while an application is developed, that it defines nothing.
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourceFiles } from '../source-files.ts';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';

let pages: Site;
beforeAll(async () => {
  pages = await site();
});
afterAll(() => pages.close());

const bundle = async (contents: string, conditions: string[]) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions,
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]!.text;
};

async function warnings(program: string): Promise<string[]> {
  pages.pages.set('/app.js', program);
  pages.pages.set(
    '/app.html',
    `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><script type="module" src="/app.js"></script>
<lede-button>Save</lede-button><lede-button>Send</lede-button><lede-tag>China</lede-tag><of-the-page></of-the-page></html>`,
  );
  const page = await (await launch()).newPage();
  const messages = messagesOf(page);
  await page.goto(`${pages.url}/app.html`);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  return messages.filter((message) => !message.startsWith('Lit is in dev mode'));
}

it('each element that is not defined is named once, with the import that defines it', async () => {
  const program = await bundle(`import 'lede-ui'; import 'lede-ui/define/tag.js';`, ['development']);
  const messages = await warnings(program);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('<lede-button>: on this page, but not defined.');
  expect(messages[0]).toContain('lede-ui/define/button.js');
});

it('nothing is said where all are defined', async () =>
  expect(
    await warnings(await bundle(`import 'lede-ui'; import 'lede-ui/define.js';`, ['development'])),
  ).toEqual([]));

it('a program that is published carries nothing of it', async () =>
  expect((await bundle(`import 'lede-ui';`, ['production'])).trim()).toBe(''));

it('no warning of an element is in a published program; each is in one that is developed', async () => {
  // The first words of each, without what is put in.
  const texts = [...sourceFiles('src')]
    .filter(([path]) => !/^src\/(?:compiler|server)\//.test(path))
    .flatMap(([, code]) => [...code.matchAll(/\bwarn\w+\(\s*['`]([^'`$]+)/g)])
    .map(([, text]) => text!)
    // Said at a server alone.
    .filter((text) => !text.includes('at the server'))
    .filter((text) => text.length > 12 && /^[\x20-\x7e]+$/.test(text));
  expect(texts.length).toBeGreaterThan(12);
  const program = `import * as lede from 'lede-ui'; import * as networks from 'lede-ui/networks.js'; import 'lede-ui/define.js'; import 'lede-ui/autoload.js'; console.log(lede, networks);`;
  const [published, developed] = await Promise.all([bundle(program, []), bundle(program, ['development'])]);
  expect(texts.filter((text) => published.includes(text))).toEqual([]);
  expect(texts.filter((text) => !developed.includes(text))).toEqual([]);
});
