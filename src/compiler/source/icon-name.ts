import { basename } from 'node:path';
import { IconError } from '../icon.ts';

/** A valid icon name. Names serve as sprite ids, file names and types, so only what is safe in all three is allowed. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A valid prefix. Without `_`, which separates an icon's name from the ids inside the icon. */
export const PREFIX = /^(?:[a-zA-Z][a-zA-Z0-9-]*)?$/;

/**
 * The name of an icon by its path: `media/Big_Play.svg` → `media-big-play`.
 *
 * @throws IconError about `file` when the path cannot be made into a valid name.
 */
export function iconName(path: string, file: string): string {
  const stem = path.slice(0, -'.svg'.length);
  if (NAME.test(stem)) return stem;
  const name = stem
    .toLowerCase()
    .replace(/[\s._/\\-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (NAME.test(name)) return name;
  throw new IconError(file, `"${basename(path)}" cannot be an icon's name: use a-z, 0-9 and hyphens`);
}
