import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { SHAPE, built, folder, icon, put } from './robust-folder.ts';

/** Compiles all cases at once beside a good icon, which must not be lost: the messages of those that were refused. */
async function refusedOf(
  cases: readonly (readonly [string, string | Uint8Array, ...unknown[]])[],
  render = false,
) {
  const from = await mkdtemp(join(tmpdir(), 'lede-robust-'));
  await writeFile(join(from, 'good.svg'), icon());
  for (const [i, [, content]] of cases.entries()) await writeFile(join(from, `x${i}.svg`), content);
  const { icons, refused } = await compile({ from, render });
  await rm(from, { recursive: true });
  expect(icons.map(({ name }) => name)).toContain('good');
  expect(icons.length + refused.length).toBe(cases.length + 1);
  return new Map(
    refused.map(({ file, message }) => [cases[Number(/x(\d+)\.svg$/.exec(file)![1])]![0], message]),
  );
}
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('reads', () => {
  const cases: [string, string | Uint8Array][] = [
    ['a byte order mark', `\uFEFF${icon()}`],
    ['UTF-16, small end first', utf16(icon())],
    ['UTF-16, big end first', utf16(`<?xml version="1.0" encoding="UTF-16"?>${icon()}`, true)],
    ['lines of Windows', `<?xml version="1.0"?>\r\n${icon()}\r\n`],
    ['blanks before the root', `\n  ${icon()}`],
    ['width and height in place of a viewBox', icon(SHAPE, 'width="24" height="24px"')],
    ['another size than the viewBox says', icon(SHAPE, 'viewBox="0 0 14 16" width="16" height="16"')],
    ['a size in em beside a viewBox', icon(SHAPE, 'viewBox="0 0 24 24" width="1em" height="100%"')],
    ['a drawing that is wide', icon('<path d="M0 0h2400v24H0z"/>', 'viewBox="0 0 2400 24"')],
    ['a drawing that is high', icon('<path d="M0 0h24v2400H0z"/>', 'viewBox="0 0 24 2400"')],
  ];
  let refused: Map<string, string>;
  beforeAll(async () => void (refused = await refusedOf(cases, true)));

  it.each(cases)('%s', (name) => expect(refused.get(name)).toBeUndefined());

  it('an ending or a name in capitals', async () => {
    await put({ 'x.SVG': icon(), 'Y.svg': icon() });
    expect((await built()).names).toEqual(['good', 'x', 'y']);
  });

  it('nested folders: their names come before the file’s', async () => {
    await put({ 'media/play.svg': icon(), 'media/v 2/Big_Play.now.svg': icon(), 'x.svg/y.svg': icon() });
    expect((await built()).names).toEqual(['good', 'media-play', 'media-v-2-big-play-now', 'x-svg-y']);
  });

  it('names that mean something to JavaScript', async () => {
    await put({ 'constructor.svg': icon(), '__proto__.svg': icon(), 'tostring.svg': icon() });
    expect((await built({ glyphs: true })).names).toEqual(['constructor', 'good', 'proto', 'tostring']);
  });

  it('the viewBox from the size, in numbers', async () => {
    await put({ 'x.svg': icon(SHAPE, 'width=" 24.50 " height="1e1px"') });
    expect((await built()).icons[1]!.viewBox).toBe('0 0 24.5 10');
  });
});

describe('refuses by name, and builds the rest', () => {
  const page = '<!doctype html><html><body>Not found</body></html>';
  const cases: [string, string | Uint8Array, string][] = [
    ['an empty file', '', 'the file is empty'],
    ['blanks', ' \n', 'the file is empty'],
    ['a byte order mark alone', '\uFEFF', 'the file is empty'],
    ['UTF-16 without its mark', utf16(icon()).subarray(2), 'not UTF-8'],
    ['Latin-1', Buffer.from(icon('<title>é</title>'), 'latin1'), 'not UTF-8'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not UTF-8'],
    ['gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'not UTF-8'],
    ['a web page', page, 'the root is <html>'],
    ['JSON', '{}', 'not well-formed'],
    ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'the root is <feed>'],
    ['half a file', icon().slice(0, 80), 'not well-formed'],
    ['no namespace', '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>', 'lacks xmlns'],
    ['a prefixed root', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', 'the root is <s:svg>'],
    ['no size', icon(SHAPE, ''), 'lacks a viewBox'],
    ['a size in millimetres', icon(SHAPE, 'width="10mm" height="10mm"'), 'lacks a viewBox'],
    ['a size in per cent', icon(SHAPE, 'width="100%" height="100%"'), 'lacks a viewBox'],
    ['a size of nothing', icon(SHAPE, 'width="0" height="24"'), 'have no area'],
    ['a viewBox of words', icon(SHAPE, 'viewBox="none"'), 'not four numbers'],
    ['a viewBox of three', icon(SHAPE, 'viewBox="0 0 24"'), 'not four numbers'],
    ['a viewBox of units', icon(SHAPE, 'viewBox="0 0 24px 24px"'), 'not four numbers'],
    ['a viewBox of no area', icon(SHAPE, 'viewBox="0 0 -24 24"'), 'has no area'],
    ['a viewBox beyond numbers', icon(SHAPE, 'viewBox="0 0 1e999 1"'), 'beyond all numbers'],
    ['nothing drawn', icon(''), 'it draws nothing'],
    ['600 KB', icon(`<!--${'x'.repeat(600_000)}-->${SHAPE}`), 'over 512 KB'],
  ];
  let refused: Map<string, string>;
  beforeAll(async () => void (refused = await refusedOf(cases)));

  it.each(cases)('%s', (name, _, reason) => {
    expect(refused.get(name)).toMatch(/\.svg:\d+:\d+: /);
    expect(refused.get(name)).toContain(reason);
  });

  it.each([
    ['no Latin letters', '图标.svg'],
    ['letters with accents', 'café.svg'],
    ['nothing', '_.svg'],
  ])('a name of %s', async (_, name) => {
    await put({ [name]: icon() });
    const { names, refused } = await built();
    expect(names).toEqual(['good']);
    expect(refused).toEqual([expect.stringContaining("cannot be an icon's name")]);
  });

  it('names that become one: by blanks, dots, folders and Unicode forms', async () => {
    await put({
      'a b.svg': icon(),
      'a_b.svg': icon(),
      'a.b.svg': icon(),
      'a/b.svg': icon(),
      'A-B.svg': icon(),
    });
    const { names, refused } = await built();
    expect(names).toEqual(['a-b', 'good']);
    expect(refused).toHaveLength(4);
    for (const message of refused) expect(message).toMatch(/"a-b" is \S.* already/);
  });

  it('a file of 50 MB, unread', async () => {
    await put({ 'x.svg': '' });
    await truncate(join(folder, 'x.svg'), 50 * 1024 * 1024);
    expect(await built()).toMatchObject({ names: ['good'], refused: ['x.svg:1:1: over 512 KB'] });
  });

  it('what no terminal should see in a name or a message', async () => {
    await put({ 'a\u001B[31m\nb.svg': icon(), 'x.svg': icon(SHAPE, `viewBox="${'none '.repeat(100)}"`) });
    const { refused } = await compile({ from: folder });
    for (const { message } of refused) {
      expect(message).not.toMatch(/\p{Cc}/u);
      expect(message.length).toBeLessThan(500);
    }
    expect(refused).toHaveLength(2);
  });
});
