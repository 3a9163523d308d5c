// A file without a viewBox gets one of its own size, in the pixels that CSS counts for each unit.
import { expect, it } from 'vitest';
import { gate } from '../../../src/compiler/svg/gate.ts';
import { icon } from '../icon.ts';

const viewBoxOf = (attributes: string) =>
  gate(icon('<path d="M1 1h2"/>', attributes), 'a.svg').root.attributes['viewBox'];

it.each([
  ['24', 24],
  ['24px', 24],
  ['18pt', 24],
  ['2pc', 32],
  ['25.4mm', 96],
  ['2.54cm', 96],
  ['0.5in', 48],
  ['101.6q', 96],
  ['1IN', 96],
  ['1e1', 10],
])('a width of %s is %d pixels', (length, pixels) => {
  expect(viewBoxOf(`width="${length}" height="24"`)).toBe(`0 0 ${pixels} 24`);
  expect(viewBoxOf(`width="24" height="${length}"`)).toBe(`0 0 24 ${pixels}`);
});

it.each(['24em', '50%', '24vw', 'auto', ''])('a width of "%s" makes none', (length) =>
  expect(() => viewBoxOf(`width="${length}" height="24"`)).toThrow('lacks a viewBox'),
);
