import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, dist, launch, site, type Site } from '../pages/site.ts';
import { elements, examplesOf } from './elements.ts';
import type { Browser } from 'playwright';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
let pages: Site;
let browser: Browser;
beforeAll(async () => {
  [pages, browser] = await Promise.all([site(), launch()]);
  const code = await bundle(dist('define.js'));
  pages.pages.set('/first.js', code);
  pages.pages.set('/same.js', code);
  const other = code.replaceAll(`\`${version}\``, '`99.0.0`').replaceAll(`"${version}"`, '"99.0.0"');
  expect(other).not.toBe(code);
  pages.pages.set('/other.js', other);
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

it.each([
  ['of the same version is silent', 'same', 0],
  ['of another version warns once for each element', 'other', elements.length],
] as const)(
  'a second copy of the package %s, throws nothing and leaves the first at work',
  async (_, second, warnings) => {
    const markup = elements.map((element) => examplesOf(element)[0]!.markup).join('\n');
    pages.pages.set(
      '/page.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,"><script type="module" src="/first.js"></script><script type="module" src="/${second}.js"></script>${markup}`,
    );
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    await page.goto(`${pages.url}/page.html`);
    expect(messages.filter((text) => !/^<lede-[\w-]+> is already defined by lede-ui /.test(text))).toEqual(
      [],
    );
    expect(messages).toHaveLength(warnings);
    for (const { tag } of elements)
      if (warnings > 0) expect(messages.filter((text) => text.startsWith(`<${tag}> `))).toHaveLength(1);
    const versions = await page.evaluate(
      (tags) => tags.map((tag) => (customElements.get(tag) as any).version),
      elements.map(({ tag }) => tag),
    );
    expect(new Set(versions)).toEqual(new Set([version]));
    await page.close();
  },
);
