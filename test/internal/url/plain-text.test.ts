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

it.each([
  0x00, 0x1f, 0x7f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
])('U+%i between two words is a space', (code) =>
  expect(plainText(`a${String.fromCodePoint(code)}b`)).toBe('a b'),
);

it.each([0x20, 0x7e, 0xa0, 0x200f, 0x2027, 0x202f, 0x2065, 0x206a])('U+%i stays as it is', (code) =>
  expect(plainText(`a${String.fromCodePoint(code)}b`)).toBe(`a${String.fromCodePoint(code)}b`),
);

it('is whole at the limit, and one character longer is cut to the limit with its "…"', () => {
  expect(plainText('abcde', 5)).toBe('abcde');
  expect(plainText('abcdef', 5)).toBe('abcd…');
  expect(plainText('abc', 1)).toBe('…');
});
