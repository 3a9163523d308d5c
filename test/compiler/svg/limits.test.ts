// The limits of a file, each with the last value that is allowed, and what the XML reader and writer do with characters.
import { describe, expect, it } from 'vitest';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { spriteOf, svgDocument, symbolsById } from '../../../dist/compiler/svg/sprite.js';
import { readTags } from '../../../dist/compiler/svg/tag-reader.js';
import { escapeXml, parse, serialise, walk } from '../../../dist/compiler/svg/xml-tree.js';
import { icon, SHAPE } from '../icon.ts';

const refusal = (text: string) => {
  try {
    gate(text, 'x.svg');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each([
  ['tags alone', ''],
  ['the strict parser', '<title>a</title>'],
])('read by %s', (_, more) => {
  const count = more ? 2 : 1;

  it('5000 elements are allowed, and not one more', () => {
    expect(refusal(icon(more + '<g/>'.repeat(5000 - count)))).toBe('');
    expect(refusal(icon(more + '<g/>'.repeat(5001 - count)))).toContain('more than 5000 elements');
  });

  it('64 levels of elements are allowed, and not one more', () => {
    const nested = (levels: number) =>
      icon(more + '<g>'.repeat(levels - 2) + '<g/>' + '</g>'.repeat(levels - 2));
    expect(refusal(nested(64))).toBe('');
    expect(refusal(nested(65))).toContain('nested more than 64 deep');
  });

  it('512 KB are allowed, and not one byte more', () => {
    const padded = (size: number) => icon(more + SHAPE.padEnd(size - Buffer.byteLength(icon(more)), ' '));
    expect(refusal(padded(512 * 1024))).toBe('');
    expect(refusal(padded(512 * 1024 + 1))).toContain('over 512 KB');
  });
});

it('a file is measured in bytes, not characters', () => {
  expect(refusal(icon(`<title>${'é'.repeat(300_000)}</title>${SHAPE}`))).toContain('over 512 KB');
});

it('the quick reader reads as many elements and levels as the limits allow', () => {
  expect(readTags(icon('<g/>'.repeat(4999)))).toBeDefined();
  expect(readTags(icon('<g/>'.repeat(5000)))).toBeUndefined();
  const nested = (levels: number) => icon('<g>'.repeat(levels - 2) + '<g/>' + '</g>'.repeat(levels - 2));
  expect(readTags(nested(64))).toBeDefined();
  expect(readTags(nested(65))).toBeUndefined();
  expect(readTags(icon(SHAPE).padEnd(512 * 1024), true)).toBeDefined();
  expect(readTags(icon(SHAPE).padEnd(512 * 1024 + 1), true)).toBeUndefined();
});

it.each(['text', 'tspan', 'style', 'title', 'desc'])(
  'the quick reader leaves <%s> to the strict one',
  (name) => {
    for (const text of [icon(`<${name}/>`), icon(`<${name}><g/></${name}>`)])
      for (const spaced of [true, false]) expect(readTags(text, spaced)).toBeUndefined();
  },
);

describe('references', () => {
  const uses = (each: number, count: number) =>
    icon(`<g id="a">${'<g/>'.repeat(each - 1)}</g>${'<use href="#a"/>'.repeat(count)}`);

  it('<use> may repeat 1000 elements, and not one more', () => {
    expect(refusal(uses(100, 10))).toBe('');
    expect(refusal(uses(1, 1000))).toBe('');
    expect(refusal(uses(1, 1001))).toContain('<use> repeats more than 1000 elements');
    expect(refusal(uses(91, 11))).toContain('<use> repeats more than 1000 elements');
  });

  it('may draw 20000 elements, and not one more', () => {
    // The root, the mask and its 99 elements, more elements, and the mask again for each of the last that have it.
    const masked = (more: number) =>
      icon(
        `<mask id="m">${'<g/>'.repeat(99)}</mask>${'<g/>'.repeat(more)}${'<g mask="url(#m)"/>'.repeat(197)}`,
      );
    const rest = 20_000 - 1 - 100 - 197 * 101;
    expect(refusal(masked(rest))).toBe('');
    expect(refusal(masked(rest + 1))).toContain('its references draw more than 20000 elements');
  });

  it('may lead from one to the next 64 times, and no further', () => {
    const chain = (length: number) =>
      icon(
        Array.from({ length }, (_, i) => `<pattern id="p${i}"${i > 0 ? ` href="#p${i - 1}"` : ''}/>`)
          .toReversed()
          .join(''),
      );
    expect(refusal(chain(65))).toBe('');
    expect(refusal(chain(66))).toContain('its references are more than 64 deep');
  });

  it.each(['marker-start', 'marker-end', 'fill', 'clip-path'])(
    '%s is drawn once, however long the path is',
    (name) => {
      const marker = `<marker id="m">${'<g/>'.repeat(500)}</marker>`;
      expect(refusal(icon(`${marker}<path ${name}="url(#m)" d="${'M1 1'.repeat(2000)}"/>`))).toBe('');
    },
  );

  it('a marker on a polygon is counted by its points, and at least once', () => {
    const marker = `<marker id="m">${'<g/>'.repeat(499)}</marker>`;
    const marked = (points: string) =>
      refusal(icon(`${marker}<polygon marker-mid="url(#m)" points="${points}"/>`));
    expect(marked('1 1,'.repeat(38))).toBe('');
    expect(marked('1 1,'.repeat(41))).toContain('draw more than 20000 elements');
    const short = `<path marker-mid="url(#m)"/>`.repeat(41);
    expect(refusal(icon(marker + short))).toContain('draw more than 20000 elements');
  });

  it.each(['mask', 'clip-path', 'filter', 'fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end'])(
    'of %s need their target',
    (name) => {
      expect(refusal(icon(`<g id="b"/><g ${name}="url(#b)"/>`))).toBe('');
      expect(refusal(icon(`<g id="b"/><g ${name}="url(#a)"/>`))).toContain('#a is not in this file');
      expect(refusal(icon(`<g id="b"/><g ${name}="URL( '#a' )"/>`))).toContain('#a is not in this file');
    },
  );
});

describe('characters', () => {
  const text = (character: string) => refusal(icon(`<title>a${character}b</title>${SHAPE}`));

  it.each([
    '\t',
    '\n',
    '\r',
    ' ',
    '\u007f',
    '\u0085',
    '\ud7ff',
    '\ue000',
    '\ufffd',
    '\u{10000}',
    '\u{10ffff}',
  ])('%j is allowed', (character) => expect(text(character)).toBe(''));

  it.each([
    '\u0001',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u000e',
    '\u001f',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
  ])('%j is refused, with its place', (character) =>
    expect(text(character)).toBe('x.svg:1:69: contains a character that XML forbids'),
  );

  it('are escaped in text and values, each of the four', () => {
    expect(escapeXml(`a&b<c>d"e'f&&`)).toBe(`a&amp;b&lt;c&gt;d&quot;e'f&amp;&amp;`);
    const root = parse('<a b="&amp;&lt;&gt;&quot;">&amp;&lt;&gt;"<c/>x</a>', 'x.svg');
    expect(serialise(root)).toBe('<a b="&amp;&lt;&gt;&quot;">&amp;&lt;&gt;&quot;<c/>x</a>');
    expect(serialise({ ...root, children: [] })).toBe('<a b="&amp;&lt;&gt;&quot;"/>');
  });
});

describe('the strict parser', () => {
  it('gives elements in document order, with line and column of their start', () => {
    const root = parse('<a>\n  <b><c/></b>x<d\n/>\n</a>', 'x.svg');
    expect([...walk(root)].map(({ name, line, column }) => `${name} ${line}:${column}`)).toEqual([
      'a 1:1',
      'b 2:3',
      'c 2:6',
      'd 2:15',
    ]);
  });

  it.each([
    ['a comment alone', '<!-- a -->', 'no <svg> in the file'],
    ['an XML declaration inside', '<a><?xml version="1.0"?></a>', '<?xml?> has no place in an icon'],
    ['another instruction before', '<?php 1 ?><a/>', '<?php?> has no place in an icon'],
    [
      'a lower-case doctype with entities',
      '<!doctype a [<!ENTITY b "c">]><a/>',
      'a DOCTYPE that declares more than',
    ],
    ['CDATA after the root', '<a/><![CDATA[x]]>', 'text after the root'],
    ['text after the root', '<a/>x', 'not well-formed: Text data'],
    ['an attribute twice in single quotes', "<a b='1' b='2'/>", '<a> has an attribute twice'],
  ])('refuses %s', (_, xml, reason) => expect(() => parse(xml, 'x.svg')).toThrow(reason));

  it.each([
    ['white space and comments after the root', '<a/>\n<!-- x -->\n'],
    ['a lower-case doctype', '<!doctype a><a/>'],
    ['CDATA, as text', '<a><![CDATA[<x>]]></a>'],
    ['an attribute with = in its value', '<a b="c=\'d\'" e=\'f="g"\'/>'],
  ])('accepts %s', (_, xml) => expect(parse(xml, 'x.svg').name).toBe('a'));
});

describe('viewBox', () => {
  const viewBox = (attributes: string) => gate(icon(SHAPE, attributes), 'x.svg').root.attributes;

  it.each(['0 0 24 24', '0,0,24,24', ' 0 , 0\n24 24 ', '-1 -.5 +2. 1e1', '0 0 .5 1E-2'])(
    'may be %j',
    (value) =>
      expect(viewBox(`viewBox="${value}"`)).toEqual({ xmlns: 'http://www.w3.org/2000/svg', viewBox: value }),
  );

  it.each([
    ['0 0 24', 'is not four numbers'],
    ['0 0 24 24 1', 'is not four numbers'],
    ['0 0 24px 24', 'is not four numbers'],
    ['0 0 0x9 24', 'is not four numbers'],
    ['', 'is not four numbers'],
    ['0 0 0 24', 'has no area'],
    ['0 0 24 0', 'has no area'],
    ['0 0 24 -1', 'has no area'],
    ['1e999 0 24 24', 'is not finite'],
    ['0 0 24 1e999', 'is not finite'],
  ])('may not be %j', (value, reason) =>
    expect(refusal(icon(SHAPE, `viewBox="${value}"`))).toContain(`viewBox="${value}" ${reason}`),
  );

  it.each([
    ['24', '16', '0 0 24 16'],
    ['24px', ' 16.50px ', '0 0 24 16.5'],
    ['.5', '1e1', '0 0 0.5 10'],
  ])('is made from a width of %s and a height of %s', (width, height, expected) =>
    expect(viewBox(`x="1" y="2" width="${width}" height="${height}"`)).toMatchObject({ viewBox: expected }),
  );

  it.each([
    ['0', '24', 'have no area'],
    ['24', '0', 'have no area'],
    ['24', '-1', 'have no area'],
    ['24', '1em', 'lacks a viewBox'],
    ['100%', '24', 'lacks a viewBox'],
    ['24 px', '24', 'lacks a viewBox'],
  ])('is not made from a width of %s and a height of %s', (width, height, reason) =>
    expect(refusal(icon(SHAPE, `width="${width}" height="${height}"`))).toContain(reason),
  );

  it('replaces size and position of the root', () => {
    const attributes = viewBox('viewBox="0 0 24 24" x="1" y="2" width="3" height="4"');
    expect(Object.keys(attributes)).toEqual(['xmlns', 'viewBox']);
  });
});

describe('sprites', () => {
  it('declare the XLink namespace only where it is used', () => {
    expect(spriteOf(['<symbol id="a"/>', '<symbol id="b"/>'])).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="a"/><symbol id="b"/></svg>\n',
    );
    expect(svgDocument('<use xlink:href="#a"/>', ' width="1"')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1"><use xlink:href="#a"/></svg>\n',
    );
  });

  it('are split into their symbols, and nested ones stay inside', () => {
    const symbols = [
      '<symbol id="a"/>',
      '<symbol viewBox="0 0 1 1" id="b"><symbol id="c"><symbol id="d"/></symbol><g/></symbol>',
      '<symbol id="e"><g/></symbol>',
    ];
    expect([...symbolsById(spriteOf(symbols))]).toEqual([
      ['a', symbols[0]],
      ['b', symbols[1]],
      ['e', symbols[2]],
    ]);
  });
});
