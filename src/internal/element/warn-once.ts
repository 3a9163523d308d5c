import { globalState } from './global-state.ts';

/** The most warnings that are kept and shown: a server runs for months, and pages may send new messages without end. */
const MAX_WARNINGS = 200;
/** The most characters of a warning. */
const MAX_LENGTH = 500;

const warnings = globalState('warnings', () => new Set<string>());

/** Writes a warning to the console, once for each message. Long messages are cut; after 200 warnings it stays silent. */
export function warnOnce(message: string): void {
  if (warnings.size > MAX_WARNINGS) return;
  // A part of a string may keep the whole string in memory; a joined one is a copy.
  const text = message.slice(0, MAX_LENGTH).split('').join('');
  if (warnings.has(text)) return;
  warnings.add(text);
  if (warnings.size > MAX_WARNINGS) console.warn('lede-ui: more warnings are not shown.');
  else console.warn(text);
}

/** What a warning calls a value: a last argument that the build takes out with the warnings. */
export const warnAs = (name: string): string => name;
