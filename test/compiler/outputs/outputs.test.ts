import { describe, expect, it } from 'vitest';
import type { CompileOptions } from '../../../dist/compiler/index.js';
import { elements, FLAG, LINE, compileFiles, SHADE, svg } from '../compile-files.ts';

const everything = {
  views: true,
  css: true,
  glyphs: true,
  types: true,
  preview: true,
  hash: true,
  split: true,
} as const;
const allOff = { sprite: false, files: false, manifest: false };

const paths = (files: Map<string, string>) => [...files.keys()].sort();

describe('options', () => {
  it.each<[string, Partial<CompileOptions>, string[]]>([
    ['no options', {}, ['icons.json', 'icons/a.svg', 'sprite.svg']],
    ['all turned off', allOff, []],
    ['views', { ...allOff, views: true }, ['sprite.views.svg']],
    ['css', { ...allOff, css: true }, ['icons.css']],
    ['types', { ...allOff, types: true }, ['icons.d.ts']],
    ['glyphs', { ...allOff, glyphs: true }, ['glyphs/a.ts', 'glyphs/index.ts', 'glyphs/names.ts']],
    ['preview', { ...allOff, preview: true }, ['preview.html']],
  ])('%s', async (_, options, expected) => {
    expect(paths(await compileFiles({ 'a.svg': LINE }, options))).toEqual(expected);
  });

  it('the same input gives the same bytes', async () => {
    const sources = { 'b.svg': FLAG, 'a.svg': LINE, 'x/a.svg': LINE };
    expect([...(await compileFiles(sources, everything))]).toEqual([
      ...(await compileFiles(sources, everything)),
    ]);
  });
});

describe('single files', () => {
  it.each([
    ['var(--a, 3)', '3'],
    ['var( --a , var(--b,3))', '3'],
  ])('%s becomes %s', async (value, expected) => {
    const files = await compileFiles({
      'a.svg': svg(`<path d="M4 4h16" stroke="red" stroke-width="${value}"/>`),
    });
    expect(files.get('icons/a.svg')).toContain(`stroke-width="${expected}"`);
  });

  it('a fallback may be a function', async () => {
    const files = await compileFiles({ 'a.svg': svg('<path d="M4 4h16v9z" fill="var(--a, rgb(1 2 3))"/>') });
    expect(files.get('icons/a.svg')).toMatch(/fill="(?:rgb\(1 2 3\)|#010203)"/);
  });
});

