import { declarations, type Declaration } from '../css-rules.ts';
import { isKeyframesName, mayChange } from './motion-properties.ts';

/** `@keyframes` of a file by name, in the form in which they are written. */
export type Keyframes = Map<string, string>;

const STEP = /^(?:from|to|(?:\d+\.?\d*|\.\d+)%)$/;
/** Steps of one animation. */
const MOST_STEPS = 200;

/** Adds the keyframes of a sheet; returns why they are refused, if they are. */
export function addKeyframes(keyframes: Keyframes, name: string, block: string): string | undefined {
  if (!isKeyframesName(name)) return `@keyframes ${name} has no plain name`;
  const steps: string[] = [];
  for (const text of block.split('}')) {
    if (!text.trim()) continue;
    const [selector = '', body, more] = text.split('{');
    const at = selector.split(',').map((step) => step.trim().toLowerCase());
    if (body === undefined || more !== undefined || !at.every((step) => STEP.test(step)))
      return `@keyframes ${name} is not plain CSS`;
    // Older browsers need properties with a prefix beside the plain ones.
    const own = declarations(body).filter(({ property }) => !/^-[a-z]/.test(property));
    const wrong = own.find(({ property, value }) => !mayChange(property, value));
    if (wrong) return `@keyframes ${name} cannot change ${wrong.property} in an icon`;
    steps.push(`${at.join(',')}{${writeDeclarations(own)}}`);
  }
  if (steps.length > MOST_STEPS) return `@keyframes ${name} has more than ${MOST_STEPS} steps`;
  keyframes.set(name, `@keyframes ${name}{${steps.join('')}}`);
  return undefined;
}

export const writeDeclarations = (list: readonly Declaration[]): string =>
  list.map(({ property, value }) => `${property}:${value.replace(/\s+/g, ' ')}`).join(';');
