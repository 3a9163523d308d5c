/** The text of a property that may have been set to anything: other values than strings and numbers are no text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint'
      ? `${value}`
      : '';

/** Reflects a property of text: values that are no text remove the attribute. */
export const textConverter = {
  fromAttribute: (value: string | null): string | null => value,
  toAttribute: (value: unknown): string | null => (value === '' ? '' : textOf(value) || null),
};
