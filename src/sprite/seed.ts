import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from './hash.ts';
import { manifestOf } from './packages.ts';

/** Packages whose version says what an icon becomes. */
const PEERS = ['svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'];

/** What stands for all that makes an icon, beside its file: this code, the peers and the options. */
export function seedOf(options: unknown): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const own = readdirSync(here)
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => readFileSync(join(here, name), 'utf8'));
  return hash(JSON.stringify([options, PEERS.map((name) => manifestOf(name)?.version), own]));
}
