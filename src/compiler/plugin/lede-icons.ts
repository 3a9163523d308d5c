import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../source/paths.ts';
import { symbolsById } from '../svg/sprite.ts';

/** Lede's icons, as the package ships them. */
export interface LedeIcons {
  names: ReadonlySet<string>;
  /** Aliases, each with the name of its icon. `<lede-icon>` resolves them itself. */
  aliases: ReadonlyMap<string, string>;
  /** Symbols by name, with ids `icon-<name>` and custom properties. */
  symbols: ReadonlyMap<string, string>;
}

/** An icon in the package's `icons.json`. */
interface ManifestEntry {
  name: string;
  id: string;
  aliases: string[];
}

/** Folder of the built package, with `/` and a trailing slash, as in Vite's ids. */
export const PACKAGE = withSlashes(fileURLToPath(new URL('../..', import.meta.url)));

/** Reads sprites and manifests of the built package: those of its icons and of the extra icons. No name is in both. */
export async function readLedeIcons(): Promise<LedeIcons> {
  const read = (path: string) => readFile(PACKAGE + path, 'utf8');
  const sets = ['', 'extra/'].map((set) => Promise.all([read(`${set}sprite.svg`), read(`${set}icons.json`)]));
  const icons = {
    names: new Set<string>(),
    aliases: new Map<string, string>(),
    symbols: new Map<string, string>(),
  };
  for (const [sprite, manifest] of await Promise.all(sets)) {
    const symbols = symbolsById(sprite);
    for (const { name, id, aliases } of JSON.parse(manifest) as ManifestEntry[]) {
      icons.names.add(name);
      icons.symbols.set(name, symbols.get(id)!);
      for (const alias of aliases) icons.aliases.set(alias, name);
    }
  }
  return icons;
}
