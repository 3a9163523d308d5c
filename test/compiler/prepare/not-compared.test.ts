import { expect, it } from 'vitest';
import { notCompared } from '../../../dist/compiler/prepare/not-compared.js';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { icon } from '../icon.ts';

it.each([
  ['rx="9" ry=""', ['an ellipse of one radius']],
  ['rx="9" ry="auto"', ['an ellipse of one radius']],
  ['ry="9"', ['an ellipse of one radius']],
  ['rx="9" ry="8"', []],
])('an ellipse with %s is not compared where a browser takes one radius for both: %j', (radii, features) => {
  const { root } = gate(icon(`<ellipse cx="12" cy="12" ${radii}/>`), 'x.svg');
  expect(notCompared(root)).toEqual(features);
});
