// What editors, language models and other tools read of the package: all of it made from the sources of the elements.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { getCSSLanguageService, newCSSDataProvider } from 'vscode-css-languageservice';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import { expect, it } from 'vitest';
import { storySources } from '../../scripts/story-sources.mjs';
import { elements } from '../contract/elements.ts';

const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const manifest = await json('dist/custom-elements.json');
const tags = elements.map(({ tag }) => tag).toSorted();

it('the manifest follows the schema of its version', async () => {
  const schema = await json('node_modules/custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

it('the manifest has the elements, where each is defined, and nothing of the workshop', () => {
  const modules = manifest.modules as { path: string; declarations: any[]; exports: any[] }[];
  const declarations = modules.flatMap(({ declarations }) => declarations);
  expect(declarations.map(({ tagName }) => tagName).toSorted()).toEqual(tags);
  const definitions = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map((one) => ({ ...one, path })),
  );
  expect(definitions.map(({ name }) => name).toSorted()).toEqual(tags);
  for (const { declaration, name, path } of definitions) {
    expect(path).toBe(`dist/define/${name.slice('lede-'.length)}.js`);
    const module = modules.find((one) => one.path === declaration.module)!;
    expect(module.declarations.map((one) => one.name)).toEqual([declaration.name]);
  }
  for (const { path } of modules) expect(existsSync(path), path).toBe(true);
  const members = declarations.flatMap(({ members }) => members as { name: string; privacy?: string }[]);
  expect(
    members.filter(
      ({ name, privacy }) => /^[#_]|^form\w+Callback$/.test(name) || (privacy ?? 'public') !== 'public',
    ),
  ).toEqual([]);
});

/** What VS Code offers at `|`. */
async function offered(text: string, language: 'html' | 'css') {
  const offset = text.indexOf('|');
  const document = TextDocument.create(`file:///a.${language}`, language, 1, text.replace('|', ''));
  const position = document.positionAt(offset);
  const data = await json(`dist/vscode.${language}-custom-data.json`);
  if (language === 'html') {
    const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('lede-ui', data)] });
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
  }
  const service = getCSSLanguageService({ customDataProviders: [newCSSDataProvider(data)] });
  return service.doComplete(document, position, service.parseStylesheet(document)).items;
}
const labels = async (text: string, language: 'html' | 'css' = 'html') =>
  (await offered(text, language)).map(({ label }) => label);

it('VS Code completes tags, attributes, values and names of icons, each with what it is', async () => {
  expect(await labels('<lede-|')).toEqual(expect.arrayContaining(tags));
  expect(await labels('<lede-article-card |')).toEqual(
    expect.arrayContaining(['variant', 'heading-level', 'open']),
  );
  expect(await labels('<lede-article-card variant="|"')).toEqual(['lead', 'standard', 'compact', 'story']);
  expect(await labels('<lede-icon name="|"')).toEqual(expect.arrayContaining(['camera', 'facebook', 'link']));
  const tag = (await offered('<lede-|', 'html')).find(({ label }) => label === 'lede-share')!;
  expect(JSON.stringify(tag.documentation)).toMatch(/Shares a story.*lede-share/);
  // A switch is its name alone.
  const open = (await offered('<lede-article-card |', 'html')).find(({ label }) => label === 'open')!;
  expect(open.textEdit?.newText).toBe('open');
});

it('VS Code completes custom properties and parts', async () => {
  expect(await labels('lede-icon { --lede-| }', 'css')).toEqual(
    expect.arrayContaining(['--lede-icon-stroke', '--lede-color-accent']),
  );
  expect(await labels('lede-tag::| {}', 'css')).toEqual(
    expect.arrayContaining(['::part(label)', '::part(remove)']),
  );
});

