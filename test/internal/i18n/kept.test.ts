// What a page of a thousand cards needs once, is made once.
import { expect, it, vi } from 'vitest';
import { numberFormat } from '../../../src/internal/i18n/formatters.ts';
import { plural } from '../../../src/internal/i18n/plural.ts';
import { registerTexts, textsIn } from '../../../src/internal/i18n/texts.ts';
import { timeText } from '../../../src/internal/i18n/time-text.ts';
import { safeUrl } from '../../../src/internal/url/safe-url.ts';

it.each([
  ['DateTimeFormat', () => timeText('2023-04-08T05:17', 'cy')],
  ['RelativeTimeFormat', () => timeText('2023-04-08T05:17Z', 'cy', { now: new Date('2023-04-08T06:20Z') })],
  ['PluralRules', () => plural('cy', 3, { other: '#' })],
  ['NumberFormat', () => numberFormat('ga', { style: 'percent' }).format(0.5)],
] as const)('an Intl.%s serves every text of its language and form', (name, format) => {
  const original = Intl[name] as new (...options: unknown[]) => object;
  let made = 0;
  const counting = class extends original {
    constructor(...options: unknown[]) {
      super(...options);
      made++;
    }
  };
  Object.assign(Intl, { [name]: counting });
  const [first, second] = [format(), format()];
  Object.assign(Intl, { [name]: original });
  expect(made).toBe(1);
  expect(second).toBe(first);
});

it('texts of a language are merged once, and again when more are registered', () => {
  const english = { a: 'A', b: 'B' };
  registerTexts('cy', { kept: { a: 'Ch' } });
  const first = textsIn('cy-GB', 'kept', english);
  expect(first).toEqual({ a: 'Ch', b: 'B' });
  expect(textsIn('cy-GB', 'kept', english)).toBe(first);
  registerTexts('cy-GB', { kept: { b: 'Dd' } });
  expect(textsIn('cy-GB', 'kept', english)).toEqual({ a: 'Ch', b: 'Dd' });
});

it('a URL that was allowed is refused where the page’s base makes it another', () => {
  const parse = vi.spyOn(URL, 'canParse');
  expect(safeUrl('/kept')).toBe('/kept');
  parse.mockClear();
  expect(safeUrl('/kept')).toBe('/kept');
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const base = Object.assign(document.createElement('base'), { href: 'data:text/html,a' });
  document.head.append(base);
  const inData = URL.canParse('/kept', document.baseURI);
  expect(safeUrl('/kept')).toBe(inData ? '/kept' : undefined);
  base.remove();
  expect(safeUrl('/kept')).toBe('/kept');
  warn.mockRestore();
});
