// A define module alone gives its element everything that the element draws.
import { expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../source-files.ts';
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
function defined(name: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  (function read(path: string) {
    if (seen.has(path) || !path.startsWith('src/define/')) return;
    seen.add(path);
    const code = sources.get(path)!;
    for (const [, tag] of code.matchAll(/\bdefine\('lede-([\w-]+)'/g)) found.add(tag!);
    for (const { path: to } of importsOf(path, code)) if (to) read(to);
  })(`src/define/${name}.ts`);
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
