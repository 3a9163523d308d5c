import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../dist/compiler/options/did-you-mean.js';
import { scanUses } from '../../../dist/compiler/plugin/scan-uses.js';

/** The names found, with `!` for those that can only be icons. */
const found = (source: string) =>
  scanUses(source, 'icon-')
    .map(({ name, certain }) => name + (certain ? '!' : ''))
    .join(' ');

describe('scanUses', () => {
  it.each([
    ['<lede-icon name="camera"></lede-icon>', 'camera!'],
    ["<lede-icon\n  class='x'\n  name='camera'\n/>", 'camera!'],
    ['<lede-icon name=camera>', 'camera!'],
    [`<lede-icon :name="'camera'" />`, 'camera!'],
    [`<lede-icon v-bind:name="saved ? 'a' : 'b'" />`, 'a b'],
    [`<lede-icon [name]="'camera'">`, 'camera!'],
    ['<lede-icon name={"camera"} />', 'camera!'],
    ["<lede-icon name=${'camera'}>", 'camera!'],
    ["<lede-icon .name=${saved ? 'a' : 'b'}>", 'a b'],
    ['"<lede-icon name=\\"camera\\">"', 'camera!'],
    ['<lede-icon @click=${() => go()} name="camera">', 'camera!'],
    [`<lede-icon name="<?= $x ? 'a' : 'b' ?>">`, 'a b'],
    ['<LedeIcon name="camera" />', 'camera!'],
    [`h('lede-icon', { name: 'camera' })`, 'camera'],
    ['{"name": "camera"}', 'camera'],
    [`icon.name = 'camera'`, 'camera'],
    ['<use href="/@lede/sprite.svg#icon-camera"/>', 'camera!'],
    ['<use href="#icon-camera"/>', 'camera!'],
    ['`${url}#icon-camera`', 'camera!'],
    ["url + '#icon-camera'", 'camera'],
    ['url("/sprite.svg?v=2#icon-camera")', 'camera!'],
    ['<symbol id="icon-mine"><use href="#icon-mine">', 'mine'],
  ])('%s', (source, names) => expect(found(source)).toBe(names));

  it.each([
    '<lede-icon data-name="camera">',
    '<lede-icon name="{{ name }}">',
    `'<lede-icon name="' + name + '">'`,
    '<lede-icon label="x"> name="camera"',
    '<input name="search">',
    '#icon-camera { color: red }',
    '`${url}#icon-${name}`',
    '`${url}#icon-v-${direction}`',
    ' * <lede-icon name="camera">',
    '// <lede-icon name="camera">',
    '<!-- <lede-icon name="camera"> -->',
  ])('finds no icon in %s', (source) => expect(found(source)).toBe(''));

  it('counts lines and columns from 1', () => {
    expect(scanUses('<p>\n  <lede-icon name="x">', 'icon-')).toMatchObject([{ line: 2, column: 20 }]);
  });

  it('skips comments, but keeps the lines and columns after them', () => {
    const text = '<!-- <lede-icon name="a">\n\n --><lede-icon name="b"><!-- <lede-icon name="c">';
    expect(scanUses(text, 'icon-')).toMatchObject([
      { name: 'b', line: 3, column: 22 },
      { name: 'c', line: 3, column: 47 },
    ]);
  });

  it('skips comment lines, also after others, and no other lines', () => {
    const lines = ['"#icon-a"', ' // "#icon-b" "#icon-c"', '  * "#icon-d"', '/* "#icon-e"', 'a // "#icon-f"'];
    expect(scanUses(lines.join('\n'), 'icon-').map(({ name }) => name)).toEqual(['a', 'f']);
  });
});

it.each([
  ['camrea', 'camera'],
  // Two swapped letters are one mistake, of which a short name may have no more.
  ['chcek', 'check'],
  ['chxxk', undefined],
  ['Camera', 'camera'],
  ['chevron', undefined],
  ['chevron-dwon', 'chevron-down'],
  ['zzz', undefined],
])('the nearest name to %s is %s', (name, expected) =>
  expect(nearestName(name, ['camera', 'chevron-down', 'check', 'ok'])).toBe(expected),
);
