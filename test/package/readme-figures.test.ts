// The README's figures are those that the benchmark kept.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSpriteTable } from '../../bench/sprite/readme-table.mjs';

it('the README has the table of bench/sprite/results (npm run tables writes it)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain('| Codicons ');
  expect(await withSpriteTable(readme)).toBe(readme);
});
