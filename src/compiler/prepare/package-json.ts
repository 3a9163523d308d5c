import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let folders: string[] | undefined;

/**
 * The package.json of a package, as module resolution would find it from here; undefined where the package is in no
 * `node_modules`. The folders are searched by hand: some packages do not export their package.json, and resolving a
 * package takes ten times as long.
 */
export function packageJsonOf(name: string): { version?: string } | undefined {
  folders ??= createRequire(import.meta.url).resolve.paths('lede-ui') ?? [];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version?: string };
    } catch {}
  }
  return undefined;
}

/** The version of an installed package that is older than a major version; undefined for any other, and for one that is not found. */
export function olderVersion(name: string, major: number): string | undefined {
  const { version } = packageJsonOf(name) ?? {};
  return Number.parseInt(version ?? '', 10) < major ? version : undefined;
}
