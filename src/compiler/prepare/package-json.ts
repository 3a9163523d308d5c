import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let folders: string[] | undefined;

/**
 * The package.json of a package as this folder finds it; undefined where it is not in a `node_modules`. Looked for by
 * hand: not all let theirs be imported, and to resolve a package takes ten times as long.
 */
export function manifestOf(name: string): { version?: string } | undefined {
  folders ??= createRequire(import.meta.url).resolve.paths('lede-ui') ?? [];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version?: string };
    } catch {}
  }
  return undefined;
}
