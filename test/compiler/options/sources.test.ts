// Where icons come from, and what they are called: folders and patterns, what is left out, names and ids.
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../../../dist/compiler/index.js';
import { globToRegExp, ignoreRules } from '../../../dist/compiler/source/glob.js';
import { icon } from '../icon.ts';
import { folder, put } from '../source/icon-folder.ts';

/** What Vite, unplugin and many others use. */
const picomatch = createRequire(import.meta.url)('picomatch') as (
  pattern: string,
  options: object,
) => (path: string) => boolean;
const at = (path: string) => join(folder, path);
const GRADIENT = icon(
  '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M4 4h16v9z"/>',
);
async function run(options: Partial<CompileOptions> & Pick<CompileOptions, 'from'>) {
  const { icons, refused, files } = await compile({ render: false, ...options });
  return {
    names: icons.map(({ name }) => name),
    ids: icons.map(({ id }) => id),
    refused: refused.map(({ message }) => message.slice(message.indexOf('lede-icons-') + 18)),
    files,
  };
}

describe('patterns', () => {
  const paths = [
    'a.svg',
    'b/a.svg',
    'b/c/a.svg',
    'b/c/d.svg',
    'b/ab.svg',
    'b/a1.svg',
    '[x]/a.svg',
    'b/a-b.svg',
  ];
  it.each([
    '*.svg',
    '**/*.svg',
    'b/*.svg',
    'b/**/*.svg',
    'b/**',
    '**/c/*.svg',
    'b/{a,ab}.svg',
    'b/a?.svg',
    'b/a[0-9].svg',
    'b/a[^0-9].svg',
    'b[^x]a.svg',
    'b[!x]a.svg',
    '{a,b/*}.svg',
    '**/a.svg',
  ])('%s means what other tools take it for', (pattern) => {
    const theirs = picomatch(pattern, { noextglob: true, dot: true });
    const ours = globToRegExp(pattern);
    expect(paths.filter((path) => ours.test(path))).toEqual(paths.filter((path) => theirs(path)));
  });

  it.each([
    [['drafts/'], ['drafts', 'a.svg']],
    [
      ['*-old.svg', '!logo-old.svg'],
      ['x-old.svg', 'deep/y-old.svg'],
    ],
    [['/top.svg'], ['top.svg']],
    [['deep/*.svg'], ['deep/y-old.svg', 'deep/top.svg']],
    [['# drafts/', '', '\\#a.svg'], ['#a.svg']],
  ])('lines of an ignore file: %j', (lines, ignored) => {
    const all = [
      'drafts/a/b.svg',
      'drafts',
      'a.svg',
      'x-old.svg',
      'logo-old.svg',
      'deep/y-old.svg',
      'top.svg',
      'deep/top.svg',
      '#a.svg',
    ];
    const left = all.filter(ignoreRules(lines));
    if (lines[0] === 'drafts/') expect(left).toEqual(['drafts/a/b.svg']);
    else expect(left).toEqual(ignored);
  });
});

describe('several sources', () => {
  it('have one set of names, with a prefix for each folder, in icons.json too', async () => {
    await put({
      'brands/logo.svg': icon(),
      'brands/icons.json': '{"logo": {"title": "Logo", "aliases": ["mark"]}}',
      'ui/logo.svg': icon(),
    });
    const { names, files } = await run({ from: [at('ui'), { folder: at('brands'), prefix: 'brand-' }] });
    expect(names).toEqual(['brand-logo', 'logo']);
    expect(JSON.parse(files.get('icons.json')!)[0]).toMatchObject({ title: 'Logo', aliases: ['brand-mark'] });
  });

  it('may be patterns of folders, or of files', async () => {
    await put({
      'packages/a/icons/x.svg': icon(),
      'packages/b/icons/y.svg': icon(),
      'packages/b/other/z.svg': icon(),
    });
    expect((await run({ from: at('packages/*/icons') })).names).toEqual(['x', 'y']);
    expect((await run({ from: at('packages/**/{x,z}.svg') })).names).toEqual(['a-icons-x', 'b-other-z']);
    await expect(run({ from: at('packages/*/nothing') })).rejects.toThrow('no folder matches this pattern');
  });

  it('that meet in a name refuse the second, and a file named twice counts once', async () => {
    await put({ 'a/x.svg': icon(), 'b/x.svg': icon() });
    expect(await run({ from: [at('a'), at('b')] })).toMatchObject({
      names: ['x'],
      refused: [expect.stringMatching(/^b\/x\.svg:1:1: its name "x" is already taken by .*a\/x\.svg$/)],
    });
    expect(await run({ from: [at('a'), at('a')] })).toMatchObject({ names: ['x'], refused: [] });
  });

  it('split into sprites by the folders inside each', async () => {
    await put({ 'a/one/x.svg': icon(), 'b/two/y.svg': icon() });
    const { files } = await run({ from: [at('a'), at('b')], split: true });
    expect([...files.keys()].filter((path) => path.startsWith('sprite'))).toEqual([
      'sprite.one.svg',
      'sprite.two.svg',
    ]);
  });
});

