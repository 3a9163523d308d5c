import { CONTENT } from './content.ts';
import { FORM } from './form.ts';
import type { Refusal } from './refusal.ts';

export type { Refusal } from './refusal.ts';

/** Every form of message with its reason and remedy, the more special ones first. */
export const REFUSALS: readonly Refusal[] = [...CONTENT, ...FORM];

/** What to do about a message; undefined for one that is not about a file. */
export const explain = (reason: string): Refusal | undefined =>
  REFUSALS.find(({ matches }) => matches.test(reason));
