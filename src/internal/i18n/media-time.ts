import { numberFormat } from './formatters.ts';

const UNITS = ['hour', 'minute', 'second'] as const;

/** The longest time that is shown or parsed, in seconds: 99:59:59. */
const MAX_SECONDS = 359_999;

const partsOf = (seconds: number): [hours: number, minutes: number, seconds: number] => {
  const whole = Math.min(Math.max(0, Math.floor(Number.isFinite(seconds) ? seconds : 0)), MAX_SECONDS);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
};

/**
 * A time as a clock shows it: `1:03`, `1:00:03`. Its digits are Latin in every language, as in most players.
 *
 * @param seconds - NaN, Infinity and negative numbers show as `0:00`.
 * @param like - A longer time beside it: both then have hours, `0:01:03 / 1:20:00`.
 */
export function clock(seconds: number, like = seconds): string {
  const [hours, minutes, rest] = partsOf(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return partsOf(like)[0] || hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A time in words: "1 minute 3 seconds", "1 минута 3 секунды". Units that are zero are left out. */
export function spokenTime(lang: string, seconds: number): string {
  const counts = partsOf(seconds);
  const units = UNITS.map((unit, i) => ({ unit, count: counts[i]! })).filter(({ count }) => count > 0);
  if (units.length === 0) units.push({ unit: 'second', count: 0 });
  return units
    .map(({ unit, count }) => numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}

/**
 * Parses a time to seconds: `83`, `83.5`, `1:23`, `0:01:23`, `1m23s`, `PT1M23S`. Undefined for other text; 100 hours and
 * more are 99:59:59.
 */
export function parseSeconds(text: string): number | undefined {
  const clamp = (seconds: number) => Math.min(seconds, MAX_SECONDS);
  if (/^\d+(?::[0-5]?\d){0,2}(?:\.\d+)?$/.test(text))
    return clamp(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
  const [all, hours = 0, minutes = 0, seconds = 0] =
    /^(?:pt(?=.))?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/i.exec(text) ?? [];
  return all ? clamp(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) : undefined;
}
