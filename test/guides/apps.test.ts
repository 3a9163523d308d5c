// The guides “Svelte”, “Angular”, “Next.js and Nuxt”, “Eleventy and Astro”: their files make applications, which are
// rendered on a server where the guide has one, and used in a browser.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, messagesOf, site, type Site } from '../pages/site.ts';
import { Guide } from './guide.ts';
import { compileVue } from './vue-file.ts';

const story = { id: 'cables', headline: 'Two coasts', url: '/cables', standfirst: 'A week aboard' };
const json = JSON.stringify(story);

let pages: Site;
let browser: Browser;
/** Inside the package, so that its name leads to it. */
const folder = resolve('test/consumers/apps');

beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), rm(folder, { recursive: true, force: true })]));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

let vueConfig = '';
const singleFiles = (server: boolean): Plugin => ({
  name: 'single-file components',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compile(await readFile(path, 'utf8'), {
        filename: path,
        generate: server ? 'server' : 'client',
        css: 'injected',
      });
      // What an author would be warned of in the guide's own code.
      expect(warnings.map(({ message }) => message)).toEqual([]);
      return { contents: js.code, resolveDir: folder };
    });
    onLoad({ filter: /\.vue$/ }, async ({ path }) => ({
      contents: compileVue(await readFile(path, 'utf8'), path, vueConfig),
      resolveDir: folder,
    }));
  },
});

/** One program of the files that are written, for the browser or for a server in Node. */
async function program(entry: string, server = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'tsx' },
    bundle: true,
    format: 'esm',
    write: false,
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    // The folder is inside the package, whose list of side effects has no files of applications.
    ignoreAnnotations: true,
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [singleFiles(server)],
    ...(server
      ? { platform: 'node', packages: 'external', conditions: ['node'] }
      : { conditions: ['browser', 'module', 'production'] }),
  });
  return outputFiles[0]!.text;
}

let count = 0;
/** What a program for a server exports as `html`. */
async function rendered(entry: string): Promise<string> {
  const name = `server-${count++}.mjs`;
  await write({ [name]: await program(entry, true) });
  return ((await import(/* @vite-ignore */ join(folder, name))) as { html: string }).html;
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css">${head}</head><body>${body}</body></html>`;

async function open(html: string, script = ''): Promise<{ page: Page; messages: readonly string[] }> {
  pages.pages.set('/app.html', html);
  pages.pages.set('/app.js', script);
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(`${pages.url}/app.html`);
  return { page, messages };
}
const APP = '<script type="module" src="/app.js"></script>';
/** The card of the guide works, and nothing was said but what is expected. */
async function isSaved({ page, messages }: Awaited<ReturnType<typeof open>>, said: string[] = []) {
  const button = page.getByRole('button', { name: 'Save: Two coasts' });
  await button.click();
  await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();
  await expect.poll(() => messages.filter((message) => !/React DevTools/.test(message))).toEqual(said);
}

describe('Svelte', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('svelte');
    await write({
      'Front.svelte': guide.take('svelte', '#each'),
      'Lead.svelte': guide.take('svelte', 'slot='),
      'Terms.svelte': guide.take('svelte', 'bind:this'),
      'Card.svelte': guide.take('svelte', 'onMount'),
    });
  });

  it('sets properties, writes slots, listens to events, and opens a dialog', async () => {
    const script = await program(`import { mount } from 'svelte';
      import Front from './Front.svelte'; import Lead from './Lead.svelte'; import Terms from './Terms.svelte';
      const target = document.body;
      mount(Front, { target, props: { stories: [${json}], onsave: (...all) => console.log('saved', ...all) } });
      mount(Lead, { target, props: { story: { headline: 'Tides', url: '/tides' } } });
      mount(Terms, { target });`);
    const opened = await open(page(APP), script);
    await isSaved(opened, ['saved cables true']);
    await opened.page.getByRole('heading', { level: 2, name: 'Tides' }).getByRole('link').waitFor();
    await opened.page.getByRole('button', { name: 'Save: Tides' }).waitFor();
    await opened.page.getByRole('button', { name: 'Terms' }).click();
    await opened.page.getByText('What we agree on.').waitFor();
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => opened.messages.at(-1)).toBe('escape');
  });

  it('hydrates what its server rendered', async () => {
    const html = await rendered(`import { render } from 'svelte/server'; import Card from './Card.svelte';
      export const html = render(Card, { props: { story: ${json} } }).body;`);
    expect(html).toContain('story="{&quot;id&quot;:&quot;cables&quot;');
    const script = await program(`import { hydrate } from 'svelte'; import Card from './Card.svelte';
      hydrate(Card, { target: document.querySelector('#app'), props: { story: ${json} } });`);
    await isSaved(await open(page(`<div id="app">${html}</div>${APP}`), script));
  });

  it('names the entry of its types, which test/package/framework-types.test.ts checks', () =>
    guide.says(/`import type \{\} from 'lede-ui\/svelte'`/));

  it('every block of the guide was run; those of a new application in test/consumers', () => {
    expect(guide.take('sh')).toContain('npm install lede-ui');
    guide.take('svelte', './Front.svelte');
    expect(guide.left).toEqual([]);
  });
});

