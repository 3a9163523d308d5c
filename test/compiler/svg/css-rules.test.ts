// Which declarations and rules an icon may have, as whole tables.
import { describe, expect, it } from 'vitest';
import {
  declarations,
  sheetFault,
  styleFault,
  unquoteReferences,
  valueFault,
} from '../../../dist/compiler/svg/css-rules.js';

describe('a style', () => {
  it.each(
    `position z-index cursor content behavior -moz-binding background background-color background-image list-style
    list-style-image border-image border-image-source animation animation-name transition transition-delay`.split(
      /\s+/,
    ),
  )('may not have %s, whatever its value', (property) => {
    expect(styleFault(`${property}:none`)).toBe(`${property} has no place in an icon`);
    expect(styleFault(`fill:red;${property.toUpperCase()}:1`)).toBe(`${property} has no place in an icon`);
  });

  it.each(
    `--a --fill all transform translate rotate scale mix-blend-mode d x y cx cy r rx ry font marker mask-image
    mask-size clip zoom perspective offset offset-path`.split(/\s+/),
  )('may have %s only where it has no effect', (property) => {
    expect(styleFault(`${property}:2px`)).toBe(`${property} cannot become an attribute`);
    for (const value of ['none', 'normal', 'auto', '0', '0px', 'NONE'])
      expect(styleFault(`${property}:${value}`)).toBeUndefined();
    expect(styleFault(`${property}:0.5`)).toBe(`${property} cannot become an attribute`);
  });

  it.each([
    'fill:red',
    'mask-type:alpha',
    'marker-end:none',
    'line-height:2',
    'font-size:3px',
    'clip-path:none',
    'rx2:1',
    '',
    ';;',
    ':',
    'fill',
    'fill:',
  ])('may be %j', (css) => expect(styleFault(css)).toBeUndefined());

  it('names the property whose value is refused, unless it is dropped anyway', () => {
    expect(styleFault('fill:url(a.svg#b)')).toBe('fill refers outside the file: url(a.svg#b)');
    expect(styleFault('shape-outside:url(a.png)')).toBe('refers outside the file: url(a.png)');
  });
});

describe('a value', () => {
  it.each([
    'red',
    '#fff',
    'rgb(1 2 3)',
    'url(#a)',
    "url('#a')",
    'url("#a")',
    'URL(#a)',
    'url(#a) red',
    'var(--a, 3)',
  ])('may be %s', (value) => expect(valueFault(value)).toBeUndefined());

  it.each<readonly [string, string]>([
    ['\\72 ed', 'contains a CSS escape'],
    ['url(a.svg#b)', 'refers outside the file: url(a.svg#b)'],
    ['url( "a.svg" )', 'refers outside the file: url("a.svg)'],
    ['url(#)', 'refers outside the file: url(#)'],
    ['url()', 'refers outside the file: url()'],
    ['url(#a%20)', 'refers outside the file: url(#a%20)'],
    ['url(#a#b)', 'refers outside the file: url(#a#b)'],
    ['url(#a b)', 'refers outside the file: url(#a b)'],
    ['url(#a) url(b)', 'refers outside the file: url(b)'],
    ...[
      'image-set',
      'image',
      'cross-fade',
      'element',
      'src',
      'expression',
      'attr',
      'ATTR',
      '-moz-element',
    ].map((name) => [`${name} (a)`, 'contains an image function'] as const),
  ])('may not be %s', (value, fault) => expect(valueFault(value)).toBe(fault));
});

it.each([
  ['A: b; c: d !important; e: f', ['a=b', 'e=f', 'c=d!']],
  ['a:b!IMPORTANT;a:c', ['a=c', 'a=b!']],
  ['a: b ! important ', ['a=b!']],
  ['a:important', ['a=important']],
  ['a:b:c', ['a=b:c']],
  ['/* x */a/**/:/*;*/b', ['a=b']],
  ['a:b/*;c:d', ['a=b']],
  [';;a;b:;:c', []],
])('%j has the declarations %j', (css, expected) =>
  expect(
    declarations(css).map(({ property, value, important }) => `${property}=${value}${important ? '!' : ''}`),
  ).toEqual(expected),
);

describe('a style sheet', () => {
  it.each(
    `:not(.a) :is(.a) :where(.a) :root :empty :first-child :last-child :only-child :first-of-type :last-of-type
    :only-of-type :nth-child(2) :nth-last-child(2) :nth-of-type(2n+1) :NOT(.a)`.split(/\s+/),
  )('may have %s', (pseudo) => expect(sheetFault(`g${pseudo}{fill:red}`)).toBeUndefined());

  it.each(
    `:hover :focus :active :target :visited :has(a) :first-line :notx :rooted :nth :first ::before ::selection`.split(
      ' ',
    ),
  )('may not have %s', (pseudo) => {
    const name = pseudo.replace(/\(.*/, '');
    expect(sheetFault(`a,g${pseudo}{fill:red}`)).toBe(`${name} has no place in an icon`);
  });

  it.each([
    ['', undefined],
    [' \n', undefined],
    ['a{}', undefined],
    ['a{fill:red}b{fill:blue}', undefined],
    ['a,b>c,[d="e"]{fill:red}', undefined],
    ['/* @media { */a{fill:red}', undefined],
    ['a{fill:red}/* open', undefined],
    ['a', 'is not plain CSS'],
    ['a{fill:red', 'is not plain CSS'],
    ['a{fill:red}b', 'is not plain CSS'],
    ['a{fill:red}}', 'is not plain CSS'],
    ['a{b{fill:red}}', 'is not plain CSS'],
    ['@media print{a{fill:red}}', '@media has no place in an icon'],
    ['@{a}', '@ has no place in an icon'],
    ['a{fill:\\72 ed}', 'contains a CSS escape'],
    ['a{position:fixed}', 'position has no place in an icon'],
    ['a{fill:red}b{r:2px}', 'r cannot become an attribute'],
  ])('%j: %s', (css, fault) => expect(sheetFault(css)).toBe(fault));

  it('may have 500 selectors, and not one more', () => {
    const rules = (count: number) => 'a{fill:red}'.repeat(count);
    expect(sheetFault(rules(500))).toBeUndefined();
    expect(sheetFault(rules(501))).toBe('more than 500 rules');
    expect(sheetFault(`${rules(498)}a,b{fill:red}`)).toBeUndefined();
    expect(sheetFault(`${rules(499)}a,b{fill:red}`)).toBe('more than 500 rules');
  });
});

it.each([
  [`url('#a')`, 'url(#a)'],
  ['url("#a")', 'url(#a)'],
  [`url( '#a' ) url("#b")`, 'url(#a) url(#b)'],
  ['url(#a)', 'url(#a)'],
  [`url('a')`, `url('a')`],
  [`'#a'`, `'#a'`],
])('the quoted reference %s becomes %s', (text, expected) => expect(unquoteReferences(text)).toBe(expected));
