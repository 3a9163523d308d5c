// A define module alone gives its element everything that the element draws.
import { expect, it } from 'vitest';
import { sourceFiles } from '../source-files.ts';
import { elements } from './elements.ts';

const sources = new Map(sourceFiles('src'));
const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** Tags of Lede's that the templates of a component close. */
const drawn = (name: string) =>
  new Set(
    [...sources]
      .filter(([path]) => path.startsWith(`src/components/${name}/`) && path.endsWith('.ts'))
      .flatMap(([, code]) => [...withoutComments(code).matchAll(/<\/lede-([\w-]+)\s*>/g)])
      .map(([, tag]) => tag!),
  );

/** Elements that a define module defines, by itself and by the modules that it imports, or fetches when they are needed. */
function defined(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const paths = ['define', 'define/on-demand'].map((folder) => `src/${folder}/${name}.ts`);
  const code = paths.map((path) => sources.get(path) ?? '').join('\n');
  for (const [, other] of code.matchAll(/\bimport[ (]'\.{1,2}\/(?:on-demand\/)?([\w-]+)\.ts'/g))
    defined(other!, found);
  return found;
}

/** A page that has such stories imports these itself: few cards play or turn pictures. */
const OF_THE_PAGE: Record<string, readonly string[]> = { 'article-card': ['gallery', 'media-player'] };

it.each(elements.map(({ name }) => name))(
  'the define module of %s defines every element that it draws',
  (name) => {
    const all = defined(name);
    const missing = [...drawn(name)].filter((tag) => !all.has(tag));
    expect(missing.toSorted()).toEqual(OF_THE_PAGE[name] ?? []);
  },
);
