// Text of others must not be able to hang a build or a dev server: everything that reads it takes linear time. Each test
// repeats something until code of quadratic time would take minutes, so that the time limit of the test ends it.
import { describe, expect, it } from 'vitest';
import { IconError } from '../../dist/compiler/index.js';
import { iconName } from '../../dist/compiler/source/icon-name.js';
import { markupToRender } from '../../dist/compiler/prepare/compare-render.js';
import { styleFault } from '../../dist/compiler/svg/css-rules.js';
import { gate } from '../../dist/compiler/svg/gate.js';
import { readSheet } from '../../dist/compiler/svg/style-sheet.js';
import { resolveVars } from '../../dist/compiler/svg/resolve-vars.js';
import { resolveUses } from '../../dist/compiler/plugin/resolve-uses.js';
import { scanUses } from '../../dist/compiler/plugin/scan-uses.js';
import { insertUrl } from '../../dist/compiler/plugin/virtual-module.js';
import { icon } from './icon.ts';

const MB = 1024 * 1024;
const repeated = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));

describe.each([
  '<!-- ',
  '-->',
  '<html ',
  '<HTML data-lede-sprite',
  ' ',
  '\n',
  ' // ',
  '=>',
  '<lede-icon ',
  '<lede-icon name="a" ',
  `<lede-icon :name="${' '.repeat(900)}'a`,
  'name ',
  'name: "a',
  "name: 'a'",
  '#icon-a',
  '"#icon-a" ',
  '.svg?#icon-a',
  '<use href="#icon-a" ',
  'id="icon-a" "#icon-a" ',
  '`${url}#icon-a` ',
])('1 MB of %j', (unit) => {
  it.each([
    ['as a source file', ''],
    ['after the start of a tag', '<lede-icon '],
    ['after a URL', '"/sprite.svg#icon-x" '],
  ])('are scanned %s', (_, start) => {
    const uses = scanUses(start + repeated(unit, MB), 'icon-');
    expect(uses.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
  });

  it('get the URL of the sprite as a page', () => {
    for (const start of ['', '<html '])
      expect(insertUrl(start + repeated(unit, MB), '/s.svg', true)).toContain('data-lede-sprite');
  });
});

it('a hundred thousand unknown names are reported, the first of them with suggestions', () => {
  const uses = Array.from({ length: 100_000 }, (_, i) => {
    return { name: `camra-${i}`, kind: 'tag', certain: true, line: 1, column: i + 1 } as const;
  });
  const names = new Set(Array.from({ length: 2000 }, (_, i) => `camera-${i}`));
  const { faults } = resolveUses([['a.html', uses]], {
    appIcons: { names: new Map(), files: [], unreadable: new Set(), faults: [], broken: false },
    ledeIcons: { names, aliases: new Map(), symbols: new Map() },
    lede: true,
    ignore: [],
  });
  expect(faults).toHaveLength(100_000);
  expect(faults[0]).toBe('lede: no icon "camra-0" (a.html:1:1). Did you mean "camera-0"?');
});

describe.each([
  '<!-- ',
  '<!---->',
  '<!',
  '<!a',
  '<!DOCTYPE >',
  '<![CDATA[',
  '<?a',
  '<?xml?>',
  '<svg ',
  '<a ',
  ' ',
  '\n',
  '&',
  '&lt;',
  "='",
  'x=" " ',
  'var(',
  'var(--a, ',
  'var(--a, b) ',
  'url( ',
  'url("#a',
  'translate( ',
  '/*',
  '! ',
  '!important ',
  'a{b:c}',
  'a:b;',
  ': ',
  '1 ',
])('500 KB of %j', (unit) => {
  const text = repeated(unit, 500 * 1024);
  /** Runs something that may refuse the text, but must do so with a reason. */
  const refusedOrFine = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(IconError);
      expect((error as Error).message).toMatch(/^x\.svg:\d+:\d+: \S/);
    }
  };

  it.each([
    ['a file', (part: string) => part],
    ['an element', (part: string) => icon(part)],
    ['text', (part: string) => icon(`<text>${part}</text>`)],
    ['path data', (part: string) => icon(`<path d="${part.slice(0, 200_000)}"/>`)],
    ['a style', (part: string) => icon(`<path style='fill:${part.slice(0, 200_000)}'/>`)],
    ['a style sheet', (part: string) => icon(`<style>${part}</style>`)],
    ['a prologue', (part: string) => `${part}${icon()}`],
  ])('pass the gate, or are refused, as %s', (_, wrap) => {
    refusedOrFine(() => gate(wrap(text), 'x.svg'));
    refusedOrFine(() => gate(wrap(text), 'x.svg', { sanitize: true }));
  });

  it('are read by every other function that gets them before the gate, or after it', () => {
    resolveVars(`var(${text}`);
    for (const start of ['', '<svg ', '<!DOCTYPE ']) markupToRender(start + text);
    styleFault(`fill:${text}`);
    for (const keyframes of [undefined, new Map()])
      readSheet(text, { hasText: false, note: () => {}, keyframes });
    refusedOrFine(() => iconName(`${text}.svg`, 'x.svg'));
  });
});
