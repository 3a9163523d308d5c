import { warnOnce } from '../element/warn-once.ts';

const KNOWN: Record<string, readonly string[]> = {
  type: ['button', 'submit', 'reset'],
  size: ['small', 'medium', 'large'],
  variant: ['outlined', 'filled', 'plain'],
  tone: ['danger'],
};

/** Tells the developer of values that are none; the default stands in for them. */
export function warnUnknown(host: HTMLElement): void {
  const given = host as unknown as Record<string, unknown>;
  for (const [name, known] of Object.entries(KNOWN)) {
    const value = given[name];
    if (value && !known.includes(value as string))
      warnOnce(
        `<${host.localName} ${name}="${String(value).slice(0, 80)}">: not known. It can be ${known.join(', ')}.`,
      );
  }
}
