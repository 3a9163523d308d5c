import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files.ts';

const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const pkg = await json('package.json');
const exec = promisify(execFile);

interface Declaration {
  tagName?: string;
  slots?: { name: string }[];
  cssParts?: { name: string }[];
  events?: { name: string }[];
  attributes?: { name: string; description?: string }[];
  summary?: string;
}
const manifest = (await json('custom-elements.json')) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter((d) => d.tagName)
    .map((declaration) => ({ path, name: declaration.tagName!, declaration })),
);

describe('entry points', () => {
  interface Conditions extends Record<string, Target> {}
  type Target = string | Conditions;
  const filesOf = (target: Target): string[] =>
    typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);

  it.each(Object.entries<Target>(pkg.exports))('%s leads to files that are there', async (_, target) => {
    for (const path of filesOf(target)) {
      const example = path
        .replace('glyphs/*', 'glyphs/close')
        .replace('icons/*', 'icons/close')
        .replace('extra/*', 'extra/sprite.svg')
        .replace('components/*', 'components/icon')
        .replace('define/*', 'define/icon')
        .replace('locales/*', 'locales/ru')
        .replace('themes/*', 'themes/newspaper')
        .replace('css/*', 'css/base')
        .replace('docs/*', 'docs/elements/share');
      expect(existsSync(example), example).toBe(true);
    }
  });

  it.each(['src/internal/element/define.ts', 'src/compiler/version.ts'])(
    'the version in %s is the package’s',
    async (file) => expect(await readFile(file, 'utf8')).toContain(`'${pkg.version}'`),
  );
});

describe('in Node, without a DOM', () => {
  const run = (code: string) =>
    exec(process.execPath, ['--input-type=module', '--eval', code], { cwd: process.cwd() });

  it('every module can be imported', async () => {
    const { stderr } = await run(
      "for (const m of ['lede-ui', 'lede-ui/define.js', 'lede-ui/icons.js', 'lede-ui/sprite', 'lede-ui/locales/ru.js', 'lede-ui/components/share.js', 'lede-ui/networks.js', 'lede-ui/server']) await import(m);",
    );
    expect(stderr).toBe('');
  });

  it('lede-ui/server writes HTML without loading Lit or making a DOM', async () => {
    const { stdout } = await run(
      'const before = Object.keys(globalThis).length;' +
        "const { articleCard } = await import('lede-ui/server');" +
        "console.log(articleCard({ headline: 'A & B', url: '/a' }), typeof customElements, typeof HTMLElement, globalThis.litElementVersions, globalThis.litHtmlVersions, Object.keys(globalThis).length - before)",
    );
    expect(stdout.trim()).toBe(
      '<lede-article-card><h3 slot="headline"><a href="/a">A &amp; B</a></h3></lede-article-card> undefined undefined undefined undefined 0',
    );
  });

  it('the classes register nothing; the define modules register theirs and what it is made of, not what comes on demand', async () => {
    const { stdout } = await run(
      "const defined = () => ['article-card', 'share', 'gallery', 'lightbox'].filter((n) => customElements.get('lede-' + n)).join();" +
        "await import('lede-ui'); console.log(defined());" +
        "await import('lede-ui/define/article-card.js'); console.log(defined());" +
        "await import('lede-ui/define/gallery.js'); console.log(defined());",
    );
    expect(stdout).toBe('\narticle-card,share\narticle-card,share,gallery\n');
  });
});

it('nothing in the elements writes markup as text or inline styles', () => {
  for (const [path, text] of sourceFiles('src/components', 'src/internal'))
    expect(text, path).not.toMatch(/innerHTML|unsafeHTML|unsafeSVG|styleMap|DOMParser|\sstyle="/);
});

describe.each(elements)('$name in the manifest', ({ path, declaration }) => {
  it('has every slot, part, event and attribute of its code', () => {
    const source = path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
    const folder = source.slice(0, source.lastIndexOf('/'));
    const code = sourceFiles(folder)
      .map(([, text]) => text)
      .join('');
    const inCode = (pattern: RegExp) =>
      [...new Set([...code.matchAll(pattern)].map((match) => match[1]!))].sort();
    const inDocs = (entries: { name: string }[] = []) =>
      entries
        .map(({ name }) => name)
        .filter(Boolean)
        .sort();

    expect(inDocs(declaration.slots)).toEqual(inCode(/<slot name="([\w-]+)"/g));
    const parts = inCode(/\bpart="([\w-]+)"/g);
    for (const part of parts) expect(inDocs(declaration.cssParts)).toContain(part);
    for (const event of inCode(/(?:emit\(this, |new CustomEvent\()'([\w-]+)'/g))
      expect(inDocs(declaration.events)).toContain(event);
    expect(declaration.summary).toBeTruthy();
    for (const attribute of declaration.attributes ?? [])
      expect(attribute.description, attribute.name).toBeTruthy();
  });
});

it('networks to register are in no bundle but those that import them', async () => {
  const page = await readFile('dist/cdn/lede.js', 'utf8');
  const networks = await readFile('dist/cdn/networks.js', 'utf8');
  for (const address of ['bsky.app', 'max.ru/:share', 'joinmastodon.org', 'lede-mastodon-server']) {
    expect(page, address).not.toContain(address);
    expect(networks, address).toContain(address);
  }
  // It works beside any copy of the elements, and brings none, nor Lit.
  expect(networks).not.toMatch(/customElements|ReactiveElement/);
});

it('bundlers keep what a module does when it is imported: definitions and languages', async () => {
  const { build } = await import('vite');
  const entry = join(process.cwd(), 'dist', 'entry-of-test.js');
  const source =
    "import 'lede-ui/define/icon.js'; import 'lede-ui/locales/ru.js'; import { LedeShare } from 'lede-ui';";
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  })) as { output: { code: string }[] };
  const { code } = output.output[0]!;
  expect(code).toContain("'lede-icon'".replaceAll("'", '"'));
  expect(code).toContain('Поделиться');
  // What is only named, and not used, goes.
  expect(code).not.toContain('class LedeShare');
});
