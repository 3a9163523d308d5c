// The style sheet rule by rule, what counts as an icon's own colour, and how names and drawings are escaped.
import { describe, expect, it } from 'vitest';
import { cssIdent, dataUri } from '../../../dist/compiler/outputs/escape.js';
import { maskStyles } from '../../../dist/compiler/outputs/mask-css.js';
import { hasOwnColours } from '../../../dist/compiler/outputs/own-colours.js';
import { viewSprite } from '../../../dist/compiler/outputs/view-sprite.js';
import type { Icon } from '../../../dist/compiler/index.js';
import { icon, SHAPE } from '../icon.ts';

const set = (drawings: Record<string, string>, flips: string[] = [], prefix = 'icon-') => {
  const names = Object.keys(drawings);
  const rest = { viewBox: '0 0 24 24', before: 1, stripped: [], notes: [] };
  const icons = names.map((name): Icon => ({
    name,
    id: prefix + name,
    file: `${name}.svg`,
    after: 1,
    title: '',
    meaning: '',
    group: '',
    tags: [],
    aliases: [],
    flip: flips.includes(name),
    ...rest,
  }));
  const prepared = names.map((name) => ({
    name,
    svg: drawings[name]!,
    symbol: '',
    level: 'full' as const,
    ...rest,
  }));
  return [icons, prepared] as const;
};
const RED = icon('<path fill="red" d="M2 2h9"/>');

const SIZE = `  display: inline-block;
  flex: none;
  box-sizing: content-box;
  inline-size: 1em;
  block-size: 1em;
  vertical-align: -0.125em;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
`;
const MASK = `  background: currentColor;
  -webkit-mask: no-repeat center / contain;
  mask: no-repeat center / contain;
  forced-color-adjust: preserve-parent-color;
`;