it('JetBrains’ web-types has the same elements, with values as types', async () => {
  const { contributions, name, version } = await json('dist/web-types.json');
  const pkg = await json('package.json');
  expect({ name, version }).toEqual({ name: pkg.name, version: pkg.version });
  expect(existsSync(pkg['web-types'])).toBe(true);
  const all = contributions.html.elements as { name: string; attributes: any[]; js: { events: any[] } }[];
  expect(all.map((one) => one.name)).toEqual(tags);
  for (const { tag, declaration } of elements) {
    const element = all.find((one) => one.name === tag)!;
    expect(element.attributes.map((one) => one.name)).toEqual(
      (declaration.attributes ?? []).map((one) => one.name),
    );
    expect(element.js.events.map((one) => one.name)).toEqual(
      (declaration.events ?? []).map((one) => one.name),
    );
  }
  const card = all.find((one) => one.name === 'lede-article-card')!;
  expect(card.attributes.find((one) => one.name === 'variant').value.type).toBe(
    "'lead' | 'standard' | 'compact' | 'story'",
  );
});

const docs = (await readdir('dist/docs', { recursive: true }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'));

it('llms.txt names a page of each element and each guide', async () => {
  const index = await readFile('dist/llms.txt', 'utf8');
  const linked = [...index.matchAll(/\]\(docs\/(.+?\.md)\)/g)].map(([, path]) => path!);
  expect(linked.toSorted()).toEqual(docs.toSorted());
  expect(docs).toEqual(expect.arrayContaining(elements.map(({ name }) => `elements/${name}.md`)));
  const guides = (await readdir('stories/guides')).filter((file) => file.endsWith('.mdx'));
  expect(docs).toEqual(expect.arrayContaining(guides.map((file) => `guides/${file.replace('.mdx', '.md')}`)));
  for (const [, path] of index.matchAll(/\]\((.+?)\)/g))
    expect(existsSync(join('dist', path!)), path).toBe(true);
});

it.each(docs)('%s is Markdown: no tag of Storybook’s is left, and its links lead somewhere', async (path) => {
  const text = await readFile(join('dist/docs', path), 'utf8');
  const prose = text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  expect(prose).not.toMatch(/^import |<[A-Z]\w+|\{`/m);
  expect(text).toMatch(/^# .+\n\n\S/);
  for (const [, target] of prose.matchAll(/\]\((\.[^)#]*)/g))
    expect(existsSync(join('dist/docs', dirname(path), target!)), target).toBe(true);
});

it('a page has the code of each example that Storybook shows on it', async () => {
  const shown: [page: string, module: string, story: string][] = [];
  for (const path of docs) {
    const [folder, name] = path.replace('.md', '').split('/') as [string, string];
    const at = ['components', 'guides', 'icons'].find((one) => existsSync(`stories/${one}/${name}.mdx`))!;
    const text = await readFile(`stories/${at}/${name}.mdx`, 'utf8');
    for (const [tag, as, story] of text.matchAll(/^<(?:Canvas|Source) of=\{(\w+)\.(\w+)\}.*\/>$/gm)) {
      const [, module] = new RegExp(`import \\* as ${as} from '\\./(.+?)'`).exec(text)!;
      if (!tag.includes('"none"')) shown.push([`${folder}/${name}.md`, `stories/${at}/${module}.ts`, story!]);
    }
  }
  const codeOf = await storySources([...new Set(shown.map(([, module]) => module))]);
  for (const [page, module, story] of shown)
    expect(await readFile(`dist/docs/${page}`, 'utf8'), `${page} ${story}`).toContain(
      codeOf(module, story).replaceAll(/\n{3,}/g, '\n\n'),
    );
  const card = await readFile('dist/docs/elements/article-card.md', 'utf8');
  expect(card).toContain('<h2 slot="headline"><a href=');
  expect(card).toContain(').story = {\n');
  const theming = await readFile('dist/docs/guides/theming.md', 'utf8');
  expect(theming).toMatch(/^\| `--lede-color-accent` \| `#\w+` \| `#\w+` \| \S/m);
});

it('an element’s page has its whole API', async () => {
  for (const { name, declaration } of elements) {
    const page = await readFile(`dist/docs/elements/${name}.md`, 'utf8');
    for (const key of ['attributes', 'events'] as const)
      for (const one of declaration[key] ?? []) expect(page, name).toContain(`| \`${one.name}\` |`);
  }
});