describe('style sheet', () => {
  const sources = { 'a.svg': LINE, 'flag.svg': FLAG, 'icons.json': '{"a": {"flip": true}}' };

  it('draws icons in the text’s colour as masks, and icons with own colours as backgrounds', async () => {
    const css = (await compileFiles(sources, { css: true })).get('icons.css')!;
    expect(css).toContain(
      '.icon-a {\n  -webkit-mask-image: url("icons/a.svg");\n  mask-image: url("icons/a.svg");',
    );
    expect(css).toContain('.icon-flag {\n  background-image: url("icons/flag.svg");');
    expect(css).toContain('.icon-a:dir(rtl) {\n  scale: -1 1;');
  });

  it.each([{ css: 'inline' as const }, { css: true, files: false }])(
    'embeds the icons: %o',
    async (options) => {
      const css = (await compileFiles(sources, options)).get('icons.css')!;
      expect(css).not.toContain('icons/');
      expect(css.match(/url\("data:image\/svg\+xml,[^"<>\\\n]+"\)/g)).toHaveLength(2);
    },
  );

  it('escapes class names', async () => {
    const css = (await compileFiles({ '1st.svg': LINE }, { css: true, prefix: '' })).get('icons.css')!;
    expect(css).toContain('.\\31 st {');
  });
});

describe('view sprite', () => {
  it('gives an icon that is not square a view of its shape, 24 units along the longer side', async () => {
    const shaped = (viewBox: string) => LINE.replace('viewBox="0 0 24 24"', `viewBox="${viewBox}"`);
    const sources = {
      'a.svg': shaped('0 0 24 24'),
      'b-tall.svg': shaped('-10 5 100 400'),
      'c-wide.svg': shaped('0,0,48,16'),
      'd-odd.svg': shaped('0 0 7 21.5'),
    };
    const sprite = (await compileFiles(sources, { views: true })).get('sprite.views.svg')!;
    const views = [...sprite.matchAll(/<view id="icon-([^"]+)-view" viewBox="([^"]+)"/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(views).toEqual([
      ['a', '0 0 24 24'],
      ['b-tall', '26 26 6 24'],
      ['c-wide', '52 52 24 8'],
      ['d-odd', '78 78 7.814 24'],
    ]);
    const cells = [
      ...sprite.matchAll(/<svg x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)" overflow="hidden"/g),
    ];
    expect(cells.map((cell) => cell.slice(1, 5).join(' '))).toEqual(views.map(([, viewBox]) => viewBox));
    expect(sprite).toMatch(/^<svg [^>]*width="24" height="24" viewBox="0 0 102 102">/);
  });
});

describe('hash', () => {
  it('puts a hash into the names of sprites and style sheet, and lists them in the manifest', async () => {
    const files = await compileFiles({ 'a.svg': LINE }, { hash: true, views: true, css: true });
    const manifest = JSON.parse(files.get('manifest.json')!) as Record<string, string>;
    expect(Object.keys(manifest)).toEqual(['sprite.svg', 'sprite.views.svg', 'icons.css']);
    for (const [path, name] of Object.entries(manifest)) {
      expect(name).toMatch(new RegExp(`^${path.replace(/\.(\w+)$/, '\\.[0-9a-f]{8}\\.$1')}$`));
      expect(files.has(name)).toBe(true);
      expect(files.has(path)).toBe(false);
    }
  });

  it('changes only with the content', async () => {
    const names = async (line: string, title: string) => {
      const sources = { 'a.svg': line, 'b.svg': FLAG, 'icons.json': `{"a": {"title": "${title}"}}` };
      return JSON.parse((await compileFiles(sources, { hash: true, css: true })).get('manifest.json')!);
    };
    const first = await names(LINE, 'One');
    expect(await names(LINE, 'Two')).toEqual(first);
    const other = await names(LINE.replace('h16', 'h15'), 'One');
    expect(other['sprite.svg']).not.toBe(first['sprite.svg']);
    expect(other['icons.css']).not.toBe(first['icons.css']);
  });
});

describe('split', () => {
  const sources = {
    'a.svg': LINE,
    'b.svg': LINE,
    'media/play.svg': LINE,
    'v.svg': FLAG,
    'z.svg': LINE,
    'icons.json': '{"a": {"group": "Views"}, "b": {"group": "../Медиа & <b>"}, "z": {"group": "__proto__"}}',
  };

  it('puts each icon into the sprite of its group, folder or first letter', async () => {
    const files = await compileFiles(sources, { split: true, views: true });
    const sprites = paths(files).filter((path) => path.startsWith('sprite.') && path !== 'sprite.views.svg');
    expect(sprites).toEqual([
      'sprite.media.svg',
      'sprite.proto.svg',
      'sprite.v.svg',
      'sprite.views-group.svg',
      'sprite.медиа-b.svg',
    ]);
    const listed = JSON.parse(files.get('icons.json')!) as { id: string; sprite: string }[];
    for (const { id, sprite } of listed) expect(files.get(sprite)).toContain(`id="${id}"`);
    const symbols = sprites.flatMap((path) => elements(files.get(path)!).filter((name) => name === 'symbol'));
    expect(symbols).toHaveLength(listed.length);
  });

  it('puts groups that differ in Unicode form, case or spaces into one sprite', async () => {
    const groups = ['Caf\u00e9 noir', 'cafe\u0301  Noir', 'CAFE\u0301_NOIR'];
    const files = await compileFiles(
      {
        ...Object.fromEntries(groups.map((_, i) => [`i${i}.svg`, LINE])),
        // A folder in the form in which macOS writes names.
        ['cafe\u0301 noir/x.svg']: LINE,
        'icons.json': JSON.stringify(Object.fromEntries(groups.map((group, i) => [`i${i}`, { group }]))),
      },
      { split: true, manifest: false, files: false },
    );
    expect(paths(files)).toEqual(['sprite.caf\u00e9-noir.svg']);
  });

  it('cuts the name of a long group, so that any file system accepts it', async () => {
    const group = `${'\u{10400}'.repeat(49)} and more`;
    const sources = { 'a.svg': LINE, 'icons.json': JSON.stringify({ a: { group } }) };
    const files = await compileFiles(sources, { split: true, hash: true, manifest: false, files: false });
    const name = paths(files).find((path) => path.startsWith('sprite.'));
    expect(name).toMatch(/^sprite\.\u{10428}{49}\.[0-9a-f]{8}\.svg$/u);
  });

  it('a sprite of one group keeps its name when another group changes', async () => {
    const names = async (flag: string) => {
      const files = await compileFiles({ ...sources, 'v.svg': flag }, { split: true, hash: true });
      return JSON.parse(files.get('manifest.json')!);
    };
    const [one, two] = [await names(FLAG), await names(LINE)];
    expect(one['sprite.media.svg']).toBe(two['sprite.media.svg']);
    expect(one['sprite.v.svg']).not.toBe(two['sprite.v.svg']);
  });
});

it('every SVG output is well-formed XML, with one symbol, view or drawing for each icon', async () => {
  const files = await compileFiles({ 'a.svg': LINE, 'b.svg': FLAG, 'c.svg': SHADE }, { views: true });
  const count = (path: string, name: string) =>
    elements(files.get(path)!).filter((each) => each === name).length;
  expect(count('sprite.svg', 'symbol')).toBe(3);
  expect(count('sprite.views.svg', 'view')).toBe(3);
  expect(count('sprite.views.svg', 'svg')).toBe(4);
  for (const name of ['a', 'b', 'c']) expect(count(`icons/${name}.svg`, 'svg')).toBe(1);
});
