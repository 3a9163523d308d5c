import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { slashed } from './source-files.ts';
import { symbolsOf } from './symbols.ts';

/** Lede's icons, as the package ships them. */
export interface LedeIcons {
  names: ReadonlySet<string>;
  /** Aliases, each with the name that it means: what `<lede-icon>` resolves by itself. */
  aliases: ReadonlyMap<string, string>;
  /** Symbols by name, ids `icon-<name>`, custom properties kept. */
  symbols: ReadonlyMap<string, string>;
}

/** An icon in a manifest. */
interface Entry {
  name: string;
  id: string;
  aliases: string[];
}

/** Folder of the built package, with a slash behind, as Vite's ids have it. */
export const PACKAGE = slashed(fileURLToPath(new URL('../..', import.meta.url)));

/** Reads the sprites and manifests of the built package: of its icons, and of the extra ones. No name is in both. */
export async function readLedes(): Promise<LedeIcons> {
  const read = (path: string) => readFile(PACKAGE + path, 'utf8');
  const sets = ['', 'extra/'].map((set) => Promise.all([read(`${set}sprite.svg`), read(`${set}icons.json`)]));
  const ledes = {
    names: new Set<string>(),
    aliases: new Map<string, string>(),
    symbols: new Map<string, string>(),
  };
  for (const [sprite, manifest] of await Promise.all(sets)) {
    const symbols = symbolsOf(sprite);
    for (const { name, id, aliases } of JSON.parse(manifest) as Entry[]) {
      ledes.names.add(name);
      ledes.symbols.set(name, symbols.get(id)!);
      for (const alias of aliases) ledes.aliases.set(alias, name);
    }
  }
  return ledes;
}
