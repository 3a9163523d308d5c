import { validLang } from '../../internal/i18n/plural.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEPS = [
  ['minute', MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, DAY],
  ['day', DAY, 7 * DAY],
] as const;

/**
 * An ISO 8601 time as a reader's text. A time without a zone is a clock on a wall: it is shown as it stands, in the
 * language's form. One with a zone is a moment: relative for a week ("2 hours ago"), then a date; without `now`, as
 * at the server, always a date in UTC. What is no such time comes back as it is.
 */
export function timeText(published: string, lang: string, now?: Date): string {
  const found = ISO.exec(published.trim());
  if (!found) return published;
  const [, year, month, day, hour, minute, , zone] = found;
  const date: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

  if (hour === undefined || zone === undefined) {
    const wall = Date.UTC(+year!, +month! - 1, +day!, +(hour ?? 0), +(minute ?? 0));
    return format(wall, lang, { ...date, ...(hour === undefined ? {} : clock), timeZone: 'UTC' });
  }
  const moment = Date.parse(
    published
      .trim()
      .replace(' ', 'T')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
  );
  if (Number.isNaN(moment)) return published;
  if (!now) return format(moment, lang, { ...date, ...clock, timeZone: 'UTC', timeZoneName: 'short' });
  return relative(moment, now, lang) ?? format(moment, lang, { ...date, ...clock });
}

function relative(moment: number, now: Date, lang: string): string | undefined {
  const age = now.getTime() - moment;
  // A clock that runs a little ahead must not say "in one minute".
  if (age < -MINUTE) return undefined;
  const [unit, size] = STEPS.find(([, , end]) => age < end) ?? [];
  if (!unit) return undefined;
  // "Yesterday" is the day before on the calendar, not the last 48 hours.
  const count = unit === 'day' ? daysBetween(new Date(moment), now) : Math.floor(age / size!);
  return new Intl.RelativeTimeFormat(validLang(lang), { numeric: 'auto' }).format(-Math.max(0, count), unit);
}

const daysBetween = (from: Date, to: Date): number => {
  const noon = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((noon(to) - noon(from)) / DAY);
};

const format = (time: number, lang: string, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(time) ? '' : new Intl.DateTimeFormat(validLang(lang), options).format(time);
