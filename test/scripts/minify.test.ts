import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { minifyCss } from '../../scripts/minify.mjs';

it('an attribute value loses its quotes where it is an identifier, and keeps them where it is not', () => {
  expect(minifyCss("a[size='small'] { b: c }")).toBe('a[size=small]{b:c}');
  for (const value of ['2', '-1', 'a b', ''])
    expect(minifyCss(`a[lines='${value}'] { b: c }`)).toContain(`[lines='${value}']`);
});

it('lede.css has no attribute selector with a bare number', async () => {
  expect(await readFile('dist/lede.css', 'utf8')).not.toMatch(/\[[a-z-]+[*~|^$]?=[\d-]/);
});
