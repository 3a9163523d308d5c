import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../dist/compiler/index.js';
import { FLAG, LINE, compileFiles, temporary, svg } from '../compile-files.ts';

describe('glyph modules', () => {
  const sources = {
    'arrow-1.svg': LINE,
    'arrow1.svg': LINE,
    'index.svg': LINE,
    'names.svg': LINE,
    'constructor.svg': FLAG,
    'icons.json': '{"arrow1": {"aliases": ["to-string", "class"], "flip": true}}',
  };
  async function typecheck(options: object, files: string[]) {
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', types: [], ...options };
    await writeFile(join(temporary.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const args = ['tsc', '-p', temporary.folder];
    const { stdout } = spawnSync('npx', args, { encoding: 'utf8', shell: process.platform === 'win32' });
    expect(stdout).toBe('');
  }

  it('have the same data in both languages, and type-check', async () => {
    const ts = await compileFiles(sources, { glyphs: 'ts' });
    const js = await compileFiles(sources, { glyphs: 'js', types: true });
    await writeFiles(join(temporary.folder, 'ts'), ts);
    await writeFiles(join(temporary.folder, 'js'), js);
    await writeFile(join(temporary.folder, 'package.json'), '{"type": "module"}');
    const check = (of: string, extension: string) => `
      import { iconArrow1, iconArrow_1, iconIndex, iconConstructor } from './${of}/glyphs/index.${extension}';
      import { aliases, flips, type IconName } from './${of}/glyphs/names.${extension}';
      const name: IconName = aliases['class'];
      const d: 'M4 4h16' = iconIndex.layers[0].d;
      const names: ['arrow1', 'arrow-1'] = [iconArrow1.name, iconArrow_1.name];
      // @ts-expect-error
      const none: IconName = 'arrow-2';
      export { name, d, names, none, flips, iconConstructor };`;
    await writeFile(join(temporary.folder, 'ts.ts'), check('ts', 'ts'));
    await writeFile(join(temporary.folder, 'js.ts'), check('js', 'js'));
    await writeFile(
      join(temporary.folder, 'd.ts'),
      `import type { IconAlias } from './js/icons.js';\nexport const a: IconAlias = 'class';`,
    );
    await typecheck({ noEmit: true, allowImportingTsExtensions: true }, ['ts.ts', 'js.ts', 'd.ts']);
    await typecheck({ rootDir: 'ts', outDir: 'built', rewriteRelativeImportExtensions: true }, [
      'ts/glyphs/index.ts',
      'ts/glyphs/names.ts',
    ]);

    const load = (path: string) =>
      import(/* @vite-ignore */ pathToFileURL(join(temporary.folder, path)).href);
    for (const module of ['index', 'names'])
      expect({ ...(await load(`js/glyphs/${module}.js`)) }).toEqual({
        ...(await load(`built/glyphs/${module}.js`)),
      });
    expect(Object.keys(await load('js/glyphs/index.js'))).toHaveLength(5);
  });

  it('leave out icons that the element would draw differently, and include the fill rule', async () => {
    const dashed = svg('<path d="M4 4h16" stroke="red" stroke-dasharray="1 2"/>');
    const files = await compileFiles(
      { 'a.svg': dashed, 'b.svg': svg('<path d="M4 4h16v9z"/>') },
      { glyphs: true },
    );
    expect(files.has('glyphs/a.ts')).toBe(false);
    expect(files.get('glyphs/b.ts')).toContain('"fill-rule":"nonzero"');
  });
});
