import { nearestName } from './did-you-mean.ts';
import { OptionError } from './option-error.ts';
import type { OptionSpec } from './option-table.ts';

/**
 * Checks options, as people write them, by a table.
 *
 * @throws OptionError for a name that the table does not have, or a value of the wrong kind.
 */
export function checkOptions(
  given: unknown,
  table: Readonly<Record<string, Pick<OptionSpec, 'kind'>>>,
): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new OptionError('options', `must be an object, not ${shown(given)}`);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const spec = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!spec) {
      const nearest = nearestName(name, Object.keys(table));
      throw new OptionError(name, `is no option${nearest ? `; did you mean "${nearest}"?` : ''}`);
    }
    if (!spec.kind.is(value)) throw new OptionError(name, `must be ${spec.kind.text}, not ${shown(value)}`);
  }
}

/** A value in a message, cut at 60 characters. */
function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = 'an object';
  }
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
