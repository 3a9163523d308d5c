import { warnOnce } from '../element/warn-once.ts';

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'an array'
    : typeof value === 'number'
      ? String(value)
      : `a value of type ${typeof value}`;

/** Warns that a value of a wrong type is ignored. The message never contains the value, which may be long or private. */
export const warnType = (name: string, expected: string, value: unknown): void =>
  warnOnce(`lede-ui: ${name} must be ${expected}, not ${kindOf(value)}. It is ignored.`);

/**
 * A value as text, as a CMS may send it: strings unchanged, numbers, dates and URLs as strings, lists joined by commas.
 * null, undefined and an empty string give undefined. So does any other value, with a warning. Never throws.
 *
 * @param name - What the value is, for the warning: `story.headline`.
 */
export function toText(value: unknown, name: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (value instanceof URL) return value.href;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Array.isArray(value)) return listTexts(value, name, []).join(', ') || undefined;
  warnType(name, 'text', value);
  return undefined;
}

/** Lists in a list, as deep as a CMS may nest them. */
const DEEPEST = 10;

/** The texts of a list and of the lists in it. One that holds itself, or is nested too deeply, has none, with a warning. */
function listTexts(list: readonly unknown[], name: string, outer: readonly unknown[]): string[] {
  if (outer.includes(list) || outer.length === DEEPEST) {
    warnType(name, 'text', list);
    return [];
  }
  const within = [...outer, list];
  return list.flatMap((item) =>
    Array.isArray(item) ? listTexts(item, name, within) : (toText(item, name) ?? []),
  );
}

/** A value as a list: null and undefined are an empty one, a single value is a list of one. */
export const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value];

/** The nearest valid index in a list of `count` items; 0 for NaN, and for what is neither a number nor a string. */
export function clampIndex(index: unknown, count: number): number {
  const number = typeof index === 'number' || typeof index === 'string' ? Math.trunc(Number(index)) : 0;
  return Math.max(0, Math.min(number || 0, count - 1));
}

/** A length in pixels: a positive number, or the same as a string; anything else gives undefined, with a warning. */
export function toPixels(value: unknown, name: string): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number === 'number' && number > 0 && number < Infinity) return number;
  warnType(name, 'a positive number', value);
  return undefined;
}

/** Numbers below this are seconds since 1970, as many a CMS sends them; milliseconds reached it in 1973. */
const SECONDS = 1e11;

/**
 * A time as ISO 8601: a `Date`, or a number of milliseconds or seconds since 1970. Strings are returned unchanged.
 * Invalid dates and other values give undefined, with a warning.
 */
export function toTime(value: unknown, name: string): string | undefined {
  if (typeof value !== 'number')
    return value instanceof Date && Number.isNaN(value.getTime())
      ? toTime(Number.NaN, name)
      : toText(value, name);
  const date = new Date(Math.abs(value) < SECONDS ? value * 1000 : value);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  warnType(name, 'a time', value);
  return undefined;
}

/** The fields of a value that is an object; anything else has none, with a warning. null and undefined give undefined. */
export function toFields(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  warnType(name, 'an object', value);
  return undefined;
}

/** Parses JSON from an attribute, or from a property that a framework has set to the attribute's string. Invalid JSON gives null, with a warning. */
export function fromJson(value: unknown, name: string): unknown {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return null;
  try {
    return JSON.parse(value);
  } catch {
    warnOnce(`lede-ui: ${name} is not valid JSON: ${value.slice(0, 80)}`);
    return null;
  }
}

/** Reads an object of the page or a CMS whose getters may throw; then there is a warning, and a fallback in its place. */
export function readOr<Value>(read: () => Value, fallback: () => Value, name: string): Value {
  try {
    return read();
  } catch {
    warnOnce(`lede-ui: ${name} could not be read: one of its getters failed. It is ignored.`);
    return fallback();
  }
}
