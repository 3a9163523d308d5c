// What a build loads before it knows that there is something to do.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Packages that a module imports as soon as it is loaded, itself or by modules of the compiler. */
function packagesOf(path: string, visited = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (visited.has(path)) return found;
  visited.add(path);
  for (const [, name] of readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
    if (!name!.startsWith('.')) found.add(name!);
    else for (const each of packagesOf(join(dirname(path), name!), visited)) found.add(each);
  }
  return found;
}

it('a build in which nothing changed loads neither svgo nor svg-sprite nor a renderer, which takes longer than the rest', () => {
  const loaded = packagesOf('dist/compiler/compile.js');
  expect([...loaded].filter((name) => !name.startsWith('node:'))).toEqual([]);
  // So that this test can fail.
  expect(packagesOf('dist/compiler/prepare/worker.js')).toContain('svgo/browser');
});
