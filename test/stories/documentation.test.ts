// What the documentation is made of, beside its examples: the sidebar, the lists of guides, the API tables.
import '../setup.ts';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../.storybook/labels.ts';
import { apiTables } from '../../scripts/api-tables.mjs';
import { storySources } from '../../scripts/story-sources.mjs';
import { splitDefault } from '../../scripts/split-default.mjs';
import { elementApi, wiringOf } from '../../stories/parts/element-api.ts';
import { elements } from '../contract/elements.ts';

const read = (path: string): Promise<string> => readFile(path, 'utf8');
const paths = (await readdir('stories/guides')).filter((name) => name.endsWith('.mdx'));
const title = async (path: string): Promise<string> =>
  /<Meta title="Guides\/([^"]+)"/.exec(await read(`stories/guides/${path}`))?.[1] ??
  // Its title is that of its stories.
  (path === 'theming.mdx' ? 'Theming' : path);
const titles = new Map(await Promise.all(paths.map(async (path) => [path, await title(path)] as const)));

describe('guides', () => {
  it('stand in the sidebar in the order of the README, each of them', async () => {
    const readme = [...(await read('README.md')).matchAll(/\]\(stories\/guides\/([\w-]+\.mdx)\)/g)].map(
      ([, path]) => titles.get(path!)!,
    );
    // The README names some of them in its text too.
    const table = [...new Set(readme.slice(readme.indexOf('Getting started')))];
    expect(table.toSorted()).toEqual([...titles.values()].toSorted());
    const [, list] = /'Guides',\s+\[([^\]]+)\]/.exec(await read('.storybook/preview.ts'))!;
    expect([...list!.matchAll(/'([^']+)'/g)].map(([, name]) => name)).toEqual(table);
  });

  it('are linked from the introduction, each of them', async () => {
    const introduction = await read('stories/introduction.mdx');
    const missing = [...titles.values()].filter(
      (name) => !introduction.includes(`docs/guides-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}--docs`),
    );
    expect(missing).toEqual([]);
  });
});

it.each([
  ['Opening A Dialog', 'Opening a dialog'],
  ['Without Java Script', 'Without JavaScript'],
  ['Written In Html', 'Written in HTML'],
  ['Failed Arabic', 'Failed Arabic'],
  ['With a form of the page', 'With a form of the page'],
])('the sidebar writes the story %s as %s', (name, label) => expect(labelOf(name)).toBe(label));

describe('a page of an element', async () => {
  const pages = (await readdir('stories/components')).filter((name) => name.endsWith('.mdx'));
  const modulesOf = (text: string) =>
    new Map(
      [...text.matchAll(/^import \* as (\w+) from '\.\/(.+?\.stories)'/gm)].map(([, name, file]) => [
        name,
        `stories/components/${file}.ts`,
      ]),
    );
  const texts = await Promise.all(pages.map((page) => read(`stories/components/${page}`)));
  const codeOf = await storySources([...new Set(texts.flatMap((text) => [...modulesOf(text).values()]))]);

  it.each(pages)('%s has no id twice, among its headings and its examples', async (page) => {
    const text = texts[pages.indexOf(page)]!;
    const headings = [...text.matchAll(/^#{2,} (.+)$/gm)].map(([, words]) =>
      words!
        .toLowerCase()
        .replaceAll(' ', '-')
        .replaceAll(/[^\w-]/g, ''),
    );
    const ids = [...text.matchAll(/<Canvas of=\{(\w+)\.(\w+)\}/g)].flatMap(([, name, story]) => {
      const code = codeOf(modulesOf(text).get(name!)!, story!);
      return [...code.matchAll(/ id="([^"$]+)"/g)].map(([, id]) => id!);
    });
    const all = [...headings, ...ids];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the API tables', () => {
  it.each(elements)('of <$tag> say a default once, in its column', ({ tag }) => {
    const { attributes, properties, cssProperties } = elementApi(tag);
    for (const { name, description, default: initial, defaultText } of [
      ...attributes,
      ...properties,
      ...cssProperties,
    ]) {
      if (initial) expect(defaultText, name).toBe('');
      if (initial || defaultText) expect(description, name).not.toMatch(/\bDefault\b/);
    }
  });

  it.each(elements)('of <$tag> in Markdown say a default once too', ({ declaration }) => {
    for (const table of apiTables(declaration).split('### ')) {
      const [titles = [], , ...rows] = [...table.matchAll(/^\| (.*) \|$/gm)].map(([, row]) =>
        row!.split(/(?<!\\) ?\| ?/),
      );
      for (const row of rows.filter((row) => row[titles.indexOf('Default')]))
        expect(row[titles.indexOf('Description')], row[0]).not.toMatch(/\bDefault\b/);
    }
  });

  it('keep what counts as the default', () => {
    expect(splitDefault('How large. Default `m`, also for any other value, with a warning.')).toEqual({
      description: 'How large. Any other value counts as the default, with a warning.',
      default: '`m`',
    });
    expect(splitDefault('What shows. Default: `dots`, also for unknown values.').description).toBe(
      'What shows. Unknown values count as the default.',
    );
    expect(splitDefault('Its text. Default: none.')).toEqual({ description: 'Its text.', default: 'none' });
    expect(splitDefault('Which one. Default: 0; other values become 1. It loops.')).toEqual({
      description: 'Which one. Other values become 1. It loops.',
      default: '0',
    });
  });
});

it('controls of buttons that a form, a link or a popover needs stand apart; those of other elements change what shows', () => {
  const apart = (tag: string) => wiringOf(elementApi(tag).attributes.map(({ name }) => name));
  for (const { tag } of elements)
    if (!tag.endsWith('button') || tag === 'lede-bookmark-button') expect(apart(tag), tag).toEqual([]);
  expect(apart('lede-button')).toEqual(
    expect.arrayContaining(['name', 'value', 'formaction', 'popovertarget', 'commandfor']),
  );
  expect(apart('lede-button').join(' ')).not.toMatch(/\b(variant|tone|disabled|loading|size|label|href)\b/);
});
