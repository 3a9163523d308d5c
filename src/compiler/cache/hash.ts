import { hash as digest } from 'node:crypto';

/** SHA-256 as letters. In one call: an object for each hash costs more than what it does with a short text. */
export const hash = (text: string | Uint8Array): string => digest('sha256', text, 'base64url');

/** What tells an output file from what it was before: the beginning of its hash. */
export const fingerprint = (text: string): string => hash(text).slice(0, 16);
