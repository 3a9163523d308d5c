import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { icon, SHAPE } from '../icon.ts';
import { compileFolder, folder, put } from './icon-folder.ts';

/** Compiles all cases together with a good icon, which must be built. Returns the messages of the refused ones. */
async function refusedOf(
  cases: readonly (readonly [string, string | Uint8Array, ...unknown[]])[],
  render = false,
) {
  const from = await mkdtemp(join(tmpdir(), 'lede-icons-'));
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
    ['little-endian UTF-16', utf16(icon())],
    ['big-endian UTF-16', utf16(`<?xml version="1.0" encoding="UTF-16"?>${icon()}`, true)],
    ['Windows line endings', `<?xml version="1.0"?>\r\n${icon()}\r\n`],
    ['white space before the root', `\n  ${icon()}`],
    ['width and height without a viewBox', icon(SHAPE, 'width="24" height="24px"')],
    ['a size other than that of the viewBox', icon(SHAPE, 'viewBox="0 0 14 16" width="16" height="16"')],
    ['a size in em beside a viewBox', icon(SHAPE, 'viewBox="0 0 24 24" width="1em" height="100%"')],
    ['a wide drawing', icon('<path d="M0 0h2400v24H0z"/>', 'viewBox="0 0 2400 24"')],
    ['a tall drawing', icon('<path d="M0 0h24v2400H0z"/>', 'viewBox="0 0 24 2400"')],
  ];
  let refused: Map<string, string>;
  beforeAll(async () => void (refused = await refusedOf(cases, true)));

  it.each(cases)('%s', (name) => expect(refused.get(name)).toBeUndefined());

  it('extensions and names in upper case', async () => {
    await put({ 'x.SVG': icon(), 'Y.svg': icon() });
    expect((await compileFolder()).names).toEqual(['good', 'x', 'y']);
  });

  it('nested folders, whose names come before the file’s', async () => {
    await put({ 'media/play.svg': icon(), 'media/v 2/Big_Play.now.svg': icon(), 'x.svg/y.svg': icon() });
    expect((await compileFolder()).names).toEqual([
      'good',
      'media-play',
      'media-v-2-big-play-now',
      'x-svg-y',
    ]);
  });

  it('names that have a meaning in JavaScript', async () => {
    await put({ 'constructor.svg': icon(), '__proto__.svg': icon(), 'tostring.svg': icon() });
    expect((await compileFolder({ glyphs: true })).names).toEqual([
      'constructor',
      'good',
      'proto',
      'tostring',
    ]);
  });

  it('a size as a viewBox of numbers', async () => {
    await put({ 'x.svg': icon(SHAPE, 'width=" 24.50 " height="1e1px"') });
    expect((await compileFolder()).icons[1]!.viewBox).toBe('0 0 24.5 10');
  });
});

describe('refuses with a reason, and builds the rest', () => {
  const page = '<!doctype html><html><body>Not found</body></html>';
  const cases: [string, string | Uint8Array, string][] = [
    ['an empty file', '', 'the file is empty'],
    ['white space', ' \n', 'the file is empty'],
    ['only a byte order mark', '\uFEFF', 'the file is empty'],
    ['UTF-16 without a byte order mark', utf16(icon()).subarray(2), 'not UTF-8'],
    ['Latin-1', Buffer.from(icon('<title>é</title>'), 'latin1'), 'not UTF-8'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not UTF-8'],
    ['gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'not UTF-8'],
    ['a web page', page, 'the root is <html>'],
    ['JSON', '{}', 'not well-formed'],
    ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'the root is <feed>'],
    ['half a file', icon().slice(0, 80), 'not well-formed'],
    [
      'a prefix without a namespace',
      '<s:svg viewBox="0 0 9 9"/>',
      '<s:svg> has a prefix without a namespace',
    ],
    ['no size', icon(SHAPE, ''), 'lacks a viewBox'],
    ['a size in percent', icon(SHAPE, 'width="100%" height="100%"'), 'lacks a viewBox'],
    ['a size of zero', icon(SHAPE, 'width="0" height="24"'), 'have no area'],
    ['a viewBox without numbers', icon(SHAPE, 'viewBox="none"'), 'not four numbers'],
    ['a viewBox of three numbers', icon(SHAPE, 'viewBox="0 0 24"'), 'not four numbers'],
    ['a viewBox with units', icon(SHAPE, 'viewBox="0 0 24px 24px"'), 'not four numbers'],
    ['a viewBox without area', icon(SHAPE, 'viewBox="0 0 -24 24"'), 'has no area'],
    ['an infinite viewBox', icon(SHAPE, 'viewBox="0 0 1e999 1"'), 'is not finite'],
    ['an icon that draws nothing', icon(''), 'it draws nothing'],
    ['600 KB', icon(`<!--${'x'.repeat(600_000)}-->${SHAPE}`), 'over 512 KB'],
  ];
  let refused: Map<string, string>;
  beforeAll(async () => void (refused = await refusedOf(cases)));

  it.each(cases)('%s', (name, _, reason) => {
    expect(refused.get(name)).toMatch(/\.svg:\d+:\d+: /);
    expect(refused.get(name)).toContain(reason);
  });

  it('a name with no letters', async () => {
    await put({ '_.svg': icon() });
    const { names, refused } = await compileFolder();
    expect(names).toEqual(['good']);
    expect(refused).toEqual([expect.stringContaining('has no letter or digit to make a name of')]);
  });

  it('names that become equal by spaces, dots, folders or upper case', async () => {
    await put({
      'a b.svg': icon(),
      'a_b.svg': icon(),
      'a.b.svg': icon(),
      'a/b.svg': icon(),
      'A-B.svg': icon(),
    });
    const { names, refused } = await compileFolder();
    expect(names).toEqual(['a-b', 'good']);
    expect(refused).toHaveLength(4);
    for (const message of refused) expect(message).toMatch(/its name "a-b" is already taken by \S/);
  });

  it('a file of 50 MB, without reading it', async () => {
    await put({ 'x.svg': '' });
    await truncate(join(folder, 'x.svg'), 50 * 1024 * 1024);
    expect(await compileFolder()).toMatchObject({ names: ['good'], refused: ['x.svg:1:1: over 512 KB'] });
  });

  it('without control characters in the message, whatever the name or content', async () => {
    await put({ 'a\u001B[31m\nb.svg': icon(''), 'x.svg': icon(SHAPE, `viewBox="${'none '.repeat(100)}"`) });
    const { refused } = await compile({ from: folder });
    for (const { message } of refused) {
      expect(message).not.toMatch(/\p{Cc}/u);
      expect(message.length).toBeLessThan(500);
    }
    expect(refused).toHaveLength(2);
  });
});
