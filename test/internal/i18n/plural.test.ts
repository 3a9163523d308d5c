import { expect, it } from 'vitest';
import { knownLang, plural } from '../../../src/internal/i18n/plural.ts';

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

it('takes "other" where a language has fewer forms than it counts in', () => {
  expect(plural('pl', 2, { one: 'temat', other: 'tematy' })).toBe('tematy');
});

it.each(['', 'en_US', 'x', '1', 'русский', '--', 'a'.repeat(200)])(
  'takes English for the lang "%s"',
  (lang) => {
    expect(knownLang(lang)).toBe('en');
  },
);
it('keeps a language tag', () => {
  expect(knownLang('pt-br')).toBe('pt-BR');
});
