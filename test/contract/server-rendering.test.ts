import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyExample } from './elements.ts';
import { contractPages, type Pages } from './pages.ts';
import { renderAtServer } from './server.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await contractPages();
});
afterAll(() => pages?.close());

declare global {
  interface Window {
    /** The style elements of the shadow roots that the server wrote, which only a root drawn anew loses. */
    written: Element[];
  }
}

/** Runs before any script of the page. */
function record(): void {
  const styles = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll('style'), ...styles(shadowRoot)] : [],
    );
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') window.written = styles(document);
  });
}
const recorder = `<script>(${record})()</script>`;

/** Runs in the page: the shadow trees of what hydrated, and of a copy that never was at a server. */
async function trees([tag, markup]: [string, string]) {
  const settle = async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  };
  const lines = (node: Element | ShadowRoot, indent = ''): string[] => {
    if (node instanceof Element && node.localName === 'style') return [];
    // A card's buttons are elements at the server, and plain in the browser until they are used: docs/decisions/on-demand.md.
    const button =
      node instanceof HTMLElement && node.closest('.actions')
        ? (node.dataset['button'] ?? /^lede-(?:bookmark-button|share)$/.exec(node.localName)?.[0])
        : undefined;
    if (button) return [`${indent}${button}`];
    const own =
      node instanceof Element
        ? `${indent}<${node.localName}${[...node.attributes]
            .filter(({ name }) => name !== 'defer-hydration')
            .map(({ name, value }) => ` ${name}="${value.trim()}"`)
            .sort()
            .join('')}>`
        : `${indent}#shadow`;
    const inside = [...node.childNodes].flatMap((child) => {
      if (child instanceof Element) return lines(child, `${indent}  `);
      return child instanceof Text && child.data.trim() ? [`${indent}  ${child.data.trim()}`] : [];
    });
    const shadow = node instanceof Element && node.shadowRoot ? lines(node.shadowRoot, `${indent}  `) : [];
    return [own, ...shadow, ...inside];
  };
  await settle();
  const hydrated = document.querySelector(tag)!;
  const lost = window.written.filter((style) => !style.isConnected).length;
  const tree = lines(hydrated.shadowRoot!);
  hydrated.remove();
  document.body.insertAdjacentHTML('beforeend', markup);
  await settle();
  return { hydrated: tree, lost, client: lines(document.querySelector(tag)!.shadowRoot!) };
}

it.each(everyExample)(
  '%s: the server draws it, and the browser takes over that drawing, silently and as it would draw it itself',
  async (_, { tag }, markup) => {
    const served = await renderAtServer(markup());
    expect(served).toContain('<template shadowroot="open" shadowrootmode="open"');

    const { page, messages } = await pages.open(served, { head: recorder, script: 'hydrate' });
    await page.waitForFunction((tag) => (document.querySelector(tag) as any)?.hasUpdated, tag);
    const { hydrated, lost, client } = await page.evaluate(trees, [tag, markup()] as [string, string]);
    expect(messages).toEqual([]);
    expect(lost, 'shadow roots of the server that were drawn anew').toBe(0);
    expect(hydrated).toEqual(client);
  },
);
