import { relative, resolve, sep } from 'node:path';
import type { Icon } from '../icon.ts';

/** A group as part of a file name: letters and digits of any script, small, with hyphens between. */
const slug = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The sprite that an icon goes to where they are split: by its group in `icons.json`, else by the first folder inside
 * `from`, else by the first letter of its name. Groups that differ in case or spaces alone share a sprite.
 */
export function groupOf({ name, file, group }: Icon, from: string): string {
  const [folder, ...rest] = relative(resolve(from), resolve(file)).split(sep);
  const found = slug(group) || (rest.length > 0 && slug(folder!)) || name[0]!;
  // That name is the view sprite's.
  return found === 'views' ? 'views-group' : found;
}
