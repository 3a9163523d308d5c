import { globalState } from './global-state.ts';

const warnings = globalState('warnings', () => new Set<string>());

/** Writes a warning to the console, once for each message. */
export function warnOnce(message: string): void {
  if (warnings.has(message)) return;
  warnings.add(message);
  console.warn(message);
}
