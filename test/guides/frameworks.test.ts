// The guides “React” and “Vue”: their components are rendered by the framework's server and used in a browser.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createElement } from 'react';
import type { Browser, Page } from 'playwright';
import { build, type Plugin, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp, type Component } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { launch, site, type Site } from '../pages/site.ts';
import { Guide } from './guide.ts';
import { compileVue } from './vue-file.ts';

const story = { id: 'cables', headline: 'Two coasts', url: '/cables', standfirst: 'A week aboard' };
// The package has no types of its own.
const { renderToString: renderReact } = (await import('react-dom/server' as string)) as {
  renderToString(element: unknown): string;
};

let pages: Site;
let browser: Browser;
/** Inside the package, so that its name leads to it. */
const folder = resolve('test/consumers/guides');

beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  await mkdir(folder, { recursive: true });
});
afterAll(() => Promise.all([browser?.close(), pages?.close(), rm(folder, { recursive: true, force: true })]));

const vuePlugin = (config: string): Plugin => ({
  name: 'vue-of-the-guide',
  transform: (code, id) => (id.endsWith('.vue') ? { code: compileVue(code, id, config) } : undefined),
});

async function bundle(name: string, code: string, plugins: Plugin[] = []): Promise<void> {
  const entry = join(folder, name);
  await writeFile(entry, code);
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins,
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { entryFileNames: `${name}.js` } },
    },
  })) as Rollup.RollupOutput;
  for (const chunk of output) if (chunk.type === 'chunk') pages.pages.set(`/${chunk.fileName}`, chunk.code);
}

async function open(name: string, body = ''): Promise<{ page: Page; messages: string[] }> {
  pages.pages.set(
    '/guide.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede/lede.css"></head><body><div id="app">${body}</div><script type="module" src="/${name}.js"></script></body></html>`,
  );
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'info' && !/Lit is in dev mode|DevTools/.test(message.text()))
      messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`${pages.url}/guide.html`);
  return { page, messages };
}