describe('Angular', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('angular');
    await write({
      'src/app/front.ts': guide.take('ts', 'app-front'),
      'src/app/lead.ts': guide.take('ts', 'app-lead'),
      'src/main.ts': guide.take('ts', 'bootstrapApplication'),
    });
  });

  it('sets properties, listens to events, writes slots, and opens a dialog', async () => {
    // Compiled in the browser, which needs the compiler there; an application compiles before.
    const script = await program(`import '@angular/compiler'; import './src/main.ts';
      import { bootstrapApplication } from '@angular/platform-browser'; import { Lead } from './src/app/lead.ts';
      void bootstrapApplication(Lead);`);
    const opened = await open(page(`<app-front></app-front><app-lead></app-lead>${APP}`), script);
    const front = opened.page.locator('app-front');
    await front.getByRole('button', { name: 'Save: Two coasts' }).click();
    await expect
      .poll(() => opened.messages.filter((text) => !/development mode/.test(text)))
      .toEqual(['cables true']);
    expect(await front.locator('lede-article-card').getAttribute('heading-level')).toBe('2');
    const lead = opened.page.locator('app-lead');
    await lead.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Two coasts' }).waitFor();
    await lead.getByRole('button', { name: 'Terms' }).click();
    await opened.page.getByText('What we agree on.').waitFor();
  });

  it('its style sheet is in the package, and every block of the guide was run', async () => {
    const { styles } = JSON.parse(guide.take('json')) as { styles: string[] };
    expect(await readFile(styles[0]!.replace('node_modules/lede-ui/', ''), 'utf8')).toContain(
      'lede-article-card',
    );
    expect(guide.left).toEqual([]);
  });
});

