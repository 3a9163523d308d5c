import { expect, it } from 'vitest';
import { positionsIn } from '../../../dist/compiler/svg/text-position.js';

it('counts lines and columns from 1, in any order', () => {
  const position = positionsIn('ab\n\ncd\r\ne');
  expect([0, 2, 3, 4, 5, 8].map(position)).toEqual([
    [1, 1],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
    [4, 1],
  ]);
  expect(position(1)).toEqual([1, 2]);
  expect(positionsIn('')(0)).toEqual([1, 1]);
});
