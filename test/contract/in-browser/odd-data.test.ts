import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { elements, examplesOf } from '../elements.ts';
import { atRest, served, show, place } from './place.ts';
import { anyValue, attributesOf, propertiesOf } from './values.ts';

const SEED = 20261123;
const errors: string[] = [];
const collect = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  errors.push(String('reason' in event ? event.reason : event.message));
};
beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  addEventListener('error', collect);
  addEventListener('unhandledrejection', collect);
});
afterEach(() => {
  removeEventListener('error', collect);
  removeEventListener('unhandledrejection', collect);
  vi.restoreAllMocks();
});

const inert = document.implementation.createHTMLDocument();

describe.each(elements)('$tag takes any value of any property and attribute', (element) => {
  const markup = () =>
    served(
      examplesOf(element)
        .at(-1)!
        .markup.replace(/ open(?=[\s>])/, ''),
    );
  const check = async (host: HTMLElement) => {
    await atRest(host.parentElement!);
    expect(errors).toEqual([]);
    expect(host.shadowRoot!.querySelector('*'), 'its shadow tree is blank').not.toBeNull();
  };

  it.each(propertiesOf(element))('.%s, once it is defined', async (name) => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const host = await show(markup());
        (host as any)[name] = value;
        await check(host);
        host.parentElement!.remove();
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('every property at once, before it is defined', async () => {
    const names = propertiesOf(element);
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyValue, { minLength: names.length, maxLength: names.length }),
        async (values) => {
          // Elements of such a document are not upgraded before they move to the page.
          const host = inert.createElement(element.tag);
          names.forEach((name, i) => Object.assign(host, { [name]: values[i] }));
          place().append(host);
          await check(host);
          host.parentElement!.remove();
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('every attribute', async () => {
    const names = attributesOf(element);
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'null', 'NaN', '1e999', '[]', '[null]', '{}', '{"a":', '-1', 'x'.repeat(5000)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: names.length, maxLength: names.length }),
        async (values) => {
          const host = await show(markup());
          names.forEach((name, i) => name !== 'open' && host.setAttribute(name, values[i]!));
          await check(host);
          host.parentElement!.remove();
        },
      ),
      { seed: SEED, numRuns: 25 },
    );
  });
});
