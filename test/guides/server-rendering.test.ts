// The guide “Server rendering”, as it stands: its blocks are written to files, run and looked at.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { application } from './guide.ts';

const exec = promisify(execFile);
const story = { headline: 'Two <coasts>', url: '/cables', body: ['First.'], tags: [{ name: 'China' }] };
const json = JSON.stringify([story]).replaceAll('<', '\\u003c');

let folder: string;
let remove: () => Promise<void>;
let pages: Site;
let browser: Browser;
let markup: string;
beforeAll(async () => {
  const guide = await readFile('stories/guides/server-rendering.mdx', 'utf8');
  const programs = [...guide.matchAll(/```js\n\/\/ ([\w-]+\.js)[^\n]*\n([\s\S]*?)```/g)];
  ({ folder, remove } = await application(
    Object.fromEntries(programs.map(([, name, code]) => [name!, code!])),
    ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client'],
  ));
  markup = await node(`import { page } from './page.js'; console.log(await page(${JSON.stringify(story)}));`);
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
  for (const name of ['client', 'front-client']) await bundle(name);
});
afterAll(async () => {
  await Promise.all([browser?.close(), pages?.close(), remove?.()]);
});

/** Bundles one of the guide's programs, with the part that it imports later in a file of its own. */
async function bundle(name: string): Promise<void> {
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    // Vitest's own environment would choose Lit's development build.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      rollupOptions: { input: join(folder, `${name}.js`), output: { entryFileNames: '[name].js' } },
    },
  })) as Rollup.RollupOutput;
  for (const chunk of output) if (chunk.type === 'chunk') pages.pages.set(`/${chunk.fileName}`, chunk.code);
}

/** What a program among the guide's files prints. */
async function node(code: string): Promise<string> {
  const { stdout } = await exec(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
  return stdout;
}

/** Opens what the server wrote; tells which heading was there before the script, and is still. */
async function open(markup: string, options = {}) {
  pages.pages.set('/guide.html', markup.replace('</head>', '<link rel="icon" href="data:,"></head>'));
  const page = await (await browser.newContext(options)).newPage();
  const said = messagesOf(page);
  await page.addInitScript(() => {
    // Module scripts run when the page has been read, before this.
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        (window as any).drawn = document
          .querySelector('lede-article-card')!
          .shadowRoot!.querySelector('article');
    });
  });
  await page.goto(`${pages.url}/guide.html`);
  const kept = () =>
    page.evaluate(
      () =>
        (window as any).drawn ===
        document.querySelector('lede-article-card')!.shadowRoot!.querySelector('article'),
    );
  return { page, said, kept };
}

it('the page of the guide is taken over as the server drew it', async () => {
  const { page, said, kept } = await open(markup);
  await page.getByRole('button', { name: 'Save: Two <coasts>' }).click();
  await page.getByRole('button', { name: 'Save: Two <coasts>', pressed: true }).waitFor();
  expect(said).toEqual([]);
  expect(await kept()).toBe(true);
});

it('without JavaScript the story is there to be read', async () => {
  pages.pages.set('/guide.html', markup);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${pages.url}/guide.html`);
  expect(await page.getByRole('heading', { name: 'Two <coasts>' }).isVisible()).toBe(true);
  expect(await page.getByText('First.').isVisible()).toBe(true);
  expect(await page.getByText('China').isVisible()).toBe(true);
});

it('properties are taken over when the same template is hydrated', async () => {
  const drawn = await node(
    `import { render } from '@lit-labs/ssr'; import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
     import 'lede-ui/define/article-card.js'; import { front } from './front.js';
     process.stdout.write(await collectResult(render(front(${JSON.stringify([story])}))));`,
  );
  const { page, said, kept } = await open(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><div id="front">${drawn}</div><script type="application/json" id="stories">${json}</script><script type="module" src="/front-client.js"></script></body></html>`,
  );
  await page.getByRole('button', { name: 'Save: Two <coasts>' }).click();
  await page.getByRole('button', { name: 'Save: Two <coasts>', pressed: true }).waitFor();
  expect(said).toEqual([]);
  expect(await kept()).toBe(true);
});
