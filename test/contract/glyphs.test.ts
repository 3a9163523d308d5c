import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elements, examplesOf } from './elements.ts';
import { iconsOf, registeredBy } from './icon-names.ts';
import { contractPages, type Pages } from './pages.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages?.close());

describe.each(elements)('$tag, with nothing but its define module on the page', (element) => {
  it('knows every icon that its files name', async () => {
    const { page } = await pages.open('', { script: `define-${element.name}` });
    // What its parts on demand bring counts as well.
    await page.evaluate(async () => {
      const loaders = (globalThis as any)[Symbol.for('lede-ui.on-demand')] as Map<string, () => unknown>;
      await Promise.all([...(loaders?.values() ?? [])].map((load) => load()));
    });
    const known = await page.evaluate(() => [
      ...(((globalThis as any)[Symbol.for('lede-ui.icons')] as Map<string, unknown>)?.keys() ?? []),
    ]);
    const missing = [...iconsOf(element.name)].filter((name) => !known.includes(name));
    expect(missing, `src/define/${element.name}.ts does not register these`).toEqual([]);
  });

  it('brings no icon that its files do not name', () => {
    const named = iconsOf(element.name);
    const unused = [...registeredBy(element.name)].filter((name) => !named.has(name));
    expect(
      unused,
      `src/define/${element.name}.ts registers these in vain, or icon-names.ts overlooks them`,
    ).toEqual([]);
  });

  it('draws a path in every icon of its examples that is its own', async () => {
    const markup = examplesOf(element)
      .map(({ markup }) => markup)
      .join('\n');
    const ofPage = [...markup.matchAll(/\b(?:name|icon)="([\w-]+)"/g)].map((match) => match[1]);
    const { page } = await pages.open(markup, { script: `define-${element.name}` });
    const empty = await page.evaluate(
      async ([tag, ...ofPage]) => {
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
        const inside = (root: ShadowRoot | null): Element[] =>
          root ? [...root.querySelectorAll('*')].flatMap((one) => [one, ...inside(one.shadowRoot)]) : [];
        const icons = [...document.querySelectorAll(tag!)].flatMap(({ shadowRoot }) => inside(shadowRoot));
        return icons
          .filter((icon) => icon.matches('svg, lede-icon'))
          .filter((icon) => !(icon.shadowRoot ?? icon).querySelector('path[d], use'))
          .filter((icon) => {
            const root = icon.getRootNode() as ShadowRoot;
            const named = icon.localName === 'svg' && root.host.localName === 'lede-icon' ? root.host : icon;
            return !ofPage.includes(named.getAttribute('name') ?? '');
          })
          .map((icon) => icon.outerHTML);
      },
      [element.tag, ...ofPage],
    );
    expect(empty).toEqual([]);
  });
});
