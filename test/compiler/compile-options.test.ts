// What `compile` does with each of its options, and the values it has without them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../../dist/compiler/index.js';
import { icon } from './icon.ts';
import { folder, put } from './source/icon-folder.ts';

const run = (options: Partial<CompileOptions> = {}) => compile({ from: folder, render: false, ...options });

describe('compile', () => {
  it('gives each icon its name, id, sizes and metadata, with defaults for what icons.json leaves out', async () => {
    const source = icon('<title>x</title><path d="M2 2h20v20z"/>', 'viewBox="0 0 24 30"');
    await put({
      'a-b-c.svg': source,
      'icons.json': '{"good": {"group": "g", "tags": ["t"], "meaning": "m"}}',
    });
    const { icons, files, cached, refused } = await run();
    expect(icons[0]).toEqual({
      name: 'a-b-c',
      id: 'icon-a-b-c',
      file: expect.stringMatching(/\/a-b-c\.svg$/),
      viewBox: '0 0 24 30',
      before: Buffer.byteLength(source),
      after: Buffer.byteLength(files.get('icons/a-b-c.svg')!.trimEnd()),
      stripped: [],
      notes: [],
      title: 'a b c',
      meaning: '',
      group: '',
      tags: [],
      aliases: [],
      flip: false,
    });
    expect(icons[1]).toMatchObject({ name: 'good', title: 'good', group: 'g', tags: ['t'], meaning: 'm' });
    expect([cached, refused]).toEqual([undefined, []]);
  });

  it('with `sanitize` removes what is not allowed, and says so', async () => {
    await put({ 'a.svg': icon('<script/><path d="M2 2h20v20z"/>') });
    const { refused, icons } = await run({ sanitize: true });
    expect(refused).toEqual([]);
    expect(icons[0]!.stripped).toEqual([
      expect.stringMatching(/a\.svg:1:61: <script> has no place in an icon$/),
    ]);
  });

  it('leaves out the folders of `skip`, and the icons that `only` does not name', async () => {
    await put({ 'out/a.svg': icon(), 'b.svg': icon() });
    const names = async (options: Partial<CompileOptions>) =>
      (await run(options)).icons.map(({ name }) => name);
    expect(await names({ skip: [join(folder, 'out')] })).toEqual(['b', 'good']);
    expect(await names({ only: ['out-a', 'b'] })).toEqual(['b', 'out-a']);
    expect(await names({ only: [] })).toEqual([]);
  });

  it('throws for a prefix and names that are not valid, and tells all of the names', async () => {
    await put({ 'icons.json': '{"good": {"aliases": ["fine"]}}' });
    await expect(run({ prefix: '1' })).rejects.toThrow(
      /^prefix "1" cannot begin an id: use letters, digits and hyphens, a letter first$/,
    );
    await expect(run({ only: ['x', 'good', 'fine'] })).rejects.toThrow(/: no icon "x", "fine"$/);
  });

  it('tells its progress as icons are prepared, those from the cache included', async () => {
    const cache = join(folder, '.cache');
    await put({ 'a.svg': icon('<path d="M1 1h9v9z"/>') });
    const told: number[][] = [];
    const progress = (done: number, all: number) => void told.push([done, all]);
    expect((await run({ cache, progress })).cached).toBe(0);
    expect(told).toEqual([[2, 2]]);
    await put({ 'b.svg': icon('<path d="M2 2h9v9z"/>') });
    told.length = 0;
    expect((await run({ cache, progress })).cached).toBe(2);
    expect(told).toEqual([[3, 3]]);
    told.length = 0;
    expect((await run({ cache, progress })).cached).toBe(3);
    expect(told).toEqual([]);
  });

  it('throws for a folder without icons, but not for one in which all are refused', async () => {
    mkdirSync(join(folder, 'a'));
    await expect(compile({ from: join(folder, 'a') })).rejects.toThrow(/a: no \.svg file in this folder$/);
    writeFileSync(join(folder, 'a', 'ä.svg'), icon(''));
    const { icons, refused } = await compile({ from: join(folder, 'a') });
    expect([icons.length, refused.length]).toEqual([0, 1]);
  });
});
