// The guide “Editors and types”: its settings name files of the package, its table every entry of types; what completes is
// tested in test/package/metadata.test.ts, its TypeScript in test/package/types.test.ts.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { Guide } from './guide.ts';

const guide = await Guide.read('editors-and-types');
const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
};

it('its settings name files of the package', () => {
  const settings = JSON.parse(guide.take('json').replace(/^\/\/.*$/m, '')) as Record<string, string[]>;
  for (const path of Object.values(settings).flat())
    expect(existsSync(path.replace('./node_modules/lede-ui/', '')), path).toBe(true);
});

it('its table has every entry that is types for a framework, and each is nothing in a bundle', async () => {
  const types = Object.entries(exports).flatMap(([entry, target]) =>
    Object.keys(target as object).join() === 'types' && entry !== './vite-client' ? [entry.slice(2)] : [],
  );
  const page = await readFile('stories/guides/editors-and-types.mdx', 'utf8');
  const named = [...page.matchAll(/import type \{\} from 'lede-ui\/([\w-]+)'/g)].map(([, entry]) => entry!);
  expect(named.toSorted()).toEqual(types.toSorted());
  const contents = named.map((entry) => `import type {} from 'lede-ui/${entry}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
  });
  expect(outputFiles[0]!.text.replaceAll(/\(\(\)=>\{\}\)\(\);?/g, '').trim()).toBe('');
});

it('its paths of documents exist', () => {
  guide.says(/`node_modules\/lede-ui\/dist\/llms\.txt`/);
  for (const path of ['dist/llms.txt', 'dist/docs/', 'dist/custom-elements.json'])
    expect(existsSync(path), path).toBe(true);
});

it('every block is taken', () => {
  guide.take('ts', 'CustomIcons');
  expect(guide.left).toEqual([]);
});
