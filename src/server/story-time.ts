import type { Story } from '../internal/data/story.ts';
import { normaliseStory, type NormalStory } from '../internal/data/normalise-story.ts';
import { toText } from '../internal/data/values.ts';
import { warnOnce } from '../internal/element/warn-once.ts';
import { isoTime, timeText } from '../internal/i18n/time-text.ts';
import { readContext, readOptions, type ServerContext, type ServerOptions } from './context.ts';
import { htmlTag, htmlText, type Html } from './markup.ts';

/** Options of `storyTime()`. */
export interface TimeOptions extends ServerOptions {
  /**
   * The time zone in which a moment is shown, such as `Europe/Moscow`; with it, the zone is not named. A time without a
   * zone is the newsroom's, and shown as it is. Default: UTC, which is named.
   */
  timeZone?: string | undefined;
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

/** The time of a story that was read, in a slot or not; undefined where it has none. */
export function timeTag(
  { published, publishedText }: NormalStory,
  { lang }: ServerContext,
  options: unknown,
  slot?: string,
): Html | undefined {
  if (!published && !publishedText) return undefined;
  const text = publishedText ?? timeText(published!, lang, { timeZone: readTimeZone(options) });
  return htmlTag('time', { slot, datetime: published && machineTime(published) }, htmlText(text));
}

/** A time that machines can read, ISO 8601; undefined for any other text. */
export function machineTime(published: string): string | undefined {
  const time = isoTime(published);
  return time === undefined || Number.isNaN(Date.parse(time)) ? undefined : time;
}

/**
 * The publication time of a story as a `<time>`. It is an absolute time: a server does not know when the page is read.
 * '' for a story without one.
 */
export const storyTime = (story: Story, options: TimeOptions = {}): string =>
  timeTag(normaliseStory(story), readContext(options), options) ?? '';
