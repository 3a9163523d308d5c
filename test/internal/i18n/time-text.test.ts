import { describe, expect, it } from 'vitest';
import { nextTimeChange, timeText } from '../../../src/internal/i18n/time-text.ts';

const now = new Date('2026-11-23T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

describe('timeText', () => {
  it.each([
    ['2023-04-08T05:17', 'en-GB', '8 Apr 2023, 05:17'],
    ['2023-04-08 05:17', 'en-GB', '8 Apr 2023, 05:17'],
    ['2023-04-08T00:05', 'en-US', 'Apr 8, 2023, 00:05'],
    ['2023-04-08', 'en-GB', '8 Apr 2023'],
    ['2023-04-08T05:17:59', 'en-GB', '8 Apr 2023, 05:17'],
    ['2023-04-08T23:17:59.123', 'en-US', 'Apr 8, 2023, 23:17'],
    [' 2023-04-08 ', 'en-GB', '8 Apr 2023'],
    ['2023-04-08Z', 'en-GB', '8 Apr 2023'],
  ])('a time without a zone, %s, is shown as it is', (time, lang, expected) => {
    expect(timeText(time, lang, { now })).toBe(expected);
    expect(timeText(time, lang)).toBe(expected);
  });

  it.each([
    [-1, 'this minute'],
    [0, 'this minute'],
    [0.99, 'this minute'],
    [1, '1 minute ago'],
    [59, '59 minutes ago'],
    [59.99, '59 minutes ago'],
    [60, '1 hour ago'],
    [125, '2 hours ago'],
    [23 * 60 + 59, '23 hours ago'],
    [24 * 60, 'yesterday'],
    [25 * 60, 'yesterday'],
    [6 * 24 * 60, '6 days ago'],
  ])('a moment %i minutes ago shows as "%s"', (minutes, expected) =>
    expect(timeText(ago(minutes), 'en', { now })).toBe(expected),
  );

  it.each([
    [1 * 60, '1 час назад'],
    [2 * 60, '2 часа назад'],
    [5 * 60, '5 часов назад'],
    [21 * 60, '21 час назад'],
  ])('uses the right plural in Russian: %i minutes', (minutes, expected) =>
    expect(timeText(ago(minutes), 'ru', { now })).toBe(expected),
  );

  it('"yesterday" is the previous calendar day, not the last 48 hours', () => {
    const noon = new Date(2026, 10, 23, 12);
    expect(timeText(new Date(2026, 10, 21, 13).toISOString(), 'en', { now: noon })).toBe('2 days ago');
    expect(timeText(new Date(2026, 10, 22, 9).toISOString(), 'en', { now: noon })).toBe('yesterday');
  });

  it.each([
    ['2023-04-08T05:17', '8 Apr 2023'],
    ['2023-04-08', '8 Apr 2023'],
    [ago(8 * 24 * 60), '15 Nov 2026'],
    [ago(90), '1 hour ago'],
    ['Saturday', 'Saturday'],
  ])('%s has no time of day where only the date is wanted: %s', (published, expected) => {
    expect(timeText(published, 'en-GB', { now, dateOnly: true })).toBe(expected);
  });
  it('nor has a date at the server', () =>
    expect(timeText('2023-04-08T05:17Z', 'en-GB', { dateOnly: true })).toBe('8 Apr 2023'));

  it('shows a date after a week', () =>
    expect(timeText(ago(8 * 24 * 60), 'en-GB', { now })).toMatch(/^15 Nov 2026/));
  it('a moment up to a minute in the future counts as now', () =>
    expect(timeText(ago(-0.5), 'en', { now })).toBe('this minute'));
  it('shows a date for a moment in the future', () =>
    expect(timeText('2030-01-01T00:00:00Z', 'en-GB', { now })).toMatch(/2030|2029/));
  it('shows a date in UTC at the server', () =>
    expect(timeText('2026-11-23T13:00+02:00', 'en-GB')).toBe('23 Nov 2026, 11:00 UTC'));
  it.each([
    '2026-11-23T13:00:00+0200',
    '2026-11-23T13:00:00+02:00',
    '2026-11-23T06:00-05:00',
    '2026-11-23T06:00-0500',
    '2026-11-23 11:00Z',
    '2026-11-23T11:00:00.000Z',
    ' 2026-11-23T11:00Z ',
  ])('the moment %s is an hour ago', (time) => expect(timeText(time, 'en', { now })).toBe('1 hour ago'));
  it.each([
    [7 * 24 * 60 - 1, /days? ago$/],
    [7 * 24 * 60, /2026/],
    [-1.02, /2026/],
  ])('a moment %d minutes ago is shown as %s', (minutes, expected) =>
    expect(timeText(ago(minutes), 'en', { now })).toMatch(expected),
  );
  it('the date of a moment has a clock of 24 hours', () =>
    expect(timeText('2023-04-08T00:05Z', 'en-US')).toBe('Apr 8, 2023, 00:05 UTC'));

  it.each(['', 'yesterday', '8 Apr, 2023 05:17', '2023-99-99T99:99Z', '<b>'])(
    'returns text that is not a time, "%s", unchanged',
    (text) => expect(timeText(text, 'en', { now })).toBe(text),
  );
  it('does not throw for an invalid language', () =>
    expect(timeText('2023-04-08', 'xx-!!', { now })).toBe('Apr 8, 2023'));
});

describe('nextTimeChange', () => {
  const now = new Date('2023-04-08T12:00:30Z');
  const at = (time: string) => new Date(time).getTime();

  it.each([
    ['2023-04-08T12:00:00Z', '2023-04-08T12:01:00Z'],
    ['2023-04-08T11:58:45Z', '2023-04-08T12:00:45Z'],
    ['2023-04-08T11:00:31Z', '2023-04-08T12:00:31Z'],
    ['2023-04-08T09:30:00Z', '2023-04-08T12:30:00Z'],
    ['2023-04-08T12:01:00Z', '2023-04-08T12:02:00Z'],
    ['2023-04-08T15:00:00Z', '2023-04-08T14:59:00Z'],
    ['2023-04-01T12:01:00Z', '2023-04-08T12:01:00Z'],
    ['2023-04-08T12:00:30Z', '2023-04-08T12:01:30Z'],
    ['2023-04-08T11:00:30Z', '2023-04-08T13:00:30Z'],
    ['2023-04-08T12:01:30Z', '2023-04-08T12:02:30Z'],
    ['2023-04-08T12:01:31Z', '2023-04-08T12:00:31Z'],
  ])('the text of %s changes at %s', (published, expected) =>
    expect(nextTimeChange(published, now)).toBe(at(expected)),
  );

  it('the text of a day ago changes at midnight', () =>
    expect(nextTimeChange('2023-04-06T10:00Z', now)).toBe(new Date(2023, 3, 9).getTime()));

  it.each(['2023-04-01T12:00:30Z', '2023-03-01T12:00Z', '2023-04-08T12:00', '2023-04-08', 'yesterday', ''])(
    'the text of "%s" never changes',
    (published) => expect(nextTimeChange(published, now)).toBe(Infinity),
  );
});
