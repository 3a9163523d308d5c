import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBuilt } from '../../../dist/compiler/prepare/check-output.js';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { optimise } from '../../../dist/compiler/prepare/optimise.js';
import { symbols, type SymbolSource } from '../../../dist/compiler/prepare/symbols.js';
import { icon, same } from './known-faults.ts';
import { bombs, xml } from '../svg/hostile/bombs.ts';
import { foreign, handlers, links, motion, scripts } from '../svg/hostile/markup.ts';
import { paint, styles } from '../svg/hostile/style.ts';

/** What could tell a symbol put together from one that svg-sprite writes, in roots and inside. */
const edges = {
  'an id on the root': icon('<path d="M2 2h9"/>', 'id="a" viewBox="0 0 24 24"'),
  'an entity in a root': icon('<path d="M2 2h9"/>', 'font-family="a&amp;b&quot;c" viewBox="0 0 24 24"'),
  'an entity inside': icon('<text font-family="a &lt; b" y="9">a&amp;b</text><path d="M2 2h9"/>'),
  'letters beyond ASCII': icon('<text font-family="Ärial" y="9">é</text><path d="M2 2h9"/>'),
  'lines in an attribute': icon('<path d="M2 2\n\th9&#10;v9"/>'),
  'a nested svg that repeats the namespace': icon(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M2 2h9v9"/></svg>',
  ),
  'a symbol inside': icon('<symbol id="s"><path d="M2 2h9v9"/></symbol><use href="#s"/>'),
  'dollars in an attribute': icon('<path font-family="$&amp; $1 $`" d="M2 2h9v9"/>'),
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

/** All that the gate lets by, stripped or clean, made small in both ways. */
const made = sources.flatMap(([name, svg], i) =>
  (['full', 'mild'] as const).flatMap((level): (SymbolSource & { name: string })[] => {
    try {
      const text = optimise(gate(svg, name, { sanitize: true }).root, `x${i}`, name, level);
      return [
        {
          name: `${name}, ${level}`,
          id: `icon-${level}-${i}`,
          svg: text,
          plain: checkBuilt(text, name).plain,
        },
      ];
    } catch {
      return [];
    }
  }),
);

describe('a symbol put together is the one svg-sprite writes, byte by byte', async () => {
  const ours = await symbols(made, new Map());
  const wholly = await symbols(
    made.map((source) => ({ ...source, plain: false })),
    new Map(),
  );

  it('of most icons it need not write more than one', () => {
    expect(made.length).toBeGreaterThan(250);
    expect(made.filter(({ plain }) => plain).length).toBeGreaterThan(made.length / 2);
    expect(made.filter(({ plain }) => !plain).length).toBeGreaterThan(5);
  });

  it.each(made.map(({ name }, i) => [name, i] as const))('%s', (_, i) => expect(ours[i]).toBe(wholly[i]));

  it('of any order, and one by one with what others taught', async () => {
    const frames = new Map<string, string>();
    for (const [i, source] of [...made.entries()].toReversed())
      expect((await symbols([source], frames))[0]).toBe(wholly[i]);
  });
});
