import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME, shown } from './files.ts';
import { IconError, type IconMeta } from './icon.ts';

type Entries = Record<string, Partial<IconMeta>>;

/**
 * What is said of icons in the `icons.json` of a folder, if there is one: `{"<name>": {title, meaning, group, tags,
 * aliases, flip}}`. An entry left out has the name with spaces for its title.
 *
 * @throws IconError when it is not valid, or an alias means two icons.
 */
export async function readMeta(
  folder: string,
  names: readonly string[],
): Promise<(name: string) => IconMeta> {
  const path = join(folder, 'icons.json');
  const entries = await readEntries(path);
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

async function readEntries(path: string): Promise<Entries> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new IconError(shown(path), `not valid JSON: ${(error as Error).message}`);
  }
  // Bootstrap, Tabler and others keep an icons.json of their own shape there.
  const ours = typeof entries === 'object' && entries !== null && !Array.isArray(entries);
  if (!ours || Object.values(entries as object).some((entry) => typeof entry !== 'object' || entry === null))
    throw new IconError(shown(path), 'it is not {"<name>": {title, meaning, group, tags, aliases, flip}}');
  return entries as Entries;
}
