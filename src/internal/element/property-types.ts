import type { PropertyDeclaration } from 'lit';
import { fromJson, toText, warnType } from '../data/values.ts';

/** A reactive property of an element of ours. */
export interface LedeProperty<Type = unknown> extends PropertyDeclaration<Type> {
  /**
   * What the property holds at first, and in place of a value that cannot be used. By default an empty string for `String`,
   * false for `Boolean`, else null.
   */
  default?: unknown;
  /**
   * Turns any value into one of the property's type; undefined stands for the default. By default `type` decides: with
   * `String`, `Boolean`, `Number` and `Object` the property never holds anything else; without, it holds any value.
   */
  coerce?: ((value: unknown, name: string) => unknown) | undefined;
}

export type LedeProperties = Record<string, LedeProperty>;

type Coerce = NonNullable<LedeProperty['coerce']>;

/** Text; numbers, dates, URLs and lists as text. `false` stands for none, as in JSX: `label={open && 'Close'}`. */
export const coerceText: Coerce = (value, name) =>
  typeof value === 'string' ? value : value === false ? undefined : toText(value, name);

/** `'false'` is false, as CMS and frameworks send it; any other value counts as `Boolean()` has it. */
export const coerceBoolean: Coerce = (value) => Boolean(value) && value !== 'false';

/** A finite number, or one as a string. */
export const coerceNumber: Coerce = (value, name) => {
  if (value === null || value === undefined || value === '') return undefined;
  const number = typeof value === 'string' || typeof value === 'bigint' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  warnType(name, 'a finite number', value);
  return undefined;
};

/** An object, or one as JSON. */
export const coerceObject: Coerce = (value, name) => {
  const object = fromJson(value, name);
  if (object === null || object === undefined) return undefined;
  if (typeof object === 'object') return object;
  warnType(name, 'an object', value);
  return undefined;
};

const types = new Map<unknown, LedeProperty>([
  [String, { coerce: coerceText, default: '' }],
  [Boolean, { coerce: coerceBoolean, default: false }],
  [Number, { coerce: coerceNumber }],
  // The JSON of an attribute is parsed by `coerce`, which warns.
  [Object, { coerce: coerceObject, converter: (text) => text }],
]);

/**
 * A declaration with what its type implies. A default is not reflected, so that the page's HTML stays as the server wrote
 * it.
 */
export const completeProperty = (options: LedeProperty): LedeProperty => ({
  default: null,
  useDefault: Boolean(options.reflect),
  ...types.get(options.type),
  ...options,
});
