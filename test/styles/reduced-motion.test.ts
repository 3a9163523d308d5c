// Where the reader prefers reduced motion, nothing fades or slides into its new place.
import { expect, it } from 'vitest';

const files = import.meta.glob<string>(['../../src/**/*.ts', '!../../src/compiler/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const REDUCED = '@media (prefers-reduced-motion: reduce) {';

/** What stands between the brackets of each block for reduced motion. */
function blocksOf(css: string): string[] {
  return css
    .split(REDUCED)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((character) => {
        if (character === '{') depth++;
        return character === '}' && --depth === 0;
      });
      return rest.slice(0, end);
    });
}
const sheets = Object.entries(files).filter(([, css]) => css.includes(REDUCED));

it('the sheets with transitions of controls, dialogs, galleries and players have a block for it', () => {
  const names = sheets.map(([path]) => /([\w-]+)(?:\.styles)?\.\w+$/.exec(path)![1]);
  expect(names).toEqual(
    expect.arrayContaining(['control', 'action', 'dialog', 'gallery', 'lightbox', 'stage']),
  );
});

it.each(sheets)('%s: no transition is left there', (_, css) => {
  const blocks = blocksOf(css);
  for (const block of blocks) expect(block).toMatch(/(?:transition|animation)[\w-]*:/);
  const transitions = blocks.flatMap((block) => block.match(/transition[\w-]*:[^;]*/g) ?? []);
  expect(transitions.filter((one) => !/: none(?: !important)?$/.test(one))).toEqual([]);
});
