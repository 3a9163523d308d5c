// What people have: exports of programs and names of files. Each must be built as it looks, with a note of what was left
// out, or be refused with a reason. The compiler itself draws each icon before and after.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../dist/compiler/index.js';
import { designTools } from './corpus/design-tools.ts';
import { documents } from './corpus/documents.ts';
import { PATH, SVG } from './corpus/export.ts';
import { names } from './corpus/names.ts';
import { webPages } from './corpus/web-pages.ts';

const exports = [...designTools, ...webPages, ...documents];
const nameOf = (i: number) => `export-${i}`;

let folder: string;
let compiled: Compiled;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-corpus-'));
  for (const [i, [, file]] of exports.entries()) await writeFile(join(folder, `${nameOf(i)}.svg`), file);
  for (const file of Object.keys(names))
    await writeFile(join(folder, file), `<svg ${SVG} viewBox="0 0 24 24">${PATH}</svg>`);
  compiled = await compile({ from: folder });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

it('the corpus has at least 100 exports, each with a name of its own', () => {
  expect(exports.length).toBeGreaterThan(100);
  expect(new Set(exports.map(([name]) => name)).size).toBe(exports.length);
});

describe('exports', () => {
  it.each(exports.map(([name, , gives, contains], i) => [name, gives, contains, nameOf(i)] as const))(
    '%s gives: %s',
    (_, gives, contains, name) => {
      const refused = compiled.refused.find(({ file }) => file.endsWith(`/${name}.svg`));
      if (gives.startsWith('refused: ')) {
        expect(refused?.message).toMatch(/\.svg:\d+:\d+: /);
        expect(refused?.reason).toContain(gives.slice('refused: '.length));
        return;
      }
      expect(refused?.message).toBeUndefined();
      const icon = compiled.icons.find((each) => each.name === name)!;
      expect(icon.notes.map(({ kind }) => kind).sort()).toEqual(gives.split(' ').filter(Boolean).sort());
      if (contains) expect(compiled.files.get(`icons/${name}.svg`)).toContain(contains);
    },
  );
});

describe('names', () => {
  it.each(Object.entries(names))('%s is the icon %s', (file, name) => {
    expect(compiled.icons.find((icon) => icon.file.endsWith(`/${file}`))?.name).toBe(name);
  });

  it('those that are not simply the file’s are noted', () => {
    const { notes } = compiled.icons.find(({ name }) => name === 'arrow-1')!;
    expect(notes).toEqual([{ kind: 'name', what: ['"arrow (1).svg" → arrow-1'] }]);
  });
});
