import { expect, it } from 'vitest';
import { validLang } from '../../../src/internal/i18n/formatters.ts';
import { plural } from '../../../src/internal/i18n/plural.ts';

it.each([
  [0, '0 тем'],
  [1, '1 тема'],
  [2, '2 темы'],
  [5, '5 тем'],
  [11, '11 тем'],
  [21, '21 тема'],
  [1.5, '1,5 темы'],
])('counts %s in Russian', (count, text) => {
  expect(plural('ru', count, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' })).toBe(text);
});

it('counts in the six forms of Arabic', () => {
  const forms = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'غير ذلك' };
  expect([0, 1, 2, 3, 11, 100].map((count) => plural('ar', count, forms))).toEqual(Object.values(forms));
});

it('uses "other" for a plural form that is missing', () => {
  expect(plural('pl', 2, { one: 'temat', other: 'tematy' })).toBe('tematy');
});

it.each(['', 'en_US', 'x', '1', 'русский', '--', 'a'.repeat(200)])(
  'uses English for the malformed lang "%s"',
  (lang) => {
    expect(validLang(lang)).toBe('en');
  },
);
it('keeps a well-formed language tag', () => {
  expect(validLang('pt-br')).toBe('pt-BR');
});
