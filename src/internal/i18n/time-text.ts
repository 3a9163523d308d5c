import { dateTimeFormat, relativeTimeFormat } from './formatters.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEPS = [
  ['minute', MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, DAY],
  ['day', DAY, 7 * DAY],
] as const;

/**
 * Formats an ISO 8601 time for readers. A time without a zone is a local time, and shown as it is in the language's
 * format. A time with a zone is a moment: shown relative to `now` for a week ("2 hours ago"), then as a date in the
 * reader's time zone. Without `now`, as at the server, it is a date in UTC, or in `timeZone`, which must be valid. Text in
 * any other format is returned unchanged. With `dateOnly` a date has no time of day.
 */
export function timeText(
  published: string,
  lang: string,
  {
    now,
    dateOnly = false,
    timeZone,
  }: { now?: Date | undefined; dateOnly?: boolean; timeZone?: string | undefined } = {},
): string {
  const match = ISO.exec(published.trim());
  if (!match) return published;
  const [, year, month, day, hour, minute, , zone] = match;
  const date: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  const clock: Intl.DateTimeFormatOptions =
    dateOnly || hour === undefined ? {} : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

  if (hour === undefined || zone === undefined) {
    const localTime = Date.UTC(+year!, +month! - 1, +day!, +(hour ?? 0), +(minute ?? 0));
    return format(localTime, lang, { ...date, ...clock, timeZone: 'UTC' });
  }
  const moment = parseMoment(published);
  if (Number.isNaN(moment)) return published;
  if (!now) {
    const zoneName: Intl.DateTimeFormatOptions = dateOnly || timeZone ? {} : { timeZoneName: 'short' };
    return format(moment, lang, { ...date, ...clock, timeZone: timeZone ?? 'UTC', ...zoneName });
  }
  return relativeTime(moment, now, lang) ?? format(moment, lang, { ...date, ...clock });
}

/** A time or a date as ISO 8601 in one spelling, `2023-04-08T05:17+03:00`; undefined for text of another form. */
export const isoTime = (published: string): string | undefined =>
  ISO.exec(published.trim())?.[0]
    .replace(' ', 'T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

/** Milliseconds since 1970; NaN for text without a time or a zone. */
function parseMoment(published: string): number {
  const [text, , , , hour, , , zone] = ISO.exec(published.trim()) ?? [];
  if (!text || hour === undefined || zone === undefined) return Number.NaN;
  return Date.parse(isoTime(text)!);
}

/** The text of a moment of the last week, relative to now: "2 hours ago"; undefined for any other time. */
export const recentTimeText = (published: string, now: Date, lang: string): string | undefined =>
  relativeTime(parseMoment(published), now, lang);

/** When the text of a time will change, in milliseconds since 1970; Infinity for a time that is not relative any more. */
export function nextTimeChange(published: string, now: Date): number {
  const moment = parseMoment(published);
  const age = now.getTime() - moment;
  if (age < -MINUTE) return moment - MINUTE;
  const [unit, size, end] = STEPS.find(([, , end]) => age < end) ?? [];
  if (!unit) return Infinity;
  if (unit !== 'day') return moment + (Math.max(0, Math.floor(age / size)) + 1) * size;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  return Math.min(midnight, moment + end);
}

/** A moment of the last week relative to now: "2 hours ago"; undefined for any other. */
function relativeTime(moment: number, now: Date, lang: string): string | undefined {
  const age = now.getTime() - moment;
  // A reader's clock may be up to a minute slow: no "in one minute".
  if (age < -MINUTE) return undefined;
  const [unit, size] = STEPS.find(([, , end]) => age < end) ?? [];
  if (!unit) return undefined;
  // "Yesterday" is the previous calendar day, not the last 48 hours.
  const count = unit === 'day' ? daysBetween(new Date(moment), now) : Math.floor(age / size!);
  return relativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.max(0, count), unit);
}

const daysBetween = (from: Date, to: Date): number => {
  const noon = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((noon(to) - noon(from)) / DAY);
};

const format = (time: number, lang: string, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(time) ? '' : dateTimeFormat(lang, options).format(time);
