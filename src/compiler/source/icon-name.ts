import { basename } from 'node:path';
import { IconError } from '../icon.ts';

/** Names are sprite ids, file names and types at once, so only what is safe in all three. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What may stand before a name. Without `_`, which parts an icon's name from the ids inside it. */
export const PREFIX = /^(?:[a-zA-Z][a-zA-Z0-9-]*)?$/;

/**
 * `media/Big_Play.svg` → `media-big-play`.
 *
 * @throws IconError about `file` when that is no name.
 */
export function nameOf(path: string, file: string): string {
  const stem = path.slice(0, -'.svg'.length);
  if (NAME.test(stem)) return stem;
  const name = stem
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._/\\-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (NAME.test(name)) return name;
  throw new IconError(file, `"${basename(path)}" cannot be an icon's name: use a-z, 0-9 and hyphens`);
}
