import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { bundle, dist, launch, site } from '../pages/site.ts';
import { elements } from './elements.ts';

/** What pages can load beside `hydrate`: every element, or one define module alone. */
const entries: Record<string, string> = {
  define: dist('define.js'),
  ...Object.fromEntries(elements.map(({ name }) => [`define-${name}`, dist(`define/${name}.js`)])),
};

interface Options {
  script?: string;
  /** One of the entries that the test adds to the page itself, at `/<name>.js`. */
  later?: string;
  head?: string;
  /** A page without JavaScript. */
  still?: boolean;
  /** A new page of a context of its own, for the test to close. */
  context?: BrowserContextOptions;
}
export interface Pages {
  /**
   * Opens a page with the markup in its body and one of the entries as its module script, or none. Without a context
   * of its own it takes the place of the page before, with an empty storage.
   */
  open(markup: string, options?: Options): Promise<Shown>;
  close(): Promise<void>;
}
export interface Shown {
  page: Page;
  /** Everything that the console and uncaught errors wrote. */
  messages: string[];
}

/** Modules and what they need, as an application's bundler would ship them: each entry apart, what they share once. */
async function modules(): Promise<[path: string, code: string][]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    // Vitest's own environment would choose Lit's development build.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      rollupOptions: {
        input: Object.fromEntries(Object.keys(entries).map((name) => [name, `entry:${name}`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    plugins: [
      {
        name: 'entries',
        resolveId: (id) => (id.startsWith('entry:') ? `\0${id}` : undefined),
        load: (id) =>
          id.startsWith('\0entry:') ? `import '${entries[id.slice('\0entry:'.length)]}';` : undefined,
      },
    ],
  })) as Rollup.RollupOutput;
  return output.flatMap((chunk): [string, string][] =>
    chunk.type === 'chunk' ? [[`/${chunk.fileName}`, chunk.code]] : [],
  );
}

/** In one file: what hydrates must run before Lit. */
const hydrate = async (): Promise<[path: string, code: string][]> => [
  ['/hydrate.js', await bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', dist('define.js'))],
];

/** A site and a browser for pages that use the built package. */
export async function contractPages(): Promise<Pages> {
  const [server, browser] = await Promise.all([site(), launch()]);
  const built = new Map<unknown, Promise<void>>();
  /** Bundled when the first page asks for it. */
  const provide = (bundled: typeof modules) => {
    const done =
      built.get(bundled) ??
      bundled().then((files) => {
        for (const [path, code] of files) server.pages.set(path, code);
      });
    built.set(bundled, done);
    return done;
  };
  server.pages.set('/lede.css', await readFile('dist/lede.css', 'utf8'));
  server.pages.set('/clear.html', '<link rel="icon" href="data:,"><script>localStorage.clear()</script>');

  let messages: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    return page;
  };
  const newPage = async (context: BrowserContextOptions) =>
    listen(await (await browser.newContext(context)).newPage());
  const [live, withoutScript] = await Promise.all([newPage({}), newPage({ javaScriptEnabled: false })]);
  return {
    async open(markup, { script, later, head = '', still, context } = {}) {
      for (const name of [script, later]) if (name) await provide(name === 'hydrate' ? hydrate : modules);
      const body = `${markup}${script ? `<script type="module" src="/${script}.js"></script>` : ''}`;
      server.pages.set(
        '/page.html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede.css">${head}</head><body>${body}</body></html>`,
      );
      if (!context && !still) await live.goto(`${server.url}/clear.html`);
      const page = context ? await newPage(context) : still ? withoutScript : live;
      messages = [];
      await page.goto(`${server.url}/page.html`);
      return { page, messages };
    },
    close: async () => {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}