describe('React', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = await Guide.read('react');
  });

  it('sets properties and listens to events of elements', async () => {
    await writeFile(join(folder, 'Front.tsx'), guide.take('tsx', 'FrontProps'));
    await bundle(
      'front.js',
      `import { createElement } from 'react';
       import { createRoot } from 'react-dom/client';
       import { Front } from './Front.tsx';
       window.saved = [];
       const onSave = (...all) => window.saved.push(all);
       createRoot(document.querySelector('#app')).render(createElement(Front, { stories: [${JSON.stringify(story)}], onSave }));`,
    );
    const { page, messages } = await open('front.js');
    await page.getByRole('button', { name: 'Save: Two coasts' }).click();
    await page.waitForFunction(() => (window as any).saved.length === 1);
    expect(await page.evaluate(() => (window as any).saved)).toEqual([['cables', true]]);
    expect(messages).toEqual([]);
  });

  it('sends slotted content from the server', async () => {
    const file = join(folder, 'Lead.tsx');
    await writeFile(file, guide.take('tsx', 'Lead'));
    const { Lead } = (await import(/* @vite-ignore */ file)) as { Lead: () => null };
    const html = renderReact(createElement(Lead as never, { story } as never));
    expect(html).toContain('<h2 slot="headline"><a href="/cables">Two coasts</a></h2>');
  });

  it('opens a dialog by a ref and hears it close', async () => {
    await writeFile(join(folder, 'Terms.tsx'), guide.take('tsx', 'Terms'));
    await bundle(
      'terms.js',
      `import { createElement } from 'react';
       import { createRoot } from 'react-dom/client';
       import 'lede-ui/define/button.js';
       import 'lede-ui/define/dialog.js';
       import { Terms } from './Terms.tsx';
       createRoot(document.querySelector('#app')).render(createElement(Terms));`,
    );
    const { page, messages } = await open('terms.js');
    await page.getByRole('button', { name: 'Terms' }).click();
    await page.getByText('What we agree on.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => messages).toEqual(['escape']);
  });

  it('hydrates what the server rendered, without a mismatch, and hears events on the document', async () => {
    const file = join(folder, 'Cards.tsx');
    await writeFile(file, guide.take('tsx', "'use client'"));
    const { Cards } = (await import(/* @vite-ignore */ file)) as { Cards: () => null };
    const html = renderReact(createElement(Cards as never, { stories: [story] } as never));
    expect(html).toContain('story="{&quot;id&quot;:&quot;cables&quot;');
    await bundle(
      'cards.js',
      `import { createElement } from 'react';
       import { hydrateRoot } from 'react-dom/client';
       import { Cards } from './Cards.tsx';
       hydrateRoot(document.querySelector('#app'), createElement(Cards, { stories: [${JSON.stringify(story)}] }));`,
    );
    const { page, messages } = await open('cards.js', html);
    await page.getByRole('button', { name: 'Share: Two coasts' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => messages).toEqual(['shared on copy']);
  });

  it('events of Lede bubble to a listener of the DOM; those with the platform’s names do not, and are in lower case', async () => {
    guide.says(/They bubble, so one `addEventListener` on a parent of many cards is enough/);
    guide.says(/React itself listens to them only on custom elements/);
    guide.says(/React supports `onToggle` and `onClose` only on some of its own tags/);
    guide.says(/These events do not bubble: listen on the element itself/);
    await bundle(
      'events.js',
      `import { createElement as h } from 'react';
       import { createRoot } from 'react-dom/client';
       import 'lede-ui/define.js';
       window.heard = [];
       const note = (name) => () => window.heard.push(name);
       const main = document.querySelector('#app');
       for (const type of ['lede-bookmark-change', 'toggle', 'close']) main.addEventListener(type, note('parent: ' + type));
       createRoot(main).render(h('section', { 'onlede-bookmark-change': note('section') },
         h('lede-article-card', { story: ${JSON.stringify(story)}, 'onlede-bookmark-change': note('card') }),
         h('lede-dialog', { id: 'terms', label: 'Terms', ontoggle: note('ontoggle'), onclose: note('onclose'), onToggle: note('onToggle'), onClose: note('onClose') }),
       ));`,
    );
    const { page } = await open('events.js');
    const heard = () => page.evaluate(() => (window as any).heard.splice(0) as string[]);
    await page.getByRole('button', { name: 'Save: Two coasts' }).click();
    await page.getByRole('button', { name: 'Save: Two coasts', pressed: true }).waitFor();
    expect(await heard()).toEqual(['card', 'parent: lede-bookmark-change']);
    await page.locator('#terms').evaluate((dialog) => (dialog as any).show());
    await page.waitForFunction(() => (window as any).heard.includes('ontoggle'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => (window as any).heard.filter((name: string) => name === 'ontoggle').length === 2,
    );
    expect(new Set(await heard())).toEqual(new Set(['ontoggle', 'onclose']));
  });

  it('hydration sets no object properties, adds no listeners, and reports elements that are defined before', async () => {
    guide.says(
      /does not set object properties of custom elements when it hydrates, does not add their custom event listeners/,
    );
    guide.says(/an element that is already defined has changed the HTML that React compares/);
    // In a root of its own: React renders one that does not match anew, with its properties and listeners.
    const roots = {
      app: `h('section', null,
        h('lede-article-card', { story: ${JSON.stringify(story)} }),
        h('lede-bookmark-button', { 'story-id': 'a', headline: 'A', 'onlede-bookmark-change': () => (window.heard = true) }))`,
      changed: `h('lede-social-links', null, h('a', { href: 'https://t.me/example' }))`,
    };
    const [app, changed] = Object.values(roots).map((code) =>
      renderReact(new Function('h', `return ${code}`)(createElement)),
    );
    await bundle(
      'hydrated.js',
      `import { createElement as h, useEffect } from 'react';
       import { hydrateRoot } from 'react-dom/client';
       import 'lede-ui/define.js';
       await document.querySelector('lede-social-links').updateComplete;
       window.hydrated = 0;
       const App = ({ of }) => { useEffect(() => { window.hydrated++; }, []); return of(); };
       hydrateRoot(document.querySelector('#app'), h(App, { of: () => ${roots.app} }));
       window.others = () => hydrateRoot(document.querySelector('#changed'), h(App, { of: () => ${roots.changed} }));`,
    );
    const { page, messages } = await open('hydrated.js', `${app}</div><div id="changed">${changed}`);
    await page.waitForFunction(() => (window as any).hydrated === 1);
    expect(await page.locator('lede-article-card').evaluate((card) => (card as any).story)).toBeFalsy();
    await page.getByRole('button', { name: 'Save: A' }).click();
    await page.getByRole('button', { name: 'Save: A', pressed: true }).waitFor();
    expect(await page.evaluate(() => (window as any).heard)).toBeUndefined();
    expect(messages).toEqual([]);
    await page.evaluate(() => (window as any).others());
    await expect.poll(() => messages.join()).toMatch(/hydrat.*didn't match/i);
  });

  it('lede-ui/jsx is types alone, for the version of React’s that the guide names', async () => {
    guide.says(/It contains only types/);
    const [, version] = guide.says(/It needs `@types\/react` (\d+)/);
    const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
    expect(Object.keys((await read('package.json')).exports['./jsx'])).toEqual(['types']);
    expect((await read('node_modules/@types/react/package.json')).version).toMatch(
      new RegExp(`^${version}\\.`),
    );
  });

  it('every block of the guide was run; those of a new application in test/consumers, the one of tsconfig.json in test/package/types.test.ts', () => {
    expect(guide.take('sh')).toContain('npm install lede-ui');
    guide.take('tsx', 'App');
    expect(JSON.parse(guide.take('json', 'lede-ui/jsx'))).toEqual({
      compilerOptions: { types: ['vite/client', 'lede-ui/jsx'] },
    });
    expect(guide.left).toEqual([]);
  });
});

describe('Vue', () => {
  let guide: Guide;
  let config: string;
  beforeAll(async () => {
    guide = await Guide.read('vue');
    config = guide.take('js', 'vite.config.js');
  });
  const mount = (component: string, props: object, how = 'createApp') =>
    `import { ${how} } from 'vue';
     import Component from './${component}.vue';
     ${how}(Component, ${JSON.stringify(props)}).mount('#app');`;

  it('sets properties and listens to events of elements', async () => {
    await writeFile(join(folder, 'Front.vue'), guide.take('html', 'v-for'));
    await bundle('vue-front.js', mount('Front', { stories: [story] }), [vuePlugin(config)]);
    const { page, messages } = await open('vue-front.js');
    await page.getByRole('button', { name: 'Save: Two coasts' }).click();
    await expect.poll(() => messages).toEqual(['cables true']);
  });

  it('writes slots as attributes', async () => {
    await writeFile(join(folder, 'Lead.vue'), guide.take('html', 'slot="headline"'));
    await bundle('vue-lead.js', mount('Lead', { story }), [vuePlugin(config)]);
    const { page, messages } = await open('vue-lead.js');
    await page.getByRole('link', { name: 'Two coasts' }).waitFor();
    await page.getByRole('button', { name: 'Save: Two coasts' }).waitFor();
    expect(messages).toEqual([]);
  });

  it('hydrates what the server rendered', async () => {
    const code = guide.take('html', 'onMounted');
    await writeFile(join(folder, 'Card.vue'), code);
    await writeFile(join(folder, 'Card.js'), compileVue(code, 'Card.vue', config));
    const { default: Card } = (await import(/* @vite-ignore */ join(folder, 'Card.js'))) as {
      default: Component;
    };
    const html = await renderVue(createSSRApp(Card, { story }));
    expect(html).toContain('story="{&quot;id&quot;:&quot;cables&quot;');
    await bundle('vue-card.js', mount('Card', { story }, 'createSSRApp'), [vuePlugin(config)]);
    const { page, messages } = await open('vue-card.js', html);
    await page.getByRole('button', { name: 'Save: Two coasts' }).waitFor();
    expect(messages).toEqual([]);
  });

  it('names the entry of its types, which test/package/framework-types.test.ts checks', () =>
    guide.says(/`import type \{\} from 'lede-ui\/vue'`/));

  it('its server renders attributes and slots, but no properties', async () => {
    guide.says(/The server renders the tag with its attributes and slotted content, but no properties/);
    const rendered = async (text: string, name: string, props: object) => {
      const code = (await Guide.read('vue')).take('html', text).replaceAll(/^ *import 'lede-ui.*$/gm, '');
      await writeFile(join(folder, name), compileVue(code, name, config));
      const { default: component } = (await import(/* @vite-ignore */ join(folder, name))) as {
        default: Component;
      };
      return renderVue(createSSRApp(component, props as never));
    };
    const front = await rendered('v-for', 'FrontAtServer.js', { stories: [story] });
    expect(front).toContain('<lede-article-card variant="standard" heading-level="2"></lede-article-card>');
    const lead = await rendered('slot="headline"', 'LeadAtServer.js', { story });
    expect(lead).toContain('<h2 slot="headline"><a href="/cables">Two coasts</a></h2>');
  });

  it('without its option Vue takes the tags for components of its own', () => {
    const code = '<script setup>const a = 1;</script><template><lede-icon name="close" /></template>';
    const none = 'isCustomElement: (tag) => false }';
    expect(compileVue(code, 'Without.vue', none)).toContain('resolveComponent("lede-icon")');
    expect(compileVue(code, 'With.vue', config)).not.toContain('resolveComponent');
  });

  it('every block of the guide was run; those of a new application in test/consumers', () => {
    expect(guide.take('sh')).toContain('npm install lede-ui');
    guide.take('html', './Front.vue');
    guide.take('html', 'lang="ts"'); // In test/consumers/vue-types.
    expect(guide.left).toEqual([]);
  });
});

it('the pages of elements show components for React and Vue that compile', async () => {
  const names = (await readdir('stories/components')).filter((name) => name.endsWith('.mdx'));
  for (const name of names) {
    const text = await readFile(`stories/components/${name}`, 'utf8');
    const blocks = [...text.matchAll(/```(jsx|html)\n([^]*?)```/g)];
    for (const [at, [, language, code]] of blocks.entries()) {
      if (language === 'html' && !code!.includes('<template>')) continue;
      const file = `${name.replace('.mdx', '')}-${at}.${language === 'jsx' ? 'jsx' : 'vue'}`;
      await writeFile(join(folder, file), code!);
      await bundle(`page-${file}.js`, `import * as all from './${file}'; console.log(all);`, [
        vuePlugin("isCustomElement: (tag) => tag.startsWith('lede-') }"),
      ]);
    }
  }
});
