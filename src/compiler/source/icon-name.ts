import { basename } from 'node:path';
import { IconError } from '../icon.ts';
import { transliterate } from './transliterate.ts';

/** A valid icon name. Names serve as sprite ids, file names and types, so only what is safe in all three is allowed. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A valid prefix. Without `_`, which separates an icon's name from the ids inside the icon. */
export const PREFIX = /^(?:[a-zA-Z][a-zA-Z0-9-]*)?$/;

/** Characters of a name: with `icons/` and `.svg` around it, it is still a file name everywhere. */
const LONGEST = 200;

/**
 * The name of an icon by its path: `media/Big_Play.svg` → `media-big-play`, `arrowLeft.svg` → `arrow-left`,
 * `Size=24, Style=Outline.svg` → `size-24-style-outline`, `café.svg` → `cafe`. Letters without a Latin form become their
 * numbers: `图.svg` → `u56fe`.
 *
 * @throws IconError about `file` when nothing of the path can be part of a name, or the name is too long.
 */
export function iconName(path: string, file: string): string {
  const stem = path.slice(0, -'.svg'.length);
  if (NAME.test(stem) && stem.length <= LONGEST) return stem;
  const name = transliterate(stem)
    .replace(
      /([a-z]|\d(?=[A-Z][a-z]))([A-Z])|([A-Z])(?=[A-Z][a-z])/g,
      (_, lower = '', upper = '', capital = '') => (capital ? `${capital}-` : `${lower}-${upper}`),
    )
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (name.length > LONGEST)
    throw new IconError(file, `its name would be over ${LONGEST} characters: give the file a shorter name`);
  if (NAME.test(name)) return name;
  throw new IconError(file, `"${basename(path)}" has no letter or digit to make a name of: rename the file`);
}

/** Whether a name only lower-cases and joins what the file's says. */
const isPlain = (stem: string, name: string) => stem.toLowerCase().replace(/[\s._-]+/g, '-') === name;

/** `"arrow (1).svg" → arrow-1` where a name is not simply that of its file; undefined for others. */
export function renamedFrom(file: string, name: string): string | undefined {
  const base = basename(file);
  const stem = base.slice(0, -'.svg'.length);
  // The name may begin with those of folders.
  if (name === stem || name.endsWith(`-${stem}`)) return undefined;
  return isPlain(stem, name.slice(-stem.length)) ? undefined : `"${base}" → ${name}`;
}
