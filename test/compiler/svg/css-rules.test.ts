// Which declarations and rules an icon may have, as whole tables.
import { describe, expect, it } from 'vitest';
import {
  declarations,
  geometryFault,
  isAttributeOf,
  styleFault,
  unquoteReferences,
  valueFault,
} from '../../../dist/compiler/svg/css-rules.js';
import { readSheet } from '../../../dist/compiler/svg/style-sheet.js';

describe('a style', () => {
  it.each(
    `position z-index content behavior -moz-binding list-style list-style-image border-image border-image-source
    animation animation-name`.split(/\s+/),
  )('may not have %s, whatever its value', (property) => {
    expect(styleFault(`${property}:none`)).toBe(`${property} has no place in an icon`);
    expect(styleFault(`fill:red;${property.toUpperCase()}:1`)).toBe(`${property} has no place in an icon`);
  });

  it.each(['background', 'background-color', 'background-image'])(
    'may have %s only where it shows nothing',
    (property) => {
      for (const value of ['none', 'transparent', 'NONE', 'initial', '0 0'])
        expect(styleFault(`${property}:${value}`)).toBeUndefined();
      for (const value of ['red', 'url(#a)', '#fff0'])
        expect(styleFault(`${property}:${value}`)).toBe(`${property} has no place in an icon`);
    },
  );

  it.each(['cursor:pointer', 'transition:fill 1s'])('may have %s, which an icon does not keep', (css) =>
    expect(styleFault(css)).toBeUndefined(),
  );

  it('has sizes and positions as attributes of the elements that have them', () => {
    expect(isAttributeOf('width', 'rect')).toBe(true);
    expect(isAttributeOf('width', 'circle')).toBe(false);
    expect(isAttributeOf('r', 'circle')).toBe(true);
    expect(isAttributeOf('fill', 'circle')).toBe(true);
    for (const value of ['2px', '-.5%', '1em', '0', 'auto'])
      expect(geometryFault('r', value)).toBeUndefined();
    for (const value of ['2', 'calc(1px + 1%)', 'inherit'])
      expect(geometryFault('r', value)).toBe('style r cannot become an attribute');
    expect(geometryFault('line-height', 'calc(1px)')).toBeUndefined();
  });

  it.each(
    `--a --fill all transform translate rotate scale mix-blend-mode d font marker mask-image
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
  ['marker:url(#a)!important', ['marker-start=url(#a)!', 'marker-mid=url(#a)!', 'marker-end=url(#a)!']],
  [
    "font:italic 700 12px/1.5 'A B', serif",
    ['font-style=italic', 'font-weight=700', 'font-size=12px', "font-family='A B', serif"],
  ],
  ['font:10pt A', ['font-style=normal', 'font-weight=normal', 'font-size=10pt', 'font-family=A']],
  ['font:inherit', ['font=inherit']],
])('%j has the declarations %j', (css, expected) =>
  expect(
    declarations(css).map(({ property, value, important }) => `${property}=${value}${important ? '!' : ''}`),
  ).toEqual(expected),
);

const noted: string[] = [];
/** Why a sheet is refused; undefined when it is read. */
const sheetFault = (css: string, hasText = false) => {
  noted.length = 0;
  const note = (kind: string, what: string) => void noted.push(`${kind}: ${what}`);
  const read = readSheet(css, { hasText, note, keyframes: undefined });
  return typeof read === 'string' ? read : undefined;
};

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
    ['@charset "utf-8";a{fill:red}', undefined],
    ['@media screen{a{fill:red}}', undefined],
    ['@media all{@media screen and (prefers-color-scheme:light){a{fill:red}}}', undefined],
    ['a', 'is not plain CSS'],
    ['a{fill:red', 'is not plain CSS'],
    ['a{fill:red}b', 'is not plain CSS'],
    ['a{fill:red}}', 'is not plain CSS'],
    ['a{b{fill:red}}', 'is not plain CSS'],
    ['@media screen{a{fill:red}', 'is not plain CSS'],
    ['@{a}', '@ has no place in an icon'],
    ['@import "a.css";a{fill:red}', '@import has no place in an icon'],
    ['@charset "a";@import "a.css";', '@import has no place in an icon'],
    ['@media screen{@import "a.css";a{}}', '@import has no place in an icon'],
    ['@supports (fill:red){a{fill:red}}', '@supports has no place in an icon'],
    ['@media (min-width:9px){a{fill:red}}', '@media (min-width:9px) would look different on other pages'],
    ['@media print,(hover){a{fill:red}}', '@media print,(hover) would look different on other pages'],
    [`${'@media screen{'.repeat(5)}a{}${'}'.repeat(5)}`, '@media has no place in an icon'],
    ['a{fill:\\72 ed}', 'contains a CSS escape'],
    ['a{position:fixed}', 'position has no place in an icon'],
    ['a{fill:red}b{rotate:2deg}', 'rotate cannot become an attribute'],
    ['a|b{fill:red}', 'selector "a|b" is not understood'],
    ['a:not(b c){fill:red}', ':not has no place in an icon'],
    ['>a{fill:red}', 'selector ">a" is not understood'],
    [`${'a '.repeat(17)}{fill:red}`, expect.stringContaining('is not understood')],
  ])('%j: %s', (css, fault) => expect(sheetFault(css)).toEqual(fault));

  it.each([
    ['@media print{a{fill:red}}', 'print: @media print'],
    ['@media print and (color){a{fill:red}}', 'print: @media print and (color)'],
    ['@page{margin:0}', 'print: @page'],
    ['@media (prefers-color-scheme: dark){a{fill:red}}', 'dark: @media (prefers-color-scheme: dark)'],
    ['@font-face{font-family:"A B";src:url(#f)}', 'font: "A B"'],
    ['@font-face{font-family:A;src:url(data:font/woff,x)}', 'font: A'],
  ])('%j is left out, and noted', (css, note) => {
    expect(sheetFault(`${css}b{fill:red}`)).toBeUndefined();
    expect(noted).toEqual([note]);
  });

  it.each(['url(https://a.example/f)', 'url( "f.woff")', 'src("f.woff")'])(
    'a font from %s is refused',
    (source) => expect(sheetFault(`@font-face{src:${source}}`)).toMatch(/^@font-face (?:refers|contains)/),
  );

  it('a font is refused where there is text that may need it', () =>
    expect(sheetFault('@font-face{src:url(#f)}', true)).toBe('@font-face has no place in an icon'));

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
