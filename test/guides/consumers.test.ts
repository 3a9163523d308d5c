// The applications of test/consumers/, which `npm run test:consumers` builds and opens, are made of the guides' code.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** By guide: its applications, and the blocks that its own test runs in place of them. */
const GUIDES: Record<string, { apps: string[]; others?: string[] }> = {
  'getting-started': { apps: ['vite-typescript', 'webpack'], others: [':root {', 'defineIn('] },
  'plain-html': {
    apps: ['cdn', 'import-map'],
    others: ['lede-ru.js', 'registerLocale(', '"integrity"', 'lede-entry.js', 'autoload.js'],
  },
  react: { apps: ['react-vite', 'next'], others: ['"types"'] },
  'next-and-nuxt': { apps: ['next', 'nuxt'] },
  vue: { apps: ['vue', 'vue-ssr', 'vue-types'] },
  svelte: { apps: ['svelte', 'sveltekit'] },
  angular: { apps: ['angular'], others: ['"styles"'] },
  'turbo-and-htmx': { apps: ['turbo', 'htmx'] },
  'eleventy-and-astro': { apps: ['eleventy', 'astro'] },
};

/** The lines of a file that say something, without their indentation and the tags of a file's frame. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^<\/?(?:head|body|html)\b|^(?:\/\/|<!--) \S+\.\w+(?: -->)?$/.test(line));

async function filesOf(app: string): Promise<string[][]> {
  const entries = await readdir(join('test/consumers', app), { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => linesOf(await readFile(join(parentPath, name), 'utf8'))),
  );
}

/** Whether the lines stand in a file in their order, others between them or not. */
function contains(file: readonly string[], lines: readonly string[]): boolean {
  let at = -1;
  return lines.every((line) => (at = file.indexOf(line, at + 1)) >= 0);
}

it.each(Object.entries(GUIDES))(
  'the code of “%s” is that of its applications',
  async (name, { apps, others = [] }) => {
    const guide = await readFile(`stories/guides/${name}.mdx`, 'utf8');
    const files = (await Promise.all(apps.map(filesOf))).flat();
    const missing = [...guide.matchAll(/^```(?!sh)[\w-]+\n([^]*?)^```$/gm)]
      .map(([, code]) => code!)
      .filter((code) => !files.some((file) => contains(file, linesOf(code))));
    const unexpected = missing.filter((code) => !others.some((text) => code.includes(text)));
    expect(unexpected).toEqual([]);
    expect(missing).toHaveLength(others.length);
  },
);

it.each(['cdn', 'turbo', 'htmx'])('“%s” copies what the guide “Plain HTML” copies', async (app) => {
  const guide = await readFile('stories/guides/plain-html.mdx', 'utf8');
  const { scripts } = JSON.parse(await readFile(`test/consumers/${app}/package.json`, 'utf8')) as {
    scripts: { build: string };
  };
  const [, block] = /^```sh\nnpm install lede-ui\n([^]*?)^```$/m.exec(guide)!;
  for (const line of block!.trim().split('\n')) expect(scripts.build).toContain(line);
});
