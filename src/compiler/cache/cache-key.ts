import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestOf } from '../prepare/package-json.ts';
import { hash } from './hash.ts';

/** Packages whose version decides what an icon becomes. */
const PEERS = ['svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'];

/** The compiler's own code that decides what an icon becomes, with all that is inside these folders. */
const CODE = new Set(['cache', 'prepare', 'source', 'svg', 'compile', 'icon']);

/**
 * A hash of everything that decides what an icon becomes, other than its file: the compiler's code, the versions of its
 * peers, and the options.
 *
 * @param compiler The folder of the compiler's code. Default: the one that this module runs from.
 */
export function cacheKey(
  options: unknown,
  compiler: string = fileURLToPath(new URL('..', import.meta.url)),
): string {
  const code = readdirSync(compiler, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts'))
    .filter((path) => CODE.has(path.split(/[/\\.]/)[0]!))
    .sort()
    .map((path) => readFileSync(join(compiler, path), 'utf8'));
  return hash(JSON.stringify([options, PEERS.map((name) => manifestOf(name)?.version), code]));
}