it('what `exclude` or .ledeignore lists is no icon, and may still have an entry', async () => {
  await put({
    'drafts/bad.svg': '<svg',
    'x-old.svg': icon(),
    'y.svg': icon(),
    '.ledeignore': '# not ready\ndrafts/\n',
    'icons.json': '{"x-old": {"title": "Old"}}',
  });
  expect(await run({ from: folder, exclude: ['*-old.svg'] })).toMatchObject({
    names: ['good', 'y'],
    refused: [],
  });
});

describe('names and ids', () => {
  it.each<[NonNullable<CompileOptions['name']>, string[]]>([
    ['[file]', ['big-play', 'good']],
    ['x-[name]', ['x-good', 'x-media-big-play']],
    ['[file]-[folder]', ['big-play-media', 'good']],
    [(path) => path.replace('media/', 'm_'), ['good', 'm-big-play']],
  ])('a name made by %s', async (name, names) => {
    await put({ 'media/Big Play.svg': icon() });
    expect((await run({ from: folder, name })).names).toEqual(names);
  });

  it('a function that fails, or returns no text, refuses the icon', async () => {
    await put({ 'a.svg': icon(), 'b.svg': icon() });
    const name = (path: string) => {
      if (path === 'a.svg') throw new Error('why');
      return path === 'b.svg' ? (undefined as never) : path.slice(0, -4);
    };
    expect(await run({ from: folder, name })).toMatchObject({
      names: ['good'],
      refused: [
        'a.svg:1:1: the function "name" failed: why',
        'b.svg:1:1: the function "name" returned undefined, not a text',
      ],
    });
  });

  it('ids by pattern or function are those of the sprite, the classes and the manifest', async () => {
    const { files } = await run({ from: folder, id: 'i_[name]', css: 'inline', ...(await put({}), {}) });
    expect(files.get('sprite.svg')).toContain('id="i_good"');
    expect(files.get('icons.css')).toContain('.i_good');
    expect(files.get('icons.json')).toContain('"id": "i_good"');
    expect(
      (await run({ from: folder, id: (name, file) => `${name}-${relative(folder, file).length}` })).ids,
    ).toEqual(['good-8']);
  });

  it.each(['a"b', 'a><script>', '1a', '', 'a b', 'a#b', '__proto__'])(
    'an id %j refuses the icon',
    async (id) => {
      await put({});
      const { names, refused, files } = await run({ from: folder, id: () => id });
      expect([names, refused.length]).toEqual([[], 1]);
      expect(files.get('sprite.svg')).not.toContain('<symbol');
    },
  );

  it('an id that another icon has, or has inside, refuses the icon', async () => {
    await put({ 'a.svg': GRADIENT, 'b.svg': icon() });
    const { refused } = await run({ from: folder, id: (name) => (name === 'b' ? 'a_a' : 'same') });
    expect(refused).toEqual([
      'b.svg:1:1: its id "a_a" could meet one inside the icon "a"',
      'good.svg:1:1: its id "same" is already taken by the icon "a"',
    ]);
  });

  it('a cache gives back no icon of another name or id', async () => {
    await put({ 'a.svg': GRADIENT });
    const cache = at('.cache');
    const sprite = async (more: Partial<CompileOptions>) =>
      (await run({ from: folder, cache, ...more })).files.get('sprite.svg')!;
    await sprite({});
    expect(await sprite({ name: 'x-[name]' })).toContain('id="x-a_a"');
    expect(await sprite({ id: () => 'one', only: ['a'] })).toContain('id="one"');
    let suffix = '1';
    const id = (name: string) => name + suffix;
    expect(await sprite({ id })).toContain('id="a1"');
    suffix = '2';
    expect(await sprite({ id })).toContain('id="a2"');
  });
});
