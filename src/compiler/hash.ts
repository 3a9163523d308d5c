import { hash as digest } from 'node:crypto';

/** SHA-256 in base64url. One call: creating a hash object costs more than hashing a short text. */
export const hash = (text: string | Uint8Array): string => digest('sha256', text, 'base64url');

/** The first 16 characters of a text's hash, by which a build tells whether an output file changed. */
export const fingerprint = (text: string): string => hash(text).slice(0, 16);

/** The first eight hex digits of a text's SHA-256: enough to tell versions of one file apart in names and URLs. */
export const shortHash = (text: string): string => digest('sha256', text, 'hex').slice(0, 8);

/** The source expression by which a Content-Security-Policy allows an inline script or style sheet. */
export const cspHash = (text: string): string => `sha256-${digest('sha256', text, 'base64')}`;
