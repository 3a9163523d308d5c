import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { slashed } from './sources.ts';
import { symbolsOf } from './symbols.ts';

/** Lede's icons, as the package ships them. */
export interface LedeIcons {
  names: ReadonlySet<string>;
  /** Aliases, each with the name that it means: what `<lede-icon>` resolves by itself. */
  aliases: ReadonlyMap<string, string>;
  /** Symbols by name, ids `icon-<name>`, custom properties kept. */
  symbols: ReadonlyMap<string, string>;
}

/** Folder of the built package, with a slash behind, as Vite's ids have it. */
export const PACKAGE = slashed(fileURLToPath(new URL('../..', import.meta.url)));

/** Reads the sprite and manifest of the built package. */
export async function readLedes(): Promise<LedeIcons> {
  const [sprite, manifest] = await Promise.all([
    readFile(`${PACKAGE}sprite.svg`, 'utf8'),
    readFile(`${PACKAGE}icons.json`, 'utf8'),
  ]);
  const entries = JSON.parse(manifest) as { name: string; id: string; aliases: string[] }[];
  const symbols = symbolsOf(sprite);
  return {
    names: new Set(entries.map(({ name }) => name)),
    aliases: new Map(entries.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const))),
    symbols: new Map(entries.map(({ name, id }) => [name, symbols.get(id)!])),
  };
}
