import { coerceText, type LedeProperty } from '../../internal/element/property-types.ts';

type Coerce = NonNullable<LedeProperty['coerce']>;

/** A number of seconds as it is, other values as text. */
export const coerceDuration: Coerce = (value, name) =>
  typeof value === 'number' && Number.isFinite(value) ? value : coerceText(value, name);

/** As an attribute of JSX: `true` is the attribute without a value, `false` none. */
export const coerceDownload: Coerce = (value, name) => (value === true ? '' : coerceText(value, name));
