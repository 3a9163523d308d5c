import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { elements, examplesOf } from '../elements.ts';
import { closed, place } from './place.ts';
import { uncaughtErrors } from './uncaught.ts';
import { anyValue, attributesOf, propertiesOf } from './values.ts';

const SEED = 20261123;
/** Always the same values. */
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count });
const values = sample(anyValue, 30);
const texts = sample(
  fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      'null',
      'NaN',
      '1e999',
      '[]',
      '[null]',
      '{}',
      '{"a":',
      '-1',
      'javascript:alert(1)',
      'x'.repeat(5000),
    ),
  ),
  25,
);

const errors = uncaughtErrors();
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Elements of such a document are not upgraded before they move to the page. */
const inert = document.implementation.createHTMLDocument();
const text = (value: unknown) => fc.stringify(value).slice(0, 100);

interface Case {
  title: string;
  host: HTMLElement;
  act(host: any): void;
}
/** Does something to many elements at once, and lists those that threw or show nothing. */
async function faults(cases: Case[]): Promise<string[]> {
  const found: string[] = [];
  for (const { title, host, act } of cases)
    try {
      act(host);
    } catch (error) {
      found.push(`${title}: ${String(error)}`);
    }
  for (let i = 0; i < 2; i++) {
    await new Promise(requestAnimationFrame);
    for (const { title, host } of cases)
      await (host as any).updateComplete?.catch((error: unknown) => found.push(`${title}: ${String(error)}`));
  }
  for (const { title, host } of cases)
    if (!host.shadowRoot?.querySelector('*')) found.push(`${title}: blank`);
  return [...new Set([...found, ...errors])];
}

describe.each(elements)('$tag takes any value', (element) => {
  /** The example that has most in its attributes, by data where there is one. */
  const show = () => {
    const parent = place();
    parent.innerHTML = closed(examplesOf(element).at(-1)!.markup);
    return parent.firstElementChild as HTMLElement;
  };

  it.each(propertiesOf(element))('of its property %s', async (name) => {
    const cases = values.map((value) => ({
      title: text(value),
      host: show(),
      act: (host: any) => (host[name] = value),
    }));
    await new Promise(requestAnimationFrame);
    expect(await faults(cases)).toEqual([]);
  });

  it.each(propertiesOf(element))('of its property %s before it is defined', async (name) => {
    const cases = values.map((value) => ({
      title: text(value),
      host: inert.createElement(element.tag),
      act: (host: any) => {
        host[name] = value;
        place().append(host);
      },
    }));
    expect(await faults(cases)).toEqual([]);
  });

  it.each(attributesOf(element))('of its attribute %s', async (name) => {
    const cases = texts.map((value) => ({
      title: text(value),
      host: show(),
      act: (host: HTMLElement) => host.setAttribute(name, value),
    }));
    expect(await faults(cases)).toEqual([]);
  });
});
