import { IconError } from '../icon.ts';
import { OptionError } from '../options/option-error.ts';
import { iconName, PREFIX } from './icon-name.ts';

/**
 * How icons are named: a pattern with `[name]` (folders and file, the default), `[file]` and `[folder]`, or a function of
 * the path below the folder of icons (`media/play.svg`). What comes out is made lower-case letters, digits and hyphens.
 */
export type NameOption = string | ((path: string) => string);

/**
 * The ids of symbols: a pattern with `[name]` in it, or a function of the icon's name and the path of its file. Ids have
 * letters, digits, hyphens and underscores, a letter first.
 */
export type IdOption = string | ((name: string, file: string) => string);

/** The part of a path before its file name, and that without `.svg`. */
const split = (path: string) => {
  const stem = path.slice(0, -'.svg'.length);
  const at = stem.lastIndexOf('/');
  return { stem, folder: stem.slice(0, Math.max(at, 0)), base: stem.slice(at + 1) };
};

/**
 * Makes the names of icons.
 *
 * @throws OptionError for a pattern without any of its words.
 */
export function namer(option: NameOption = '[name]'): (below: string, file: string) => string {
  if (option === '[name]') return iconName;
  if (typeof option === 'string' && !/\[(?:name|file)\]/.test(option))
    throw new OptionError('name', `"${option}" gives all icons one name: use [name] or [file] in it`);
  return (below, file) => {
    const { stem, folder, base } = split(below);
    const words: Record<string, string> = { name: stem, file: base, folder };
    const text =
      typeof option === 'function'
        ? calledBack('name', file, () => option(below)).replace(/\.svg$/i, '')
        : option.replace(/\[(name|file|folder)\]/g, (_, word: string) => words[word]!);
    return iconName(`${text}.svg`, file);
  };
}

const ID = /^[A-Za-z][\w-]*$/;

/**
 * Makes the ids of symbols, and refuses those that are not valid, are given twice, or could equal an id inside an icon,
 * as these are an icon's name, an underscore, and more.
 *
 * @throws OptionError for a prefix or pattern that cannot make ids.
 */
export function idMaker(
  option: IdOption | undefined,
  prefix: string,
  names: readonly string[],
): (name: string, file: string) => string {
  if (!PREFIX.test(prefix))
    throw new OptionError(
      'prefix',
      `"${prefix}" cannot begin an id: use letters, digits and hyphens, a letter first`,
    );
  if (option === undefined) return (name) => prefix + name;
  if (typeof option === 'string' && !(option.includes('[name]') && ID.test(option.replaceAll('[name]', 'a'))))
    throw new OptionError(
      'id',
      `"${option}" cannot make ids: use [name], letters, digits, hyphens and underscores, a letter first`,
    );
  const known = new Set(names);
  const owners = new Map<string, string>();
  return (name, file) => {
    const id =
      typeof option === 'string'
        ? option.replaceAll('[name]', name)
        : calledBack('id', file, () => option(name, file));
    if (!ID.test(id))
      throw new IconError(
        file,
        `its id "${id}" must be letters, digits, hyphens and underscores, a letter first`,
      );
    for (let at = id.indexOf('_'); at >= 0; at = id.indexOf('_', at + 1))
      if (known.has(id.slice(0, at)))
        throw new IconError(file, `its id "${id}" could meet one inside the icon "${id.slice(0, at)}"`);
    const owner = owners.get(id);
    if (owner !== undefined && owner !== name)
      throw new IconError(file, `its id "${id}" is already taken by the icon "${owner}"`);
    owners.set(id, name);
    return id;
  };
}

/** What a function of the configuration returns for a file; what it throws becomes the file's fault. */
function calledBack(option: string, file: string, run: () => unknown): string {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    throw new IconError(file, `the function "${option}" failed: ${(error as Error).message}`);
  }
  if (typeof result !== 'string' || result === '')
    throw new IconError(file, `the function "${option}" returned ${JSON.stringify(result)}, not a text`);
  return result;
}