describe('the style sheet', () => {
  it('with single files sizes, paints and prints every icon, and mirrors those with flip', () => {
    const [icons, prepared] = set({ a: icon(), b: icon(), red: RED }, ['a', 'red']);
    expect(maskStyles(icons, prepared, (name) => `icons/${name}.svg`))
      .toBe(`/* Generated from the icons. Do not edit. */
.icon-a,
.icon-b,
.icon-red {
${SIZE}}
.icon-a,
.icon-b {
${MASK}}
.icon-red {
  background: no-repeat center / contain;
}
.icon-a {
  -webkit-mask-image: url("icons/a.svg");
  mask-image: url("icons/a.svg");
}
.icon-b {
  -webkit-mask-image: url("icons/b.svg");
  mask-image: url("icons/b.svg");
}
.icon-red {
  background-image: url("icons/red.svg");
}
.icon-a:dir(rtl),
.icon-red:dir(rtl) {
  scale: -1 1;
}
`);
  });

  it('without single files has each drawing once, with its fallbacks', () => {
    const [icons, prepared] = set({ a: icon('<path fill="var(--a, none)" d="M2 2h9"/>'), red: RED }, [], '1');
    const start = `data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3e`;
    expect(maskStyles(icons, prepared)).toBe(`/* Generated from the icons. Do not edit. */
.\\31 a,
.\\31 red {
${SIZE}}
.\\31 a {
${MASK}  -webkit-mask-image: var(--icon);
  mask-image: var(--icon);
}
.\\31 red {
  background: no-repeat center / contain;
  background-image: var(--icon);
}
.\\31 a {
  --icon: url("${start}%3cpath fill='none' d='M2 2h9'/%3e%3c/svg%3e");
}
.\\31 red {
  --icon: url("${start}%3cpath fill='red' d='M2 2h9'/%3e%3c/svg%3e");
}
`);
  });

  it('has no rule without an icon', () => {
    const [icons, prepared] = set({ red: RED });
    expect(maskStyles(icons, prepared, String)).not.toMatch(/mask|dir\(/);
    expect(maskStyles([], [])).toBe('/* Generated from the icons. Do not edit. */\n');
  });
});

describe('own colours', () => {
  const own = (inside: string) => hasOwnColours(icon(inside), 'x.svg');

  it.each(['fill', 'stroke', 'stop-color', 'flood-color', 'color'])('are those of %s', (name) => {
    for (const value of ['red', '#fff', '#001', 'rgb(1 2 3)', 'white', ' red ', 'var(--a, red)'])
      expect(own(`<g><path ${name}="${value}"/></g>`), value).toBe(true);
    for (const value of [
      '',
      'none',
      'currentColor',
      'currentcolor',
      'inherit',
      'transparent',
      'context-fill',
      'context-stroke',
      'url(#a)',
      'url(#a) red',
      'black',
      'BLACK',
      '#000',
      '#000000',
      ' black ',
      'var(--a)',
      'var(--a, none)',
    ])
      expect(own(`<g><path ${name}="${value}"/></g>`), value).toBe(false);
  });

  it.each(['mask', 'clipPath'])('are not those inside a %s', (name) => {
    expect(own(`<${name} fill="red"><g fill="red"><path fill="red"/></g></${name}>`)).toBe(false);
    expect(own(`<${name}><g/></${name}><path fill="red"/>`)).toBe(true);
  });

  it.each(['defs', 'symbol', 'linearGradient', 'pattern'])('are those inside a %s', (name) =>
    expect(own(`<${name}><g fill="red"/></${name}>`)).toBe(true),
  );
});

it.each([
  ['icon-a', 'icon-a'],
  ['Icon_9', 'Icon_9'],
  ['1st', '\\31 st'],
  ['42', '\\34 2'],
  ['-1', '-\\31 '],
  ['-', '\\2d '],
  ['--a', '--a'],
  ['-a', '-a'],
  ['a.b:c', 'a\\2e b\\3a c'],
  ['é', 'é'],
  ['a b', 'a\\20 b'],
])('the class %s is written %s', (name, expected) => expect(cssIdent(name)).toBe(expected));

it.each([
  [`<a b="c"/>`, `%3ca b='c'/%3e`],
  [`<a b="c'd"/>`, `%3ca b=%22c'd%22/%3e`],
  ['a%#b', 'a%25%23b'],
  ['a\\^`{|}b', 'a%5c%5e%60%7b%7c%7db'],
  ['a\n\tb c', 'a%0a%09b c'],
  ['é😀', '%c3%a9%f0%9f%98%80'],
  ['a/b:c;d,e?f&g=(h)+~', 'a/b:c;d,e?f&g=(h)+~'],
])('the drawing %j is embedded as %s', (svg, expected) =>
  expect(dataUri(svg)).toBe(`data:image/svg+xml,${expected}`),
);

describe('the view sprite', () => {
  it('gives a cell the place and size of its icon, and lets nothing out of it', () => {
    const [icons, prepared] = set({
      a: icon(),
      b: icon(SHAPE, 'viewBox="0 0 24 24" x="1" y="2" width="3" height="4" overflow="visible" fill="none"'),
    });
    expect(viewSprite(icons, prepared)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 50 50">' +
        '<view id="icon-a-view" viewBox="0 0 24 24"/><view id="icon-b-view" viewBox="26 26 24 24"/>' +
        `<svg x="0" y="0" width="24" height="24" overflow="hidden" viewBox="0 0 24 24">${SHAPE}</svg>` +
        `<svg x="26" y="26" width="24" height="24" overflow="hidden" viewBox="0 0 24 24" fill="none">${SHAPE}</svg></svg>\n`,
    );
  });

  it('of one icon, or none, is as large as a cell', () => {
    for (const drawings of [{ a: icon() }, {}])
      expect(viewSprite(...set(drawings as Record<string, string>))).toContain(
        ' width="24" height="24" viewBox="0 0 24 24">',
      );
  });
});
