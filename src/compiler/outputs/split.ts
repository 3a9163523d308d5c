import { pathInside, withSlashes } from '../source/paths.ts';
import type { Icon } from '../icon.ts';

/** Letters of a group that go into a file name, so that file systems accept the name in any script. */
const MAX_LENGTH = 50;

/** A group as part of a file name: lower-case letters and digits of any script, with hyphens between. */
const slug = (text: string) => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  // By characters: some take two code units.
  return [...words].slice(0, MAX_LENGTH).join('').replace(/-$/, '');
};

/**
 * The group by which an icon's sprite is named: that in `icons.json`, else the first folder inside the folder of icons,
 * else the first letter of its name. Groups that differ only in case or spaces share a sprite.
 *
 * @param folders The folders of icons.
 */
export function spriteGroup({ name, file, group }: Icon, folders: readonly string[]): string {
  const below = folders.map((each) => pathInside(each, file)).find((path) => path !== undefined) ?? file;
  const [folder, ...rest] = withSlashes(below).split('/');
  const found = slug(group) || (rest.length > 0 && slug(folder!)) || name[0]!;
  // `sprite.views.svg` is the view sprite.
  return found === 'views' ? 'views-group' : found;
}
