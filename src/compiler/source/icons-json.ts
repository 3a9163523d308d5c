import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import { tryOrUndefined, type IconSource } from './list-files.ts';
import { IconError, type IconMeta } from '../icon.ts';
import { NAME } from './icon-name.ts';
import { displayPath } from './paths.ts';

type Entries = Record<string, Partial<IconMeta>>;

/**
 * Reads the metadata in the `icons.json` of each folder that has one: `{"<name>": {title, meaning, group, tags, aliases,
 * flip}}`. An icon without an entry gets the defaults of `IconMeta`. Names and aliases get the prefix of their folder.
 *
 * @param names Names of all icons in the folders.
 * @param excluded Names of those left out, which may have entries too.
 * @throws IconError when a file is not valid, names an icon that does not exist, or gives one alias to two icons.
 */
export function readMeta(
  from: string | readonly IconSource[],
  names: readonly string[],
  excluded: ReadonlySet<string> = new Set(),
): (name: string) => IconMeta {
  const owner = new Map(names.map((name) => [name, name]));
  const entries: Entries = {};
  const sources = typeof from === 'string' ? [{ folder: from, prefix: '' }] : from;
  for (const [path, prefix] of new Map(
    sources.map(({ folder, prefix }) => [join(folder, 'icons.json'), prefix]),
  ))
    addEntries(entries, path, prefix, owner, excluded);
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

/** Adds the entries of one file, and the owners of their aliases. */
function addEntries(
  all: Entries,
  path: string,
  prefix: string,
  owner: Map<string, string>,
  excluded: ReadonlySet<string>,
): void {
  const refuse = (reason: string): never => {
    throw new IconError(displayPath(path), reason);
  };
  for (const [own, entry] of Object.entries(readEntries(path))) {
    const name = prefix + own;
    if (excluded.has(name) && !owner.has(name)) continue;
    const aliases = (entry.aliases ?? []).map((alias) => prefix + alias);
    if (!owner.has(name)) refuse(`"${own}" has an entry but no ${own}.svg`);
    for (const alias of aliases) {
      if (!NAME.test(alias)) refuse(`alias "${alias}" of "${name}" is not a valid icon name`);
      const taken = owner.get(alias);
      if (taken) refuse(`alias "${alias}" of "${name}" already means "${taken}"`);
      owner.set(alias, name);
    }
    all[name] = { ...entry, aliases };
  }
}

const isText = (value: unknown) => typeof value === 'string';
const isTextList = (value: unknown) => Array.isArray(value) && value.every(isText);
/** What each part of an entry must be, and how a message calls that. */
const PARTS: Record<keyof IconMeta, [check: (value: unknown) => boolean, type: string]> = {
  title: [isText, 'a string'],
  meaning: [isText, 'a string'],
  group: [isText, 'a string'],
  tags: [isTextList, 'a list of strings'],
  aliases: [isTextList, 'a list of strings'],
  flip: [(value) => typeof value === 'boolean', 'true or false'],
};

function readEntries(path: string): Entries {
  const info = tryOrUndefined(() => statSync(path));
  if (!info) return {};
  // Reading a named pipe would block for ever.
  if (!info.isFile()) throw new IconError(displayPath(path), 'not a regular file');
  let entries: unknown;
  try {
    const text = decode(readFileSync(path), displayPath(path));
    entries = JSON.parse(text, SURROGATE_ESCAPE.test(text) ? wellFormed : undefined);
  } catch (error) {
    if (error instanceof IconError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new IconError(displayPath(path), code ? `cannot be read (${code})` : `not valid JSON: ${message}`);
  }
  // Bootstrap, Tabler and others put an icons.json of another format into their folders.
  if (!isObject(entries) || !Object.values(entries).every(isObject)) {
    const form = '{"<name>": {title, meaning, group, tags, aliases, flip}}';
    throw new IconError(displayPath(path), `it must have the form ${form}`);
  }
  for (const [name, entry] of Object.entries(entries as Entries)) {
    for (const [part, [check, type]] of Object.entries(PARTS)) {
      const value = entry[part as keyof IconMeta];
      if (value !== undefined && !check(value))
        throw new IconError(displayPath(path), `"${part}" of "${name}" must be ${type}`);
    }
  }
  return entries as Entries;
}

/** An escape that may stand for half a surrogate pair. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
/** Replaces lone surrogates, which no file can contain, in any string of a JSON text. */
const wellFormed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
