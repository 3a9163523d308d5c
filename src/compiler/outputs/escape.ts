import { createHash } from 'node:crypto';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML or XML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => HTML[each]!);

/** A name as a CSS identifier: what is no letter, digit, hyphen or underscore, or leads as a digit, is escaped. */
export const cssIdent = (text: string): string =>
  text.replace(/^-?\d|^-$|[^\w\u0080-\uffff-]/g, (each) => {
    const hyphen = each.length > 1 ? '-' : '';
    return `${hyphen}\\${each.slice(hyphen.length).codePointAt(0)!.toString(16)} `;
  });

/** Eight hex digits of the SHA-256 of a text: enough to tell versions of one file apart. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** `sprite.media.svg` → `sprite.media.3f2a9c1b.svg`. */
export const hashedName = (path: string, text: string): string =>
  path.replace(/(?=\.[^.]+$)/, `.${shortHash(text)}`);
