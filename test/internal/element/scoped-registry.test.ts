import { expect, it } from 'vitest';
import '../../../src/define/article-card.ts';
import '../../../src/define/share.ts';
import { define, defineIn, VERSION } from '../../../src/internal/element/define.ts';
import { LedeElement } from '../../../src/internal/element/lede-element.ts';

// Chromium 146 and Safari 26 have scoped registries; the others have none, and need none of this.
const supported = (() => {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
})();

/** A shadow root of the page's own with a registry of its own, and these elements in it. */
function shadowRootWith(html: string, customElementRegistry: CustomElementRegistry): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open', customElementRegistry });
  root.innerHTML = html;
  return root;
}

it.runIf(supported)('elements work in a shadow root with a registry that they were defined in', async () => {
  const registry = new CustomElementRegistry();
  const bare = shadowRootWith('<lede-share></lede-share>', registry);
  expect(bare.firstElementChild!.matches(':defined')).toBe(false);
  defineIn(registry);
  const root = shadowRootWith(
    '<lede-article-card headline="A" url="https://example.org/a" open></lede-article-card>',
    registry,
  );
  const card = root.firstElementChild as LedeElement;
  expect(card).toBeInstanceOf(LedeElement);
  await card.updateComplete;
  // What it is made of comes from the same registry.
  card.shadowRoot!.querySelector<HTMLElement>('.share')!.click();
  await expect.poll(() => card.shadowRoot!.querySelector('.actions lede-share')).toBeTruthy();
  const inner = [...card.shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('lede-'),
  );
  expect(inner.length).toBeGreaterThan(1);
  for (const element of inner) {
    expect(element.customElementRegistry, element.localName).toBe(registry);
    expect(element.matches(':defined'), element.localName).toBe(true);
  }
});

it.runIf(supported)('what is defined later is defined there too; nothing is defined twice', () => {
  const registry = new CustomElementRegistry();
  defineIn(registry);
  defineIn(registry);
  class Later extends LedeElement {}
  define('lede-test-later', Later);
  expect(registry.get('lede-test-later')).toBe(Later);
  expect(customElements.get('lede-test-later')).toBe(Later);
});

it.runIf(supported)(
  'another copy’s definition for the page stays, and this copy’s is in the registry',
  () => {
    class Other extends HTMLElement {
      static version = VERSION;
    }
    customElements.define('lede-test-copy', Other);
    const registry = new CustomElementRegistry();
    defineIn(registry);
    class Own extends LedeElement {
      static override readonly version: string = '0.1.0';
    }
    expect(define('lede-test-copy', Own)).toBe(Other);
    expect(registry.get('lede-test-copy')).toBe(Own);
  },
);