describe('Next.js and Nuxt', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('next-and-nuxt');
  });

  it('React renders the files for Next.js on a server, and hydrates them without a warning', async () => {
    await write({
      'app/lede.tsx': guide.take('tsx', "'use client'"),
      'app/layout.tsx': guide.take('tsx', 'Layout'),
      'app/page.tsx': guide.take('tsx', 'Page'),
    });
    const app = `import Layout from './app/layout.tsx'; import Page from './app/page.tsx';
      const app = <Layout><Page /></Layout>;`;
    const html = await rendered(`import { renderToString } from 'react-dom/server'; ${app}
      export const html = renderToString(app);`);
    expect(html).toContain('<h2 slot="headline"><a href="/cables">Two coasts</a></h2>');
    // Next.js adds its scripts as React does: those in the head are not compared.
    const script = await program(
      `import { hydrateRoot } from 'react-dom/client'; ${app} hydrateRoot(document, app);`,
    );
    const head =
      '<head><link rel="icon" href="data:,"><script type="module" src="/app.js" async></script></head>';
    await isSaved(await open(`<!doctype html>${html.replace(/<head>.*?<\/head>|(?=<body>)/, head)}`, script));
  });

  it('Vue renders the files for Nuxt on a server, and hydrates them without a warning', async () => {
    const config = guide.take('ts', 'defineNuxtConfig');
    vueConfig = config;
    await write({
      'nuxt.config.ts': config,
      'app/plugins/lede.client.ts': guide.take('ts', 'defineNuxtPlugin'),
      'app/app.vue': guide.take('html', '<template>'),
    });
    const html =
      await rendered(`import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer';
      import App from './app/app.vue'; export const html = await renderToString(createSSRApp(App));`);
    expect(html).toContain('<h2 slot="headline"><a href="/cables">Two coasts</a></h2>');
    // What Nuxt does with the plugin: it runs before the application is mounted, its hook after.
    const script = await program(`import { createSSRApp } from 'vue'; import App from './app/app.vue';
      globalThis.defineNuxtPlugin = (plugin) => plugin;
      const { default: plugin } = await import('./app/plugins/lede.client.ts');
      const hooks = {};
      plugin({ hook: (name, run) => (hooks[name] = run) });
      createSSRApp(App).mount('#app');
      hooks['app:mounted']();`);
    await isSaved(await open(page(`<div id="app">${html}</div>${APP}`), script));
    Object.assign(globalThis, { defineNuxtConfig: (config: unknown) => config });
    const { default: nuxt } = (await import(/* @vite-ignore */ join(folder, 'nuxt.config.ts'))) as {
      default: { css: string[] };
    };
    expect(nuxt.css).toEqual(['lede-ui/lede.css']);
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});

describe('Eleventy and Astro', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('eleventy-and-astro');
  });

  it('the template for Eleventy and the files that it copies make a page', async () => {
    await write({ 'eleventy.config.js': guide.take('js', 'addPassthroughCopy') });
    const { default: configure } = (await import(/* @vite-ignore */ join(folder, 'eleventy.config.js'))) as {
      default(config: object): void;
    };
    const copied: Record<string, string> = {};
    configure({ addPassthroughCopy: (files: object) => Object.assign(copied, files) });
    for (const [from, to] of Object.entries(copied).filter(([, to]) => to !== 'parts'))
      pages.pages.set(`/${to}`, await readFile(from.replace('node_modules/lede-ui/', ''), 'utf8'));
    const stories = JSON.parse(guide.take('json')) as Record<string, string>[];
    const html = guide
      .take('njk')
      .replace(/\{% for story in stories %\}([^]*?)\{% endfor %\}/, (_, card: string) =>
        stories
          .map((one) => card.replaceAll(/\{\{ story\.(\w+) \}\}/g, (_, name: string) => one[name]!))
          .join(''),
      )
      .replace('</head>', '<link rel="icon" href="data:," /></head>');
    const opened = await open(html);
    await isSaved(opened);
    expect(await opened.page.getByRole('time').getAttribute('datetime')).toBe('2023-04-07T18:40');
  });

  it('the page for Astro, its script bundled, has the story as HTML', async () => {
    const [, before, template] = /^---\n([^]*?)^---\n([^]*)$/m.exec(guide.take('astro'))!;
    const [, script] = /<script>([^]*?)<\/script>/.exec(template!)!;
    // Astro's templates are JSX but for the doctype, scripts, and what HTML writes in lower case.
    const jsx = template!
      .replace(/<!doctype html>/, '')
      .replace(/<script>[^]*?<\/script>/, '')
      .replace('charset', 'charSet')
      .replace('<lede-article-card', '<lede-article-card key={story.url}');
    const html = await rendered(`import { renderToString } from 'react-dom/server'; ${before}
      export const html = renderToString(${jsx});`);
    const opened = await open(
      html.replace('</head>', `<link rel="icon" href="data:,">${APP}</head>`),
      await program(script!),
    );
    await isSaved(opened);
    expect(await opened.page.getByRole('heading', { level: 2 }).innerText()).toBe('Two coasts');
  });

  it('every block of the guide was run', () => expect(guide.left).toEqual([]));
});
