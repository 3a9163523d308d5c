import { warnOnce } from '../element/warn-once.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  type: ['button', 'submit', 'reset'],
  size: ['small', 'medium', 'large'],
  variant: ['outlined', 'filled', 'plain'],
  tone: ['danger'],
};

/** Warns about values that an element does not have; it falls back to the default. */
export function warnUnknownValues(host: HTMLElement): void {
  const properties = host as unknown as Record<string, unknown>;
  for (const [name, values] of Object.entries(VALUES)) {
    const value = properties[name];
    if (value && !values.includes(value as string))
      warnOnce(
        `<${host.localName} ${name}="${String(value).slice(0, 80)}">: unknown value. Use ${values.join(', ')}.`,
      );
  }
}
