import '../../../src/define.ts';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import manifest from '../../../custom-elements.json' with { type: 'json' };
import { coerceNumber, coerceObject, coerceText } from '../../../src/internal/element/property-types.ts';
import { settled } from '../../fixture.ts';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  warn.mockRestore();
  document.querySelector('main')?.remove();
});

/** Puts HTML into the page and waits until its elements are drawn. */
async function page(html: string): Promise<HTMLElement> {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  await settled(main);
  return main;
}

const tags = manifest.modules
  .flatMap(({ declarations }) => declarations as { tagName?: string }[])
  .flatMap(({ tagName = [] }) => tagName);
const classOf = (tag: string) =>
  customElements.get(tag)! as unknown as typeof LitElement & (new () => LitElement);

/** Class and tag of a fresh copy of an element, not defined yet. */
function undefinedCopy(tag: string): { name: string; define: () => void } {
  const name = `${tag}-${crypto.randomUUID()}`;
  return { name, define: () => customElements.define(name, class extends classOf(tag) {}) };
}

describe.each(tags)('%s', (tag) => {
  it('has a default for every property, and reflects none', async () => {
    const main = await page(`<${tag}></${tag}>`);
    const host = main.firstElementChild as LitElement;
    for (const [name, { state, attribute }] of classOf(tag).elementProperties)
      if (!state && attribute !== false)
        expect(host[name as keyof LitElement], `${String(name)} is not set by the constructor`).toBeDefined();
    expect(main.innerHTML).toBe(`<${tag}></${tag}>`);
  });

  it('null and undefined give the default of every typed property', async () => {
    const host = (await page(`<${tag}></${tag}>`)).firstElementChild as LitElement;
    const properties = host as unknown as Record<string, unknown>;
    for (const [key, { state, type }] of classOf(tag).elementProperties) {
      if (state || !type || type === Object) continue;
      const name = String(key);
      const initial = properties[name];
      for (const value of [null, undefined]) {
        properties[name] = value;
        expect(properties[name], `${name} = ${value}`).toBe(
          initial === null ? null : type === Boolean ? false : initial,
        );
      }
    }
    await settled();
  });

  it('a value set before the definition is the same as one set after', async () => {
    const { name, define } = undefinedCopy(tag);
    const values = new Map<string, unknown>();
    for (const [key, { state, type }] of classOf(tag).elementProperties) {
      if (state || !type || type === Object) continue;
      values.set(String(key), type === Boolean ? true : type === Number ? 2 : 'a');
    }
    for (
      let at = classOf(tag).prototype as object;
      !Object.hasOwn(at, 'requestUpdate');
      at = Object.getPrototypeOf(at)
    )
      for (const [key, { set }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
        if (set && key === 'disabled') values.set(key, true);
    const main = await page(`<${name}></${name}><${name}></${name}>`);
    const [early, late] = [...main.children] as [LitElement, LitElement];
    const assign = (host: LitElement) => {
      for (const [key, value] of values) Object.assign(host, { [key]: value });
    };
    assign(early);
    define();
    assign(late);
    await settled(main);
    const read = (host: LitElement) => [...values.keys()].map((key) => [key, Reflect.get(host, key)]);
    expect(read(early)).toEqual(read(late));
    expect(early.cloneNode(false)).toEqual(late.cloneNode(false));
    for (const key of values.keys())
      expect(Object.hasOwn(early, key), `${key} hides the accessor`).toBe(false);
  });
});

it('disabled, set before the definition, can be undone', async () => {
  const { name, define } = undefinedCopy('lede-button');
  const main = await page(`<${name}>A</${name}>`);
  const host = main.firstElementChild as HTMLElementTagNameMap['lede-button'];
  host.disabled = true;
  define();
  expect(host.hasAttribute('disabled')).toBe(true);
  host.disabled = false;
  await settled(main);
  expect(host.hasAttribute('disabled')).toBe(false);
  expect(host.shadowRoot!.querySelector('button')!.disabled).toBe(false);
});

it('the value of a tag list, set before the definition, is its value', async () => {
  const { name, define } = undefinedCopy('lede-tag-list');
  const main = await page(`<${name} selectable tags='["A", "B"]'></${name}>`);
  const host = main.firstElementChild as HTMLElementTagNameMap['lede-tag-list'];
  host.value = ['B'];
  define();
  await settled(main);
  expect(host.value).toEqual(['B']);
  host.value = ['A'];
  await settled(main);
  expect(host.value).toEqual(['A']);
});

it('a read-only property that the page has hidden works again', async () => {
  const { name, define } = undefinedCopy('lede-button');
  const main = await page(`<form><${name}>A</${name}></form>`);
  const host = main.querySelector(name)!;
  Object.assign(host, { form: 'mine' });
  define();
  expect((host as HTMLElementTagNameMap['lede-button']).form).toBe(main.firstElementChild);
});

it('an element that is upgraded outside the page takes what was set before', async () => {
  const { name, define } = undefinedCopy('lede-button');
  const host = document.createElement(name) as HTMLElementTagNameMap['lede-button'];
  host.disabled = true;
  define();
  customElements.upgrade(host);
  await Promise.resolve();
  expect(host.hasAttribute('disabled')).toBe(true);
});

it('a reflected property is reflected when it is set, and has its default when the attribute goes', async () => {
  const main = await page('<lede-button variant="plain">A</lede-button>');
  const host = main.firstElementChild as HTMLElementTagNameMap['lede-button'];
  expect(host.variant).toBe('plain');
  host.variant = 'filled';
  await host.updateComplete;
  expect(host.getAttribute('variant')).toBe('filled');
  host.removeAttribute('variant');
  await host.updateComplete;
  expect(host.variant).toBe('outlined');
  expect(host.hasAttribute('variant')).toBe(false);
});

describe('types', () => {
  it.each<[unknown, unknown]>([
    ['', ''],
    [' a ', ' a '],
    [0, '0'],
    [new URL('https://example.org/a'), 'https://example.org/a'],
    [['a', 'b'], 'a, b'],
    [false, undefined],
    [null, undefined],
    [{}, undefined],
    [Object.create(null), undefined],
    [Symbol('a'), undefined],
    [() => 1, undefined],
  ])('%o as text', (value, text) => expect(coerceText(value, 'a')).toBe(text));

  it.each<[unknown, unknown]>([
    [0, 0],
    [-1.5, -1.5],
    ['3', 3],
    ['', undefined],
    [null, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    ['9'.repeat(400), undefined],
    [{}, undefined],
    [Symbol('a'), undefined],
  ])('%o as a number', (value, number) => expect(coerceNumber(value, 'a')).toBe(number));

  it('an object, one as JSON, and neither', () => {
    const object = { a: 1 };
    expect(coerceObject(object, 'a')).toBe(object);
    expect(coerceObject('{"a":1}', 'a')).toEqual(object);
    for (const value of [null, '', '{', '1', 1, true, () => 1])
      expect(coerceObject(value, 'a')).toBeUndefined();
  });

  it('a value that cannot be used gives the default, with a warning', async () => {
    const host = (await page('<lede-icon name="check"></lede-icon>'))
      .firstElementChild as HTMLElementTagNameMap['lede-icon'];
    host.name = { toString: () => 'close' } as never;
    expect(host.name).toBe('');
    expect(warn.mock.calls.flat().join()).toContain('<lede-icon> name must be text');
  });

  it('malformed JSON in an attribute gives the default, with a warning', async () => {
    const host = (await page('<lede-bookmark-button fields="{bad"></lede-bookmark-button>'))
      .firstElementChild as HTMLElementTagNameMap['lede-bookmark-button'];
    expect(host.fields).toBe(null);
    expect(warn.mock.calls.flat().join()).toContain('<lede-bookmark-button> fields is not valid JSON');
  });
});

describe('an aria-label on the element', () => {
  /** The number of elements in its shadow trees that have a name, as `aria-label` or text. */
  const named = (host: Element, name: string): number =>
    [...(host.shadowRoot?.querySelectorAll('*') ?? [])].reduce(
      (sum, element) =>
        sum +
        ([element.getAttribute('aria-label'), element.textContent.trim()].includes(name) ? 1 : 0) +
        named(element, name),
      0,
    );
  const CONTENT: Record<string, string> = {
    'lede-icon': '<lede-icon name="check" aria-label="Named"></lede-icon>',
    'lede-dialog': '<lede-dialog open aria-label="Named"><p>A</p></lede-dialog>',
    'lede-lightbox': '',
    'lede-gallery': '<lede-gallery aria-label="Named"><figure><img alt="A"></figure></lede-gallery>',
    'lede-tag-list': `<lede-tag-list tags='["A"]' aria-label="Named"></lede-tag-list>`,
    'lede-social-links':
      '<lede-social-links aria-label="Named"><a href="https://vk.com/a">VK</a></lede-social-links>',
  };

  it.each(tags)('%s: is the name, or warns', async (tag) => {
    const html = CONTENT[tag] ?? `<${tag} aria-label="Named">A</${tag}>`;
    if (!html) return;
    const host = (await page(html)).firstElementChild!;
    const warned = warn.mock.calls.flat().join().includes(`<${tag} aria-label>`);
    expect(named(host, 'Named') > 0 || host.ariaLabel === 'Named').toBe(true);
    expect(named(host, 'Named') > 0).toBe(!warned);
  });
});
