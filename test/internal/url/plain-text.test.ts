import { expect, it } from 'vitest';
import { plainText } from '../../../src/internal/url/plain-text.ts';

it.each([
  [undefined, ''],
  [null, ''],
  [0, '0'],
  ['half of an emoji \uD83D', 'half of an emoji \uFFFD'],
  ['\uDE00 its other half', '\uFFFD its other half'],
  ['whole 😀', 'whole 😀'],
  ['two\nlines\r\n\tand more', 'two lines and more'],
  ['\u202Ereversed\u202C', 'reversed'],
  ['nul\u0000', 'nul'],
])('turns %j into plain text', (given, plain) => {
  expect(plainText(given)).toBe(plain);
  expect(() => encodeURIComponent(plainText(given))).not.toThrow();
});

it('cuts between characters as a reader counts them', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(plainText(family.repeat(3), 3)).toBe(family.repeat(3));
  expect(plainText(family.repeat(4), 3)).toBe(`${family.repeat(2)}…`);
  expect(plainText('one two', 5)).toBe('one…');
});
