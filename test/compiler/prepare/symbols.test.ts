import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../../dist/compiler/prepare/check-output.js';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { optimise } from '../../../dist/compiler/prepare/optimise.js';
import { makeSymbols, type SymbolSource } from '../../../dist/compiler/prepare/symbols.js';
import { icon } from '../icon.ts';
import { same } from './known-faults.ts';
import { bombs, xml } from '../svg/hostile/bombs.ts';
import { foreign, handlers, links, motion, scripts } from '../svg/hostile/markup.ts';
import { paint, styles } from '../svg/hostile/style.ts';

/** Icons whose assembled symbol could differ from svg-sprite's. */
const edges = {
  'an id on the root': icon('<path d="M2 2h9"/>', 'id="a" viewBox="0 0 24 24"'),
  'an entity in a root': icon('<path d="M2 2h9"/>', 'font-family="a&amp;b&quot;c" viewBox="0 0 24 24"'),
  'an entity inside': icon('<text font-family="a &lt; b" y="9">a&amp;b</text><path d="M2 2h9"/>'),
  'characters beyond ASCII': icon('<text font-family="Ärial" y="9">é</text><path d="M2 2h9"/>'),
  'line breaks in an attribute': icon('<path d="M2 2\n\th9&#10;v9"/>'),
  'a nested svg that repeats the namespace': icon(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M2 2h9v9"/></svg>',
  ),
  'a symbol inside': icon('<symbol id="s"><path d="M2 2h9v9"/></symbol><use href="#s"/>'),
  'dollar signs in an attribute': icon('<path font-family="$&amp; $1 $`" d="M2 2h9v9"/>'),
  'spaces around values': icon('<path fill=" red " d=" M2 2h9v9 "/>', 'viewBox=" 0 0  24 24 "'),
};

const sources: [string, string][] = [
  ...readdirSync('icons')
    .filter((name) => name.endsWith('.svg'))
    .map((name): [string, string] => [name, readFileSync(`icons/${name}`, 'utf8')]),
  ...Object.entries(same),
  ...Object.entries(edges),
  ...[scripts, handlers, foreign, motion, links, paint, styles, xml, bombs]
    .flat()
    .filter(([, svg]) => typeof svg === 'string')
    .map(([name, svg]): [string, string] => [name, String(svg)]),
];

/** Everything that passes the gate, clean or stripped, optimised at both levels. */
const optimised = sources.flatMap(([name, svg], i) =>
  (['full', 'mild'] as const).flatMap((level): (SymbolSource & { name: string })[] => {
    try {
      const text = optimise(gate(svg, name, { sanitize: true }).root, `x${i}`, name, level).svg;
      return [
        {
          name: `${name}, ${level}`,
          id: `icon-${level}-${i}`,
          svg: text,
          tagsOnly: checkOutput(text, name).tagsOnly,
        },
      ];
    } catch {
      return [];
    }
  }),
);

describe('an assembled symbol equals the one that svg-sprite writes, byte by byte', async () => {
  const assembled = await makeSymbols(optimised, new Map());
  const written = await makeSymbols(
    optimised.map((source) => ({ ...source, tagsOnly: false })),
    new Map(),
  );

  it('for most icons of the test', () => {
    expect(optimised.length).toBeGreaterThan(250);
    expect(optimised.filter(({ tagsOnly }) => tagsOnly).length).toBeGreaterThan(optimised.length / 2);
    expect(optimised.filter(({ tagsOnly }) => !tagsOnly).length).toBeGreaterThan(5);
  });

  it.each(optimised.map(({ name }, i) => [name, i] as const))('%s', (_, i) =>
    expect(assembled[i]).toBe(written[i]),
  );

  it('in any order, and one by one with the start tags of others', async () => {
    const startTags = new Map<string, string>();
    for (const [i, source] of [...optimised.entries()].toReversed())
      expect((await makeSymbols([source], startTags))[0]).toBe(written[i]);
  });
});
