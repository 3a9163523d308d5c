// What npm packs: what is in, nothing else, how large, and that every tool finds every entry.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entriesOf, pack, type Tarball } from './tarball.ts';

const exec = promisify(execFile);
let tarball: Tarball;
beforeAll(async () => {
  tarball = await pack();
});
afterAll(() => tarball?.remove());

it('holds these folders and files, and nothing of the workshop', () => {
  const places = new Set(
    [...tarball.files.keys()].map((path) => /^(?:dist\/[\w-]+(?=\/)|[^/]+)/.exec(path)![0]),
  );
  expect([...places].toSorted().join('\n')).toBe(
    `CHANGELOG.md
LICENSE
README.md
SECURITY.md
dist
dist/cdn
dist/compiler
dist/components
dist/css
dist/define
dist/development
dist/docs
dist/extra
dist/generated
dist/icons
dist/internal
dist/locales
dist/networks
dist/server
dist/styles
dist/themes
package.json
src`,
  );
  const foreign = [...tarball.files.keys()].filter((path) =>
    /\.(?:test|stories)\.|tsbuildinfo|\.DS_Store|~$/.test(path),
  );
  expect(foreign).toEqual([]);
});

it('has every file that package.json names', async () => {
  const named = await Promise.all(
    ['default', 'types', 'development'].map((condition) => entriesOf(tarball.folder, condition)),
  );
  const lost = named.flat().filter(({ file }) => !tarball.files.has(file));
  expect(lost).toEqual([]);
});

it('has the source that each declaration map leads to', async () => {
  const maps = [...tarball.files.keys()].filter((path) => path.endsWith('.d.ts.map'));
  expect(maps.length).toBeGreaterThan(200);
  for (const path of maps) {
    const { sources } = JSON.parse(await readFile(join(tarball.folder, path), 'utf8')) as {
      sources: string[];
    };
    for (const source of sources)
      expect(tarball.files.has(join(path, '..', source)), `${path}: ${source}`).toBe(true);
  }
});

it('is downloaded in less than 1.1 MB', () => expect(tarball.size).toBeLessThan(1_100_000));

it('publint finds nothing, not even a suggestion', async () => {
  const { messages, pkg } = await publint({ pkgDir: tarball.folder, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('arethetypeswrong: types for every entry and every resolver', async () => {
  const typed = (await entriesOf(tarball.folder)).filter(
    ({ entry }) => !/\.(?:svg|json|md|txt)$/.test(entry),
  );
  // One of each pattern: a resolver treats the others alike.
  const entrypoints = [
    ...new Map(typed.map(({ key, entry }) => [key, entry.replace('lede-ui', '.')])).values(),
  ];
  const result = await checkPackage(createPackageFromTarballData(await readFile(tarball.file)), {
    entrypoints,
  });
  if (!result.types) throw new Error('no types');
  const problems = result.problems
    // Node's `require()` of a module works since Node 20.19, which the package asks for.
    .filter(({ kind }) => kind !== 'CJSResolvesToESM')
    .map((problem) => JSON.stringify(problem));
  expect(problems).toEqual([]);
  const resolved = Object.entries(result.entrypoints).flatMap(([entry, { resolutions }]) =>
    Object.entries(resolutions).map(([resolver, { resolution }]) => [
      entry,
      resolver,
      resolution?.fileName ?? '',
    ]),
  );
  expect(resolved.filter(([, , file]) => !file)).toEqual([]);
});

it('every entry can be imported in Node, without a DOM', async () => {
  const entries = await entriesOf(tarball.folder);
  // The compiler's entries need packages that only its users install.
  const modules = entries.filter(
    ({ entry }) => /^lede-ui(?:\/server)?$|\.js$/.test(entry) && !entry.includes('/cdn/'),
  );
  expect(modules.length).toBeGreaterThan(100);
  await writeFile(
    join(tarball.app, 'all.mjs'),
    `for (const entry of ${JSON.stringify(modules.map(({ entry }) => entry))}) await import(entry);
console.log(typeof document, typeof window);`,
  );
  const { stdout, stderr } = await exec(process.execPath, ['all.mjs'], { cwd: tarball.app });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('undefined undefined');
});
