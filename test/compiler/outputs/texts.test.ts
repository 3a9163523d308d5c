// The texts of modules, manifests and the preview page, as a reader of them needs them.
import { describe, expect, it } from 'vitest';
import { exportName, glyphModules, iconTypes } from '../../../dist/compiler/outputs/glyph-modules.js';
import { makeOutputs, type OutputOptions } from '../../../dist/compiler/outputs/index.js';
import { preview } from '../../../dist/compiler/outputs/preview/page.js';
import { SCRIPT } from '../../../dist/compiler/outputs/preview/script.js';
import { STYLE } from '../../../dist/compiler/outputs/preview/style.js';
import { cspHash, shortHash } from '../../../dist/compiler/hash.js';
import type { Icon } from '../../../dist/compiler/index.js';
import { icon, SHAPE } from '../icon.ts';

const rest = { viewBox: '0 0 24 24', before: 1, stripped: [], notes: [] };
const iconOf = (name: string, more: Partial<Icon> = {}): Icon => ({
  name,
  id: `icon-${name}`,
  file: `in/${name}.svg`,
  after: 1,
  title: name.toUpperCase(),
  meaning: '',
  group: '',
  tags: [],
  aliases: [],
  flip: false,
  ...rest,
  ...more,
});
const preparedOf = ({ name }: Icon) => ({
  name,
  svg: icon(),
  symbol: `<symbol id="icon-${name}" viewBox="0 0 24 24">${SHAPE}</symbol>`,
  level: 'full' as const,
  ...rest,
});

it.each([
  ['play', 'iconPlay'],
  ['v-play', 'iconVPlay'],
  ['arrow-1', 'iconArrow_1'],
  ['arrow1', 'iconArrow1'],
  ['1-a', 'icon1A'],
  ['a-1-2b', 'iconA_1_2b'],
  ['close', 'iconClose'],
])('the glyph of %s is exported as %s', (name, expected) => expect(exportName(name)).toBe(expected));

describe('glyph modules', () => {
  const icons = [
    iconOf('a', { aliases: ['x', 'y'], flip: true }),
    iconOf('index'),
    iconOf('names', { flip: true }),
  ];
  const glyphs = icons.map(({ name }) => ({
    name,
    d: 'M1 1',
    ...(name === 'a' ? { flip: true as const } : {}),
  }));

  it('in TypeScript', () => {
    expect(Object.fromEntries(glyphModules(icons, glyphs))).toEqual({
      'a.ts':
        '// Generated from the icons. Do not edit.\nexport const iconA = {"name":"a","d":"M1 1","flip":true} as const;\n',
      'index_.ts':
        '// Generated from the icons. Do not edit.\nexport const iconIndex = {"name":"index","d":"M1 1"} as const;\n',
      'names_.ts':
        '// Generated from the icons. Do not edit.\nexport const iconNames = {"name":"names","d":"M1 1"} as const;\n',
      'index.ts': `// Generated from the icons. Do not edit.
export { iconA } from './a.ts';
export { iconIndex } from './index_.ts';
export { iconNames } from './names_.ts';
`,
      'names.ts': `// Generated from the icons. Do not edit.
/** The name of an icon. */
export type IconName =
  | 'a'
  | 'index'
  | 'names';

/** Another name that resolves to an icon. */
export type IconAlias =
  | 'x'
  | 'y';

/** Alias → name. */
export const aliases: Readonly<Record<IconAlias, IconName>> = {
  'x': 'a',
  'y': 'a',
};

/** Icons that mirror where the text runs right to left. */
export const flips: readonly IconName[] = ['a', 'names'];
`,
    });
  });

  it('in JavaScript, with declarations', () => {
    const files = glyphModules(
      [icons[0]!],
      [{ name: 'a', layers: [{ d: 'M1', fill: 'red' }], flip: true }],
      'js',
    );
    expect([...files.keys()]).toEqual(['a.js', 'a.d.ts', 'index.js', 'names.js', 'index.d.ts', 'names.d.ts']);
    expect(files.get('a.js')).toContain(
      'export const iconA = {"name":"a","layers":[{"d":"M1","fill":"red"}],"flip":true};',
    );
    expect(files.get('a.d.ts')).toContain(
      'export declare const iconA: { readonly "name": "a"; readonly "layers": readonly [{ readonly "d": "M1"; readonly "fill": "red" }]; readonly "flip": true };',
    );
    expect(files.get('names.js')).toBe(`// Generated from the icons. Do not edit.
/** Alias → name. */
export const aliases = {
  'x': 'a',
  'y': 'a',
};

/** Icons that mirror where the text runs right to left. */
export const flips = ['a'];
`);
    expect(files.get('names.d.ts')).toContain(
      'export declare const aliases: Readonly<Record<IconAlias, IconName>>;\n',
    );
    expect(files.get('names.d.ts')).toContain('export declare const flips: readonly IconName[];\n');
    expect(files.get('index.d.ts')).toContain("export { iconA } from './a.js';\n");
  });

  it('of no icons are modules all the same', () => {
    const files = glyphModules([], [], 'js');
    expect(files.get('index.js')).toContain('export {};\n');
    expect(files.get('index.d.ts')).toContain('export {};\n');
    expect(iconTypes([])).toMatch(/IconName = never;[^]*IconAlias = never;/);
  });
});

