import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from '../hash.ts';
import { packageJsonOf } from '../prepare/package-json.ts';

/** Packages whose versions affect the result for an icon. */
const PEERS = ['svgo', 'svg-sprite', 'sax', '@resvg/resvg-js', 'pixelmatch'];

/** The parts of the compiler's code that affect the result for an icon: modules, and folders with all they contain. */
const CODE = new Set(['cache', 'options', 'prepare', 'source', 'svg', 'compile', 'hash', 'icon', 'notes']);

/**
 * A hash of everything that affects the result for an icon, apart from the icon's file: the compiler's code, the
 * versions of its peer dependencies, and the options.
 *
 * @param compiler Folder of the compiler's code. Default: the one that this module runs from.
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
  return hash(JSON.stringify([options, PEERS.map((name) => packageJsonOf(name)?.version), code]));
}
