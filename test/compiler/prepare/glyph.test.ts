// Which icons become glyphs, and how each attribute of a path is kept, dropped, or makes the icon stay out.
import { describe, expect, it } from 'vitest';
import { readGlyph } from '../../../dist/compiler/prepare/glyph.js';
import { parse } from '../../../dist/compiler/svg/xml-tree.js';
import { icon } from '../icon.ts';

const LINE =
  'fill="none" stroke="currentColor" stroke-width="var(--lede-icon-stroke, 2)" stroke-linecap="round" stroke-linejoin="round"';
const SOLID = LINE.replace('none', 'currentColor');
const FILLED = 'fill="currentColor" fill-rule="evenodd"';
const PATH = '<path d="M1 1h2"/>';
const glyph = (inside = PATH, root = '', flip = false, viewBox = '0 0 24 24') =>
  readGlyph('x', parse(icon(inside, `viewBox="${viewBox}" ${root}`), 'x.svg'), flip);

describe('a glyph of one path', () => {
  it.each([
    ['line', LINE, { paint: 'line' }],
    ['solid', SOLID, { paint: 'solid' }],
    ['filled', FILLED, {}],
  ])('has the paint of the root: %s', (_, root, expected) => {
    expect(glyph(PATH, root)).toEqual({ name: 'x', d: 'M1 1h2', ...expected });
  });

  it('has a viewBox only where it is not 24 × 24, and a flip only where the icon has it', () => {
    expect(glyph(PATH, LINE, true, '0 0 16 16')).toEqual({
      name: 'x',
      viewBox: '0 0 16 16',
      paint: 'line',
      d: 'M1 1h2',
      flip: true,
    });
    expect(glyph(PATH, FILLED, true)).toEqual({ name: 'x', d: 'M1 1h2', flip: true });
    expect(glyph('<path fill="red" d="M1 1h2"/>', '', true)).toMatchObject({ flip: true });
  });

  it.each([
    ['another width', LINE.replace('var(--lede-icon-stroke, 2)', '2')],
    ['another cap', LINE.replace('linecap="round"', 'linecap="butt"')],
    ['another join', LINE.replace('linejoin="round"', 'linejoin="bevel"')],
    ['another colour', LINE.replace('"currentColor"', '"red"')],
    ['no cap', LINE.replace(' stroke-linecap="round"', '')],
    ['one attribute more', `${LINE} opacity=".5"`],
    ['another fill rule', FILLED.replace('evenodd', 'nonzero')],
    ['no fill rule', 'fill="currentColor"'],
  ])('has layers for %s', (_, root) => {
    const found = glyph(PATH, root)!;
    expect(found.paint).toBeUndefined();
    expect(found.d).toBeUndefined();
    expect(found.layers).toHaveLength(1);
  });
});

describe('a layer', () => {
  it.each(
    'fill fill-rule fill-opacity opacity transform stroke stroke-width stroke-linecap stroke-linejoin'.split(
      ' ',
    ),
  )('keeps %s of its path, and has that of the root', (name) => {
    expect(glyph(`<path ${name}="a" d="M1 1h2"/>`)!.layers).toEqual([
      { 'fill-rule': 'nonzero', d: 'M1 1h2', [name]: 'a' },
    ]);
    expect(glyph(`<path ${name}="b" d="M1 1h2"/><path d="M3 3h2"/>`, `${name}="a"`)!.layers).toMatchObject([
      { [name]: 'b', d: 'M1 1h2' },
      { [name]: 'a', d: 'M3 3h2' },
    ]);
  });

  it.each('id clip-rule overflow preserveAspectRatio x y width height xmlns xmlns:xlink'.split(' '))(
    'is without %s, which has no effect',
    (name) => {
      expect(glyph(`<path ${name}="a" d="M1 1h2"/>`)!.layers).toEqual([
        { 'fill-rule': 'nonzero', d: 'M1 1h2' },
      ]);
      if (!name.startsWith('xmlns'))
        expect(glyph(PATH, `${LINE} ${name}="a"`)).toMatchObject({ paint: 'line' });
    },
  );

  it('has no fill rule where nothing is filled', () => {
    expect(glyph('<path fill="none" d="M1 1h2"/>')!.layers).toEqual([{ fill: 'none', d: 'M1 1h2' }]);
  });

  it.each([
    ['bevel', false],
    ['round', false],
    ['miter', true],
    ['arcs', true],
    [undefined, true],
  ])(
    'with joins of the kind %s and a miter limit needs more than the element supports: %s',
    (join, needed) => {
      const joins = join ? ` stroke-linejoin="${join}"` : '';
      const path = (stroke: string) => `<path${stroke}${joins} stroke-miterlimit="9" d="M1 1h2"/>`;
      const found = glyph(path(' stroke="red"'));
      if (needed) expect(found).toBeUndefined();
      else expect(found!.layers![0]).not.toHaveProperty('stroke-miterlimit');
      // Without a stroke there are no corners.
      expect(glyph(path(''))!.layers![0]).not.toHaveProperty('stroke-miterlimit');
    },
  );
});

it.each([
  ['nothing', ''],
  ['another element', `${PATH}<circle r="2"/>`],
  ['a path in a group', `<g>${PATH}</g>`],
  ['a path without data', '<path/>'],
  ['a path with empty data', `${PATH}<path d=""/>`],
  ['a path with something inside', '<path d="M1 1h2"><title/></path>'],
  ['a reference', '<path fill="url(#a)" d="M1 1h2"/>'],
  ['a reference on the second path', `${PATH}<path mask="url(#a)" d="M1 1h2"/>`],
  ...[
    'stroke-dasharray',
    'stroke-dashoffset',
    'stroke-opacity',
    'paint-order',
    'vector-effect',
    'display',
    'visibility',
  ].map((name) => [name, `<path ${name}="1" d="M1 1h2"/>`]),
])('an icon with %s is no glyph', (_, inside) => expect(glyph(inside)).toBeUndefined());

it('white space between paths does not matter', () => {
  expect(glyph(`\n ${PATH}\n ${PATH}\n`)!.layers).toHaveLength(2);
});
