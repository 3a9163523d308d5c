// React 19 hydrates HTML that a server has rendered: with elements that are defined before, and after.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elements, examplesOf } from '../contract/elements.ts';
import { build, type Rollup } from 'vite';
import { bundle, dist, launch, site, type Site } from './site.ts';

let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  pages.pages.set('/define.js', await bundle(dist('define.js')));
  pages.pages.set('/hydrate.js', await developmentBundle());
});
/** The app with React's development build, the only one that compares attributes. */
async function developmentBundle(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'test/pages/react-hydrate.js', output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  return output[0].code;
}

afterAll(() => Promise.all([browser?.close(), pages?.close()]));

/**
 * Props of an example's element. Without content for elements that are defined before: they complete the HTML inside
 * them, so that the guide defines elements after React has hydrated.
 */
function propsOf(markup: string, withContent: boolean): Record<string, unknown> {
  const [start = '', attributes = ''] =
    /^<[\w-]+((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*>/.exec(markup) ?? [];
  const props: Record<string, unknown> = {};
  for (const [, name = '', double, single, bare] of attributes.matchAll(
    /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  ))
    // The store has the last word on `saved`, also before React hydrates.
    if (withContent || name !== 'saved') props[name] = double ?? single ?? bare ?? true;
  if (withContent)
    props['dangerouslySetInnerHTML'] = { __html: markup.slice(start.length).replace(/<\/[\w-]+>\s*$/, '') };
  return props;
}

describe.each(elements)('$tag', (element) => {
  it.each(['before', 'after'])('hydrates without a mismatch when it is defined %s', async (when) => {
    const examples = [{}, ...examplesOf(element).map(({ markup }) => propsOf(markup, when === 'after'))];
    const markup = renderToString(
      createElement(
        'main',
        null,
        examples.map((props, key) => createElement(element.tag, { ...props, key })),
      ),
    );
    const data = JSON.stringify([element.tag, examples, when]).replaceAll('<', '\\u003c');
    const scripts = when === 'before' ? ['define', 'hydrate'] : ['hydrate'];
    pages.pages.set(
      '/app.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><div id="root">${markup}</div><script type="application/json" id="data">${data}</script>${scripts.map((name) => `<script type="module" src="/${name}.js"></script>`).join('')}`,
    );
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('pageerror', ({ message }) => messages.push(message));
    // React reports mismatched attributes on the console.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        messages.push(message.text());
    });
    await page.goto(`${pages.url}/app.html`);
    await page.waitForFunction(() => 'hydrated' in globalThis);
    expect(messages).toEqual([]);
    await page.close();
  });
});
