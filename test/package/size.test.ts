// What readers load, in bytes: size-budget.json has the most that each element may weigh.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { brotli, weigh } from '../../scripts/weigh.mjs';
import { elements } from '../contract/elements.ts';
import budget from './size-budget.json' with { type: 'json' };

interface Budget {
  atOnce: number;
  onDemand: number;
}
const budgets = budget.elements as Record<string, Budget | undefined>;
const HELP =
  'Find what it imports with `npx esbuild --analyze`. If it is worth its weight, write the new figure into test/package/size-budget.json and say why in the commit.';

function check(what: string, bytes: number, most: number): void {
  expect(bytes, `${what}: ${bytes} B, ${bytes - most} B over its budget. ${HELP}`).toBeLessThanOrEqual(most);
}

it.each(['define', ...elements.map(({ name }) => `define/${name}`)])('%s keeps its budget', async (entry) => {
  const most = budgets[entry] ?? budgets['any other']!;
  const { atOnce, onDemand } = await weigh(`import '${resolve('dist', entry)}.js';`);
  check(`${entry}.js at once`, atOnce, most.atOnce);
  check(`${entry}.js on demand`, onDemand, most.onDemand);
});

it.each(Object.entries(budget.css))('css/%s.css keep their budget', async (names, most) => {
  const sheets = await Promise.all(names.split(' ').map((name) => readFile(`dist/css/${name}.css`)));
  check(`css of ${names}`, brotli(Buffer.concat(sheets)), most);
});
