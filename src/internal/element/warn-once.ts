import { globalState } from './global-state.ts';

/** Tells the developer once per message. */
export function warnOnce(message: string): void {
  const said = globalState('warnings', () => new Set<string>());
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
