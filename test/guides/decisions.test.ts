// The records of decisions: the files, functions and tests that they name exist, and their numbers are those of the code.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const names = (await readdir('docs/decisions')).toSorted();
const record = (name: string) => readFile(`docs/decisions/${name}`, 'utf8');
/** The files of a folder and its folders, and the folders, by their path from the repository's root. */
const within = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((path) => join(folder, path).replaceAll('\\', '/'));
const paths = (await Promise.all(['src', 'test', 'stories'].map(within))).flat();
const code = new Map(
  await Promise.all(
    paths
      .filter((path) => /^src.*\.ts$/.test(path))
      .map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')]),
  ),
);
/** Whether a path, or the end of one in `src/`, is there. */
function isThere(named: string): boolean {
  const pattern = named.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return paths.some((path) => new RegExp(`^(?:src/(?:.*/)?)?${pattern}$`).test(path));
}

describe.each(names)('%s', (name) => {
  it('names files that exist', async () => {
    const text = await record(name);
    const named = [...text.matchAll(/`([\w./*-]+(?:\/|\.ts|\.mdx))`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names what the code has', async () => {
    const own = [
      ...(await record(name)).matchAll(
        /`((?:\w+Thumb|setPage\w+|prepend\w+|registerLocale|enterLayer|leaveLayer|cpuTimeout|ActionController|Localize|data-lede(?:-[\w-]+)?)(?:\(\))?)/g,
      ),
    ].map(([, word]) => word!.replace('()', ''));
    const all = [...code.values()].join('\n');
    expect(own.filter((word) => !all.includes(word))).toEqual([]);
  });
});

it.each([
  [
    'cache-stamps.md',
    'src/compiler/cache/file-stamp.ts',
    [
      [/(\d+) ms where times have fractions/, /fine: (\d+)/],
      [/(\d+) s where they are whole seconds/, /coarse: (\d+)000/],
    ],
  ],
  [
    'drawing-process.md',
    'src/compiler/prepare/worker-pool.ts',
    [
      [/with (\d+) MB of heap/, /HEAP = (\d+)/],
      [/batches\s+of (\d+) icons/, /BATCH = (\d+)/],
      [/more than (\d+) seconds of processor time for a batch/, /batch: (\d+)/],
      [/one by one with (\d+) seconds each/, /icon: (\d+)/],
    ],
  ],
] as const)('the numbers of %s are those of %s', async (name, file, numbers) => {
  const text = await record(name);
  for (const [said, has] of numbers)
    expect(said.exec(text)?.[1], String(said)).toBe(has.exec(code.get(file)!)![1]);
});

it('the test that reset-button.md names by its title exists', async () => {
  const [, file, title] = /Tests:\s+`(.*?)`, "(.*?)"/.exec(await record('reset-button.md'))!;
  expect(existsSync(file!)).toBe(true);
  expect(await readFile(file!, 'utf8')).toContain(`it('${title}'`);
});
