import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, shown } from './list-files.ts';
import { IconError, type IconMeta } from '../icon.ts';
import { NAME } from './icon-name.ts';

type Entries = Record<string, Partial<IconMeta>>;

/**
 * What is said of icons in the `icons.json` of a folder, if there is one: `{"<name>": {title, meaning, group, tags,
 * aliases, flip}}`. An entry left out has the name with spaces for its title.
 *
 * @throws IconError when it is not valid, or an alias means two icons.
 */
export function readMeta(folder: string, names: readonly string[]): (name: string) => IconMeta {
  const path = join(folder, 'icons.json');
  const entries = readEntries(path);
  const owner = new Map(names.map((name) => [name, name]));
  for (const [name, { aliases = [] }] of Object.entries(entries)) {
    if (!owner.has(name)) throw new IconError(shown(path), `"${name}" has an entry but no ${name}.svg`);
    for (const alias of aliases) {
      if (!NAME.test(alias))
        throw new IconError(shown(path), `alias "${alias}" of "${name}" is no icon name`);
      const taken = owner.get(alias);
      if (taken) throw new IconError(shown(path), `alias "${alias}" of "${name}" already means "${taken}"`);
      owner.set(alias, name);
    }
  }
  return (name) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    return {
      title: entry?.title ?? name.replaceAll('-', ' '),
      meaning: entry?.meaning ?? '',
      group: entry?.group ?? '',
      tags: entry?.tags ?? [],
      aliases: entry?.aliases ?? [],
      flip: entry?.flip ?? false,
    };
  };
}

const text = (value: unknown) => typeof value === 'string';
const texts = (value: unknown) => Array.isArray(value) && value.every(text);
/** What each part of an entry has to be. */
const PARTS: Record<keyof IconMeta, (value: unknown) => boolean> = {
  title: text,
  meaning: text,
  group: text,
  tags: texts,
  aliases: texts,
  flip: (value) => typeof value === 'boolean',
};

function readEntries(path: string): Entries {
  const info = attempt(() => statSync(path));
  if (!info) return {};
  // A pipe of that name would never end.
  if (!info.isFile()) throw new IconError(shown(path), 'it is not a regular file');
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new IconError(shown(path), code ? `cannot be read (${code})` : `not valid JSON: ${message}`);
  }
  // Bootstrap, Tabler and others keep an icons.json of their own shape there.
  if (!isObject(entries) || !Object.values(entries).every(isObject))
    throw new IconError(shown(path), 'it is not {"<name>": {title, meaning, group, tags, aliases, flip}}');
  for (const [name, entry] of Object.entries(entries as Entries)) {
    for (const [part, fits] of Object.entries(PARTS)) {
      const value = entry[part as keyof IconMeta];
      if (value !== undefined && !fits(value))
        throw new IconError(shown(path), `"${part}" of "${name}" is not of the right type`);
    }
  }
  return entries as Entries;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
