import { describe, expect, it } from 'vitest';
import { clock, parseSeconds, spokenTime } from '../../../src/internal/i18n/media-time.ts';

describe('a clock', () => {
  it.each([
    [9, undefined, '0:09'],
    [10, undefined, '0:10'],
    [60, undefined, '1:00'],
    [599, undefined, '9:59'],
    [600, undefined, '10:00'],
    [3599, undefined, '59:59'],
    [3661, undefined, '1:01:01'],
    [36_000, undefined, '10:00:00'],
    [359_999, undefined, '99:59:59'],
    [360_000, undefined, '99:59:59'],
    [5, 3599, '0:05'],
    [5, 3600, '0:00:05'],
    [3600, 5, '1:00:00'],
    [5, NaN, '0:05'],
  ])('of %s seconds beside %s is %s', (seconds, like, text) => expect(clock(seconds, like)).toBe(text));
});

describe('a spoken time', () => {
  it.each([
    [1, '1 second'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [3600, '1 hour'],
    [3601, '1 hour 1 second'],
    [3660, '1 hour 1 minute'],
    [NaN, '0 seconds'],
    [-5, '0 seconds'],
    [0.9, '0 seconds'],
  ])('of %s seconds leaves out what is zero: %s', (seconds, text) =>
    expect(spokenTime('en', seconds)).toBe(text),
  );
});

describe('a time as text', () => {
  it.each([
    ['0', 0],
    ['1:2', 62],
    ['0:59', 59],
    ['90:00', 5400],
    ['1:2:3', 3723],
    ['1:23.5', 83.5],
    ['1h2m3s', 3723],
    ['1H2M3S', 3723],
    ['2m', 120],
    ['5s', 5],
    ['1.5s', 1.5],
    ['PT1H2M3S', 3723],
    ['pt1h', 3600],
    ['PT45M', 2700],
    ['100h', 359_999],
    ['100:00:00', 359_999],
    ['360000', 359_999],
    ['1:60', undefined],
    ['1:2:60', undefined],
    ['1:2:3:4', undefined],
    ['1:', undefined],
    [':30', undefined],
    ['1m30', undefined],
    ['30s1m', undefined],
    ['P2M', undefined],
    ['1.5h', undefined],
    ['83 ', undefined],
    ['x83', undefined],
    ['5sec', undefined],
    ['.5', undefined],
  ])('"%s" is %s seconds', (text, seconds) => expect(parseSeconds(text)).toBe(seconds));
});
