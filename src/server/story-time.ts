import type { Story } from '../internal/data/story.ts';
import { normaliseStory, type NormalStory } from '../internal/data/normalise-story.ts';
import { toText, toTime } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { isoTime, recentTimeText, timeText } from '../internal/i18n/time-text.ts';
import { readContext, readOptions, type ServerContext, type ServerOptions } from './context.ts';
import { htmlTag, htmlText, type Html } from './markup.ts';

/** Options of `storyTime()`. */
export interface TimeOptions extends ServerOptions {
  /**
   * The time zone in which a moment is shown, such as `Europe/Moscow`; with it, the zone is not named. A time without a
   * zone is the newsroom's, and shown as it is. Default: UTC, which is named.
   */
  timeZone?: string | undefined;
  /** Whether the time is written without the time of day, as by the property of `<lede-article-card>`. Default: false. */
  dateOnly?: boolean | undefined;
  /**
   * When the page is read, where it is written for each request: a moment of the last week is then relative, "2 hours ago".
   * A `Date`, ISO 8601 with a zone, or milliseconds since 1970. Default: none, for pages that are kept.
   */
  now?: Date | string | number | undefined;
}

/** A time zone that `Intl` knows; any other logs a warning and counts as none. */
function readTimeZone(options: unknown): string | undefined {
  const timeZone = toText(readOptions(options)['timeZone'], 'options.timeZone');
  if (timeZone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    warnOnce(`lede-ui/server: no time zone "${timeZone.slice(0, 80)}". Times are written in UTC.`);
    return undefined;
  }
}

function readNow(options: unknown): Date | undefined {
  const { now } = readOptions(options);
  const time = toTime(now, 'options.now');
  if (time === undefined) return undefined;
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date;
  warnOnce('lede-ui/server: now is no time. Times are written as absolute ones.');
  return undefined;
}

/** The time of a story that was read, in a slot or not; undefined where it has none. */
export function timeTag(
  { published, publishedText }: NormalStory,
  { lang }: ServerContext,
  options: unknown,
  slot?: string,
): Html | undefined {
  if (!published && !publishedText) return undefined;
  const now = readNow(options);
  const text =
    publishedText ??
    (now && recentTimeText(published!, now, lang)) ??
    timeText(published!, lang, {
      dateOnly: Boolean(readOptions(options)['dateOnly']),
      timeZone: readTimeZone(options),
    });
  return htmlTag('time', { slot, datetime: published && machineTime(published) }, htmlText(text));
}

/** A time that machines can read, ISO 8601; undefined for any other text. */
export function machineTime(published: string): string | undefined {
  const time = isoTime(published);
  return time === undefined || Number.isNaN(Date.parse(time)) ? undefined : time;
}

/**
 * The publication time of a story as a `<time>`. It is an absolute time, unless `now` says when the page is read. '' for a story without one.
 */
export const storyTime = (story: Story, options: TimeOptions = {}): string =>
  timeTag(normaliseStory(story), readContext(options), options) ?? '';
