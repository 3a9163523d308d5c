// What a page says about an element by ARIA and by language is heard.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerLocale, type Locale } from '../../../src/index.ts';
import * as english from '../../../src/locales/en.ts';
import { elements, examplesOf } from '../elements.ts';
import { atRest, closed, show } from './place.ts';

afterEach(() => vi.restoreAllMocks());

/** All HTML of an element, of its shadow root and of those in it. */
function deepHtml(root: Element | ShadowRoot): string {
  const own = root instanceof Element ? (root.cloneNode() as Element).outerHTML : '';
  const inside = [...root.childNodes].map((child) =>
    child instanceof Element ? deepHtml(child) : (child.textContent ?? ''),
  );
  return (
    own + (root instanceof Element && root.shadowRoot ? deepHtml(root.shadowRoot) : '') + inside.join('')
  );
}

describe.each(elements)('$tag', (element) => {
  const markup = () =>
    closed(
      examplesOf(element)
        .at(-1)!
        .markup // A label of Lede's own comes first.
        .replaceAll(/\slabel="[^"]*"/g, ''),
    );

  it('takes an aria-label of the page as its name, or warns that it cannot', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const name = `Named by the page ${element.name}`;
    const host = await show(markup().replace(`<${element.tag}`, `<${element.tag} aria-label="${name}"`));
    const warned = warn.mock.calls.some(([message]) => /aria-label/.test(String(message)));
    const named =
      deepHtml(host.shadowRoot!).includes(name) ||
      host.role !== null ||
      Boolean(host.querySelector(`[aria-label="${name}"]`));
    expect(named || warned).toBe(true);
  });
});

/** A group of texts with a mark in front of each. */
const marked = (mark: string, texts: object): object =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'function'
        ? (...given: unknown[]) => `${mark} ${(text as (...all: unknown[]) => string)(...given)}`
        : typeof text === 'string'
          ? `${mark} ${text}`
          : marked(mark, text as object),
    ]),
  );

describe('texts of a region', () => {
  registerLocale('pt', marked('PT', english) as Locale);
  registerLocale('pt-BR', marked('BR', english) as Locale);

  it.each(elements)('$tag in pt-BR has those of pt-BR, in pt-PT those of pt', async (element) => {
    for (const { markup } of examplesOf(element)) {
      const texts = async (lang: string) => {
        const host = await show(`<div lang="${lang}">${closed(markup)}</div>`);
        await atRest();
        return new Set(deepHtml(host).match(/\b(?:PT|BR) (?=\S)/g));
      };
      const [plain, brazil, portugal] = [await texts('en'), await texts('pt-BR'), await texts('pt-PT')];
      expect([...plain]).toEqual([]);
      expect(brazil.has('PT ')).toBe(false);
      expect(portugal.has('BR ')).toBe(false);
      // An element has texts in both, or in neither.
      expect(brazil.size).toBe(portugal.size);
    }
  });
});
