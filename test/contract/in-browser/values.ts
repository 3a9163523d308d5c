import * as fc from 'fast-check';
import type { Element } from '../elements.ts';

/** Every kind of value that a CMS, a framework or a mistake can hand over. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    'null',
    'undefined',
    'true',
    '0',
    '-1',
    '[]',
    '{}',
    '[null]',
    '{"a":',
    'javascript:alert(1)',
    true,
    false,
    0,
    -0,
    1,
    -1,
    3.7,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    Symbol('value'),
    new Date(0),
    new Date(Number.NaN),
    /a/,
    new Map(),
    new Set(),
    Promise.resolve(),
    () => 'called',
    Object.create(null),
  ),
  fc.string(),
  fc.double(),
  fc.array(
    fc.constantFrom<unknown>(
      null,
      undefined,
      'China',
      7,
      {},
      { name: null },
      { name: 'China', url: 7 },
      { src: null },
      [],
    ),
  ),
  fc.record(
    Object.fromEntries(
      ['headline', 'url', 'name', 'src', 'picture', 'pictures', 'tags', 'body', 'published', 'video'].map(
        (key) => [
          key,
          fc.constantFrom<unknown>(null, undefined, '', 'text', 7, {}, [], [null], new Date(0), {
            src: null,
          }),
        ],
      ),
    ),
    { requiredKeys: [] },
  ),
);

/** The properties that a page may set. */
export const propertiesOf = ({ declaration }: Element): string[] =>
  (declaration.members ?? [])
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map(({ name }) => name);

export const attributesOf = ({ declaration }: Element): string[] =>
  (declaration.attributes ?? []).map(({ name }) => name);
