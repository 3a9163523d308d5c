import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from './hash.ts';

/** Packages whose version says what an icon becomes. */
const PEERS = ['svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'];

/** What stands for all that makes an icon, beside its file: this code, the peers and the options. */
export function seedOf(options: unknown): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const own = readdirSync(here)
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => readFileSync(join(here, name), 'utf8'));
  return hash(JSON.stringify([options, PEERS.map(versionOf), own]));
}

/** The version of a package as this folder finds it. Looked for by hand: not all let their package.json be imported. */
function versionOf(name: string): string | undefined {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string })
        .version;
    } catch {}
  }
  return undefined;
}
