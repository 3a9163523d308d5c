// What a CMS hands over must never cost a page: no render at the server throws, whatever the value.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { dist } from '../pages/site.ts';
import { elements, examplesOf } from './elements.ts';
import { anyValue, attributesOf, propertiesOf } from './in-browser/values.ts';
import { renderAtServer } from './server.ts';

/** Always the same values. */
const values = fc.sample(anyValue, { seed: 20261123, numRuns: 50 });
const texts = [
  '',
  ' ',
  'null',
  'NaN',
  '1e999',
  '-1',
  'true',
  '[]',
  '[null]',
  '{}',
  '{"a":',
  '"',
  "'",
  '<',
  '&',
  '</template>',
  'javascript:alert(1)',
  'x'.repeat(5000),
  'ru-',
  '\u0000',
  '\uD800',
];

beforeAll(async () => {
  await import(dist('define.js'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => vi.restoreAllMocks());

/** A template that gives an element one property or attribute. */
function template(tag: string, binding: string, value: unknown): TemplateResult {
  const strings = [`<${tag} ${binding}=`, `></${tag}>`];
  return html(Object.assign(strings, { raw: strings }) as unknown as TemplateStringsArray, value);
}

/** What throws, or draws nothing. */
async function faults(tag: string, binding: string, all: unknown[]): Promise<string[]> {
  const found: string[] = [];
  /** Its own tag, with what the page wrote. */
  const host = new RegExp(`<${tag} [^>]*>`);
  for (const value of all)
    try {
      const drawn = await collectResult(render(template(tag, binding, value)));
      if (!drawn.includes('<template shadowroot')) found.push(`${fc.stringify(value)}: blank`);
      if (
        /<script|\s(?:href|src|srcset|action|formaction|poster)="?javascript:/.test(drawn.replace(host, ''))
      )
        found.push(`${fc.stringify(value)}: unsafe`);
    } catch (error) {
      found.push(`${fc.stringify(value).slice(0, 100)}: ${String(error)}`);
    }
  return found;
}

describe.each(elements)('$tag', (element) => {
  it.each(propertiesOf(element))('is drawn with any value of its property %s', async (name) => {
    expect(await faults(element.tag, `.${name}`, values)).toEqual([]);
  });

  it.each(attributesOf(element))('is drawn with any text in its attribute %s', async (name) => {
    expect(await faults(element.tag, name, texts)).toEqual([]);
  });

  it('is drawn in each example with each of its boolean attributes', async () => {
    const flags = attributesOf(element).filter((name) =>
      /boolean/.test(element.declaration.attributes!.find((one) => one.name === name)!.type?.text ?? ''),
    );
    for (const { markup } of examplesOf(element))
      for (const flag of flags)
        expect(
          await renderAtServer(markup.replace(`<${element.tag}`, `<${element.tag} ${flag}`)),
          flag,
        ).toContain('<template shadowroot');
  });
});
