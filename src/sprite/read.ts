import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { IconError, type Icon, type IconMeta } from './icon.ts';

/** Names are file names, sprite ids and types at once, so only what is safe in all three. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Entries = Record<string, Partial<IconMeta>>;

/**
 * Reads a folder of `<name>.svg`, with an optional `icons.json` beside them (`{"<name>": {title, meaning, group,
 * tags, aliases, flip}}`), sorted by name so that the order on disk never shows.
 *
 * @throws IconError for an unusable name, two icons or aliases of one name, or an entry without a file.
 */
export async function readIcons(folder: string): Promise<Icon[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const files = found.filter((f) => f.isFile() && f.name.endsWith('.svg')).map((f) => f.name);
  if (files.length === 0) throw new IconError(shown(folder), 'no .svg file in this folder');
  const entries = await readEntries(folder);

  const icons: Icon[] = [];
  for (const name of files.map((f) => f.slice(0, -'.svg'.length)).sort(byCodeUnit)) {
    const file = join(folder, `${name}.svg`);
    if (!NAME.test(name))
      throw new IconError(shown(file), `"${name}" is no icon name: use a-z, 0-9 and single hyphens`);
    icons.push({ name, file: shown(file), svg: await readFile(file, 'utf8'), meta: metaOf(name, entries) });
  }
  checkNames(icons, entries, shown(join(folder, 'icons.json')));
  return icons;
}

async function readEntries(folder: string): Promise<Entries> {
  const file = join(folder, 'icons.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return {};
  }
  try {
    return JSON.parse(text) as Entries;
  } catch (error) {
    throw new IconError(shown(file), `not valid JSON: ${(error as Error).message}`);
  }
}

function metaOf(name: string, entries: Entries): IconMeta {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  return {
    title: entry?.title ?? name.replaceAll('-', ' '),
    meaning: entry?.meaning ?? '',
    group: entry?.group ?? '',
    tags: entry?.tags ?? [],
    aliases: entry?.aliases ?? [],
    flip: entry?.flip ?? false,
  };
}

function checkNames(icons: Icon[], entries: Entries, metaFile: string): void {
  const owner = new Map(icons.map((icon) => [icon.name, icon.name]));
  for (const name of Object.keys(entries)) {
    if (!owner.has(name)) throw new IconError(metaFile, `"${name}" has an entry but no ${name}.svg`);
  }
  for (const { name, meta } of icons) {
    for (const alias of meta.aliases) {
      if (!NAME.test(alias)) throw new IconError(metaFile, `alias "${alias}" of "${name}" is no icon name`);
      const taken = owner.get(alias);
      if (taken) throw new IconError(metaFile, `alias "${alias}" of "${name}" already means "${taken}"`);
      owner.set(alias, name);
    }
  }
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const shown = (path: string) => relative('.', path) || '.';
