import { createHash } from 'node:crypto';

/** SHA-256 as letters. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
