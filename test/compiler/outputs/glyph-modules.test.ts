import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../dist/compiler/index.js';
import { FLAG, LINE, made, place, svg } from '../compiled.ts';

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
    await writeFile(join(place.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const args = ['tsc', '-p', place.folder];
    const { stdout } = spawnSync('npx', args, { encoding: 'utf8', shell: process.platform === 'win32' });
    expect(stdout).toBe('');
  }

  it('in both languages hold the same data, and type-check', async () => {
    const ts = await made(sources, { glyphs: 'ts' });
    const js = await made(sources, { glyphs: 'js', types: true });
    await writeFiles(join(place.folder, 'ts'), ts);
    await writeFiles(join(place.folder, 'js'), js);
    await writeFile(join(place.folder, 'package.json'), '{"type": "module"}');
    const check = (of: string, extension: string) => `
      import { iconArrow1, iconArrow_1, iconIndex, iconConstructor } from './${of}/glyphs/index.${extension}';
      import { aliases, flips, type IconName } from './${of}/glyphs/names.${extension}';
      const name: IconName = aliases['class'];
      const d: 'M4 4h16' = iconIndex.layers[0].d;
      const names: ['arrow1', 'arrow-1'] = [iconArrow1.name, iconArrow_1.name];
      // @ts-expect-error
      const none: IconName = 'arrow-2';
      export { name, d, names, none, flips, iconConstructor };`;
    await writeFile(join(place.folder, 'ts.ts'), check('ts', 'ts'));
    await writeFile(join(place.folder, 'js.ts'), check('js', 'js'));
    await writeFile(
      join(place.folder, 'd.ts'),
      `import type { IconAlias } from './js/icons.js';\nexport const a: IconAlias = 'class';`,
    );
    await typecheck({ noEmit: true, allowImportingTsExtensions: true }, ['ts.ts', 'js.ts', 'd.ts']);
    await typecheck({ rootDir: 'ts', outDir: 'built', rewriteRelativeImportExtensions: true }, [
      'ts/glyphs/index.ts',
      'ts/glyphs/names.ts',
    ]);

    const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(place.folder, path)).href);
    for (const module of ['index', 'names'])
      expect({ ...(await load(`js/glyphs/${module}.js`)) }).toEqual({
        ...(await load(`built/glyphs/${module}.js`)),
      });
    expect(Object.keys(await load('js/glyphs/index.js'))).toHaveLength(5);
  });

  it('leave out what the element would draw otherwise, and say the rule of filling', async () => {
    const dashed = svg('<path d="M4 4h16" stroke="red" stroke-dasharray="1 2"/>');
    const files = await made({ 'a.svg': dashed, 'b.svg': svg('<path d="M4 4h16v9z"/>') }, { glyphs: true });
    expect(files.has('glyphs/a.ts')).toBe(false);
    expect(files.get('glyphs/b.ts')).toContain('"fill-rule":"nonzero"');
  });
});
