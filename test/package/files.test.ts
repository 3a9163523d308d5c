// The size of files and the names that they export: HOUSE's rules 1 and 4.
import { expect, it } from 'vitest';
import { exportsOf, parse, sourceFiles, walk, type Node } from '../source-files.ts';

const source = sourceFiles('src');
const all = [...source, ...sourceFiles('scripts', 'stories', '.storybook')];

/** Exported names that several files have on purpose: each is the same thing, made for its own place. */
const TWINS = new Set([
  // A component's style sheet, in its own styles file.
  'styles',
  // One version for each of the two sides, which never import each other.
  'VERSION',
  // What the compiler writes and what the elements read.
  'Glyph',
  'GlyphLayer',
]);

it('an exported name has one meaning in all of src/', () => {
  const files = new Map<string, string[]>();
  for (const [path, text] of source)
    for (const name of new Set(exportsOf(text))) files.set(name, [...(files.get(name) ?? []), path]);
  const several = [...files].filter(([name, paths]) => paths.length > 1 && !TWINS.has(name));
  expect(several.map(([name, paths]) => `${name} is exported by ${paths.join(', ')}`)).toEqual([]);
});

/** The JSDoc blocks that stand before exported classes, as `[start, end]`. */
const classDocs = (text: string): [number, number][] =>
  [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(?=export (?:abstract )?class )/g)].map(
    ({ 0: block, index }) => [index, index + block.length],
  );
const lineCount = (text: string) => text.trimEnd().split('\n').length;

it('no file has more than 250 lines, a class’s JSDoc block aside', () => {
  const tooLong = all.flatMap(([path, text]) => {
    const docs = classDocs(text).reduce((sum, [start, end]) => sum + lineCount(text.slice(start, end)), 0);
    const lines = lineCount(text) - docs;
    return lines > 250 ? [`${path}: ${lines} lines`] : [];
  });
  expect(tooLong.join('\n')).toBe('');
});

it('no file has fewer than ten lines unless it is an entry point', () => {
  const entry = /\/(?:index|version|define|bin|client\.d)\.ts$|^src\/define\/|^src\/compiler\/bundlers\//;
  const tooShort = source.flatMap(([path, text]) => {
    const lines = lineCount(text);
    return lines < 10 && !entry.test(path) ? [`${path}: ${lines} lines`] : [];
  });
  expect(tooShort.join('\n')).toBe('');
});

it('a prettier-ignore holds for one tag', () => {
  const broken = all.flatMap(([path, text]) =>
    [...text.matchAll(/prettier-ignore/g)].flatMap(({ index }) => {
      // What it holds for: the outermost node that begins behind the comment.
      const behind = /^(?:[^\n]*\n)\s*/.exec(text.slice(index))![0].length + index;
      let ignored: Node | undefined;
      walk(parse(text), (node) => {
        if (node.start === behind && node.end > (ignored?.end ?? 0)) ignored = node;
      });
      const tags = ignored ? (text.slice(ignored.start, ignored.end).match(/<[a-z][\w-]*/g) ?? []).length : 0;
      const line = lineCount(text.slice(0, index));
      return tags > 1 ? [`${path}:${line}: prettier-ignore over ${tags} tags`] : [];
    }),
  );
  expect(broken.join('\n')).toBe('');
});