describe('the outputs', () => {
  const icons = [
    iconOf('a', { aliases: ['x'], group: 'B' }),
    iconOf('b', { group: 'A', tags: ['t'], meaning: 'm', flip: true }),
  ];
  const make = async (options: OutputOptions) =>
    (await makeOutputs(icons, icons.map(preparedOf), { folders: ['in'], ...options })).files;

  it('list every part of each icon in icons.json, and with `split` its sprite', async () => {
    const entry = {
      name: 'a',
      id: 'icon-a',
      viewBox: '0 0 24 24',
      title: 'A',
      meaning: '',
      group: 'B',
      tags: [],
      aliases: ['x'],
      flip: false,
    };
    const listed = JSON.parse((await make({})).get('icons.json')!);
    expect(listed[0]).toEqual(entry);
    expect(listed[1]).toMatchObject({ group: 'A', tags: ['t'], meaning: 'm', flip: true });
    const files = await make({ split: true });
    expect(JSON.parse(files.get('icons.json')!)[0]).toEqual({ ...entry, sprite: 'sprite.b.svg' });
    expect([...files.keys()].slice(0, 2)).toEqual(['sprite.a.svg', 'sprite.b.svg']);
    const hashed = await make({ split: true, hash: true });
    const { sprite } = JSON.parse(hashed.get('icons.json')!)[0];
    expect(sprite).toMatch(/^sprite\.b\.[\da-f]{8}\.svg$/);
    expect(hashed.has(sprite)).toBe(true);
  });

  it('refer in the style sheet to the single files, with `hash` by a query of the content', async () => {
    expect((await make({ css: true })).get('icons.css')).toContain('url("icons/a.svg")');
    const files = await make({ css: true, hash: true });
    const css = [...files].find(([path]) => /^icons\..*css$/.test(path))![1];
    expect(css).toContain(`url("icons/a.svg?${shortHash(files.get('icons/a.svg')!)}")`);
    for (const options of [{ css: 'inline' as const }, { css: true, files: false }])
      expect((await make(options)).get('icons.css')).toContain('--icon: url("data:');
  });

  it('are in TypeScript with `glyphs`, and in JavaScript with `js`', async () => {
    for (const glyphs of [true, 'ts'] as const)
      expect((await make({ glyphs })).has('glyphs/names.ts')).toBe(true);
    const js = await make({ glyphs: 'js' });
    expect([js.has('glyphs/names.ts'), js.has('glyphs/names.js'), js.has('glyphs/names.d.ts')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('of types alone say that they are generated', async () => {
    expect((await make({ types: true })).get('icons.d.ts')).toMatch(
      /^\/\/ Generated from the icons. Do not edit.\n\/\*\* The name/,
    );
  });

  it('are in the preview under the names that they have', async () => {
    const page = (await make({ preview: true, hash: true, views: true, css: true, split: true })).get(
      'preview.html',
    )!;
    expect(page).toMatch(/data-name="a" data-id="icon-a" data-sprite="sprite\.b\.[\da-f]{8}\.svg"/);
    expect(page).toMatch(/sprite\.views\.[\da-f]{8}\.svg#\{id\}-view/);
    expect((await make({ preview: true })).get('preview.html')).not.toMatch(/-view|value="&lt;span/);
  });
});

describe('the preview page', () => {
  const page = (icons: Icon[], outputs: Partial<Parameters<typeof preview>[2]> = {}) =>
    preview(icons, icons.map(preparedOf), {
      spriteByName: new Map(),
      viewsFile: undefined,
      classes: false,
      ...outputs,
    });
  const headings = (html: string) => [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map((match) => match[1]);

  it('has a heading for each group, in order of appearance, "other" for those without one, and none for a single one', () => {
    expect(
      headings(
        page([
          iconOf('a', { group: 'z' }),
          iconOf('b'),
          iconOf('c', { group: 'z' }),
          iconOf('d', { group: 'y' }),
        ]),
      ),
    ).toEqual(['z', 'other', 'y']);
    expect(headings(page([iconOf('a', { group: 'z' }), iconOf('b', { group: 'z' })]))).toEqual([]);
  });

  it('is searched by name, title, meaning, group, tags and aliases, and tells title, meaning and aliases', () => {
    const html = page([
      iconOf('a', { title: 'Ti', meaning: 'Me', group: 'Gr', tags: ['Ta', 'Tb'], aliases: ['al', 'bl'] }),
    ]);
    expect(html).toContain('<li data-words="a ti me gr ta tb al bl">');
    expect(html).toContain('title="Ti · Me · also al, bl"');
    expect(page([iconOf('a')])).toContain('title="A"');
  });

  it('allows its own style and script, and nothing else', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page([]))![1];
    expect(policy).toBe(
      `default-src 'none'; style-src '${cspHash(STYLE)}'; script-src '${cspHash(SCRIPT)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('offers what there is to copy, the name first', () => {
    const formats = (html: string) =>
      [
        ...html.matchAll(
          /<input type="radio" name="format" value="([^"]*)"( checked)?><span>([^<]*)<\/span>/g,
        ),
      ].map(([, value, checked, label]) => [
        label,
        value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
        Boolean(checked),
      ]);
    const use = '<svg width="24" height="24" aria-hidden="true"><use href="{sprite}#{id}"></use></svg>';
    expect(formats(page([]))).toEqual([
      ['Name', '{name}', true],
      ['Tag', '<lede-icon name="{name}"></lede-icon>', false],
    ]);
    expect(
      formats(page([], { spriteByName: new Map([['a', 's.svg']]), viewsFile: 'v.svg', classes: true })),
    ).toEqual([
      ['Name', '{name}', true],
      ['&lt;use&gt;', use, false],
      ['Tag', '<lede-icon name="{name}"></lede-icon>', false],
      ['Class', '<span class="{id}" aria-hidden="true"></span>', false],
      ['&lt;img&gt;', '<img src="v.svg#{id}-view" alt="">', false],
    ]);
  });
});
