// Which names, prefixes, paths and entries of icons.json are valid, and what they become.
import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconName, NAME, PREFIX, renamedFrom } from '../../../dist/compiler/source/icon-name.js';
import { readMeta } from '../../../dist/compiler/source/icons-json.js';
import { listFiles, readFiles } from '../../../dist/compiler/source/list-files.js';
import { displayPath, isSkippedName, pathInside } from '../../../dist/compiler/source/paths.js';
import { icon } from '../icon.ts';
import { folder, put } from './icon-folder.ts';

it.each([
  [true, ['a', '1', 'ab', 'a-b', '1-2', 'v2-play', 'a-b-c']],
  [false, ['', '-', '-a', 'a-', 'a--b', 'A', 'aB', 'a_b', 'a.b', 'a b', 'ä', 'a\n', '\na']],
])('an icon’s name may be (%s) each of %j', (valid, names) => {
  for (const name of names) expect(NAME.test(name), JSON.stringify(name)).toBe(valid);
});

it.each([
  [true, ['', 'a', 'Z', 'icon-', 'Icon2-', 'a--', 'i1']],
  [false, ['1', '-', '-a', '1-', 'a_', 'a b', 'a.', 'ä', 'a\n', '"']],
])('a prefix may be (%s) each of %j', (valid, prefixes) => {
  for (const prefix of prefixes) expect(PREFIX.test(prefix), JSON.stringify(prefix)).toBe(valid);
});

it.each([
  ['play.svg', 'play'],
  ['media/play.svg', 'media-play'],
  ['media/deep/play.svg', 'media-deep-play'],
  ['media\\play.svg', 'media-play'],
  ['Big_Play.svg', 'big-play'],
  ['big play.svg', 'big-play'],
  ['big\tplay.svg', 'big-play'],
  ['big.play.svg', 'big-play'],
  ['big--play.svg', 'big-play'],
  ['big _-./play.svg', 'big-play'],
  ['_play.svg', 'play'],
  ['play_.svg', 'play'],
  ['-play-.svg', 'play'],
  ['PLAY.SVG', 'play'],
  ['arrowLeft.svg', 'arrow-left'],
  ['ArrowLeft24Filled.svg', 'arrow-left24-filled'],
  ['HTMLFile.svg', 'html-file'],
  ['Size=24, Style=Outline.svg', 'size-24-style-outline'],
  ['icon@2x.svg', 'icon-2x'],
  ['arrow (1).svg', 'arrow-1'],
  ["d'accord!.svg", 'd-accord'],
  ['R&D.svg', 'r-and-d'],
  ['C++.svg', 'c-plus-plus'],
  ['caf\u00e9.svg', 'cafe'],
  ['cafe\u0301.svg', 'cafe'],
  ['Stra\u00dfe \u00d8re.svg', 'strasse-ore'],
  ['Иконка Щит.svg', 'ikonka-shchit'],
  ['їжак.svg', 'izhak'],
  ['Ελληνικά.svg', 'ellinika'],
  ['图标.svg', 'u56fe-u6807'],
  ['ﬁre ½.svg', 'fire-1-2'],
  ['🔥.svg', 'u1f525'],
  ['__proto__.svg', 'proto'],
])('the file %s is the icon %s', (path, name) => expect(iconName(path, path)).toBe(name));

it('names the file, without its folders, that has nothing for a name', () => {
  expect(() => iconName('!.svg', 'icons/media/!.svg')).toThrow(
    'icons/media/!.svg:1:1: "!.svg" has no letter or digit to make a name of: rename the file',
  );
  expect(() => iconName(`${'图'.repeat(50)}.svg`, 'a.svg')).toThrow('its name would be over 200 characters');
});

it.each([
  ['icons/play.svg', 'play', undefined],
  ['icons/media/Play.svg', 'media-play', undefined],
  ['icons/Big Play_2.svg', 'big-play-2', undefined],
  ['icons/arrow (1).svg', 'arrow-1', '"arrow (1).svg" → arrow-1'],
  ['icons/media/Иконка.svg', 'media-ikonka', '"Иконка.svg" → media-ikonka'],
])('whether the name of %s is worth a note: %s', (file, name, note) =>
  expect(renamedFrom(file, name)).toBe(note),
);

describe('paths', () => {
  it.each([
    ['a/b', 'b'],
    ['a/b/c', `b${sep}c`],
    ['a/..b', '..b'],
    ['a', undefined],
    ['a/', undefined],
    ['.', undefined],
    ['ab', undefined],
    ['b', undefined],
    ['a/../ab', undefined],
  ])('%s is in the folder a as %s', (path, expected) => expect(pathInside('a', path)).toBe(expected));

  it('are shown relative to a folder, and that itself as a dot', () => {
    expect(displayPath('a/b.svg')).toBe('a/b.svg');
    expect(displayPath(resolve('a/b.svg'))).toBe('a/b.svg');
    expect(displayPath('a/b.svg', 'a')).toBe('b.svg');
    expect(displayPath('b.svg', 'a')).toBe('../b.svg');
    expect(displayPath('.')).toBe('.');
  });

  it('hidden ones and node_modules are skipped, and no others', () => {
    expect(
      ['.git', '.', '.a.svg', 'node_modules', 'node_modules2', 'a.git', 'a'].filter(isSkippedName),
    ).toEqual(['.git', '.', '.a.svg', 'node_modules']);
  });
});

