// A style of the host by an attribute needs the attribute: who sets the property must get the same look.
import { expect, it } from 'vitest';
import { elements } from '../elements.ts';
import './place.ts';

interface Class {
  elementStyles: readonly (CSSStyleSheet | { cssText: string })[];
  elementProperties: ReadonlyMap<string, { attribute?: string | boolean; reflect?: boolean }>;
}

/** The attributes by which the styles of an element select its host. */
function styledAttributes({ elementStyles }: Class): Set<string> {
  const css = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('\n');
  const hosts = [...css.matchAll(/:host\((?:[^()]|\([^()]*\))*\)/g)].map(([host]) => host);
  return new Set(hosts.flatMap((host) => [...host.matchAll(/\[([\w-]+)/g)].map(([, name]) => name!)));
}

it.each(elements)('$tag reflects every property by whose attribute it is styled', ({ tag }) => {
  const constructor = customElements.get(tag) as unknown as Class;
  const styled = styledAttributes(constructor);
  const missing = [...constructor.elementProperties].filter(
    ([name, { attribute, reflect }]) =>
      !reflect && styled.has(typeof attribute === 'string' ? attribute : name.toLowerCase()),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

it('reads the styles of the elements', () => {
  const button = customElements.get('lede-button') as unknown as Class;
  expect([...styledAttributes(button)]).toEqual(expect.arrayContaining(['variant', 'tone', 'size']));
});
