// The figures that the README, the report, the package's documentation and Storybook show are those that were measured.
import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { BENCHES } from '../../bench/report/benches.mjs';
import { barChart, plotGroups } from '../../bench/report/plot.mjs';
import { rowOf } from '../../bench/measure.mjs';
import { aboutText, markdownTables, tablesOf } from '../../bench/report/tables.mjs';
import { filesOf, readResults, resultsFile } from '../../bench/report/write.mjs';
import { Figures, Measured } from '../../stories/blocks/figures.tsx';

const names = Object.keys(BENCHES) as (keyof typeof BENCHES)[];
const results = readResults();
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await filesOf(results);
});

it('the README, the report and the plots are as they are written from the results', async () => {
  expect(files.size).toBe(names.length + 3);
  for (const [path, text] of files)
    expect(await readFile(path, 'utf8'), `${path}: npm run bench:report -- --write`).toBe(text);
});

it('other results would change all of them', async () => {
  const others = JSON.parse(
    JSON.stringify(results).replaceAll(
      /"(median|ratio)":([\d.]+)/g,
      (_, key, value) => `"${key}":${value * 2 + 11}`,
    ),
  ) as typeof results;
  for (const [path, text] of await filesOf(others)) expect(text, path).not.toBe(files.get(path));
});

it('the results are written as prettier formats them', async () =>
  expect(await readFile('docs/bench/results.json', 'utf8')).toBe(await resultsFile(results)));

describe('no figure is typed by hand', () => {
  const FIGURE = /\d(?:\.\d+)?\s?(?:kB|KB|ms|s|×|%|times)\b/;
  it.each(['size-and-speed', 'load-it-fast'])('in the guide %s', async (name) => {
    const text = await readFile(`stories/guides/${name}.mdx`, 'utf8');
    expect(text.replaceAll(/^```[^]*?^```$/gm, '')).not.toMatch(FIGURE);
  });

  it('in the README’s part about speed', async () => {
    const text = await readFile('README.md', 'utf8');
    const [section] = /^## Size and speed$[^]*?(?=^`npm run bench:sprite`)/m.exec(text)!;
    expect(section.replace(/<!-- figures[^]*end of figures -->/, '')).not.toMatch(FIGURE);
  });
});

describe('Storybook', () => {
  const cellsOf = (html: string) =>
    [...html.matchAll(/<t[hd](?: [^>]*)?>([^]*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    );

  it.each(names)('shows the figures of %s', (of) => {
    const html = renderToStaticMarkup(createElement(Figures, { of }));
    expect(cellsOf(html)).toEqual(
      tablesOf(of, results).flatMap(({ heads, rows }) => [...heads, ...rows.flat()]),
    );
    expect(html).toContain(`src="bench/${of}.svg"`);
  });

  it('says where they are from', () =>
    expect(renderToStaticMarkup(createElement(Measured))).toBe(`<p>${aboutText(results)}</p>`));

  it('has a page that shows every benchmark', async () => {
    const text = await readFile('stories/guides/size-and-speed.mdx', 'utf8');
    const shown = [...text.matchAll(/^<Figures of="(\w+)" \/>$/gm)].map(([, name]) => name);
    expect(shown).toEqual(names);
  });
});

it('the package’s documentation has the tables', async () => {
  const text = await readFile('dist/docs/guides/size-and-speed.md', 'utf8');
  for (const name of names) expect(text).toContain(markdownTables(name, results));
  expect(await readFile('dist/docs/guides/load-it-fast.md', 'utf8')).toContain(
    markdownTables('loading', results),
  );
});

describe('a plot', () => {
  const group = {
    title: 'A & B: CPU',
    base: 1,
    bars: [{ label: '<svg>', value: 2, text: '2.00', ours: true }],
  };

  it('has a title and a description with every figure', () => {
    const svg = barChart('Icons', [group]);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">Icons</title>');
    expect(svg).toContain('<desc id="desc">A &amp; B: CPU: &lt;svg> 2.00.</desc>');
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });

  it('draws bars as long as their figures, from the same start', () => {
    const bars = [1, 2, 4].map((value) => ({ label: `${value}`, value, text: `${value}`, ours: false }));
    const svg = barChart('Bars', [{ title: 'Bars', base: undefined, bars }]);
    const widths = [...svg.matchAll(/class="bar" x="(\d+)" y="\d+" width="([\d.]+)"/g)];
    expect(new Set(widths.map(([, x]) => x)).size).toBe(1);
    const [one, two, four] = widths.map(([, , width]) => Number(width));
    expect(two! / one!).toBeCloseTo(2, 1);
    expect(four! / one!).toBeCloseTo(4, 1);
  });

  it.each([...names, 'overview'])('of %s has a bar for each figure', (name) => {
    const groups = plotGroups(name, results);
    const svg = files.get(`docs/bench/${name}.svg`)!;
    const count = groups.reduce((sum: number, { bars }: { bars: unknown[] }) => sum + bars.length, 0);
    expect([...svg.matchAll(/<rect class="bar/g)]).toHaveLength(count);
  });
});

it('a ratio is the median of the ratios in each round', () => {
  const figures = [10, 30, 20].map((cpu) => ({ cpu }));
  const base = [10, 10, 5].map((cpu) => ({ cpu }));
  expect(rowOf('a', figures, base)).toEqual({
    way: 'a',
    cpu: { median: 20, ratio: 3, range: [1, 4] },
  });
});