describe('the list of files', () => {
  it('has the names and paths of .svg files in order of name, and no others', async () => {
    await put({
      'b.svg': icon(),
      'a-b.svg': icon(),
      'a/c.SVG': icon(),
      'x.svgz': '',
      'x.svg.txt': '',
      svg: '',
    });
    const { files, faults, names } = listFiles(folder);
    expect(faults).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['a-b', 'a-c', 'b', 'good']);
    expect(files[1]!.path).toBe(`${folder}/a/c.SVG`);
    expect(files[1]!.file).toBe(`${displayPath(folder)}/a/c.SVG`);
    expect([...names].sort()).toEqual(files.map(({ name }) => name));
  });

  it('ignores folders to skip that do not exist', async () => {
    await put({ 'out/x.svg': icon() });
    expect(listFiles(folder, { skip: [join(folder, 'gone')] }).files).toHaveLength(2);
    expect(listFiles(folder, { skip: [join(folder, 'gone'), join(folder, 'out')] }).files).toHaveLength(1);
  });

  it('shows files of the current folder without a folder', async () => {
    await put({});
    const code = `const { listFiles } = await import(${JSON.stringify(resolve('dist/compiler/source/list-files.js'))});
      console.log(listFiles('.').files[0].file);`;
    const args = ['--input-type=module', '-e', code];
    expect(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })).toBe('good.svg\n');
  });

  it('gives the reason and the folder, without a line, when the folder cannot be read', () => {
    expect(() => listFiles(join(folder, 'gone'))).toThrow(
      expect.objectContaining({
        reason: 'cannot be read (ENOENT)',
        line: 0,
        file: displayPath(join(folder, 'gone')),
      }),
    );
  });

  it('reads a file of 512 KB, and refuses one byte more', async () => {
    await put({ 'a.svg': '', 'b.svg': '' });
    truncateSync(join(folder, 'a.svg'), 512 * 1024);
    truncateSync(join(folder, 'b.svg'), 512 * 1024 + 1);
    const { files, refused, names } = readFiles(folder);
    expect(files.map(({ name }) => name)).toEqual(['a', 'good']);
    expect(refused.map(({ reason }) => reason)).toEqual(['over 512 KB']);
    expect(names).toEqual(['a', 'b', 'good']);
  });
});

describe('icons.json', () => {
  const meta = (content: unknown, names = ['a-b-c', 'd']) => {
    writeFileSync(
      join(folder, 'icons.json'),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
    return readMeta(folder, names);
  };
  const none = { title: 'a b c', meaning: '', group: '', tags: [], aliases: [], flip: false };

  it('may be missing, empty, or leave out an icon or any part of an entry: defaults take their place', () => {
    expect(readMeta(folder, ['a-b-c'])('a-b-c')).toEqual(none);
    expect(meta({})('a-b-c')).toEqual(none);
    expect(meta({ d: { title: 'D' } })('a-b-c')).toEqual(none);
    expect(meta({ 'a-b-c': {} })('a-b-c')).toEqual(none);
  });

  it('has every part of an entry', () => {
    const entry = {
      title: 'T',
      meaning: 'M',
      group: 'G',
      tags: ['t', 'u'],
      aliases: ['x', 'y-1'],
      flip: true,
    };
    expect(meta({ 'a-b-c': entry })('a-b-c')).toEqual(entry);
  });

  it.each([
    ['title', 'a string', [1, null, true, [], ['a'], {}]],
    ['meaning', 'a string', [1, null, true, [], ['a'], {}]],
    ['group', 'a string', [1, null, true, [], ['a'], {}]],
    ['tags', 'a list of strings', ['a', 1, null, {}, [1], ['a', null]]],
    ['aliases', 'a list of strings', ['a', 1, null, {}, [1], ['a', null]]],
    ['flip', 'true or false', ['true', 1, 0, null, []]],
  ])('refuses a %s that is not %s', (part, type, values) => {
    for (const value of values)
      expect(() => meta({ d: { [part]: value } }), JSON.stringify(value)).toThrow(
        `icons.json:1:1: "${part}" of "d" must be ${type}`,
      );
  });

  it.each([
    ['an icon’s name', { d: { aliases: ['a-b-c'] } }, 'alias "a-b-c" of "d" already means "a-b-c"'],
    ['its own name', { d: { aliases: ['d'] } }, 'alias "d" of "d" already means "d"'],
    [
      'another’s alias',
      { 'a-b-c': { aliases: ['x'] }, d: { aliases: ['x'] } },
      'alias "x" of "d" already means "a-b-c"',
    ],
    ['an alias of its own', { d: { aliases: ['x', 'x'] } }, 'alias "x" of "d" already means "d"'],
  ])('refuses an alias that is %s', (_, content, message) => expect(() => meta(content)).toThrow(message));

  it.each([
    ['\\ud800', '\uFFFD'],
    ['\\uDBFF', '\uFFFD'],
    ['\\udc00', '\uFFFD'],
    ['\\uDFFF', '\uFFFD'],
    ['\\ud83d\\ude00', '😀'],
    ['\\ud7ff', '\ud7ff'],
  ])('reads the escape %s as a character that a file can contain', (escape, expected) => {
    expect(meta(`{"d": {"title": "a${escape}b", "tags": ["${escape}"]}}`)('d')).toMatchObject({
      title: `a${expected}b`,
      tags: [expected],
    });
  });

  it('is refused when it is a folder', () => {
    mkdirSync(join(folder, 'icons.json'));
    expect(() => readMeta(folder, [])).toThrow('icons.json:1:1: not a regular file');
  });
});
