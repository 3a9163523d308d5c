import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { compile, IconError, type CompileOptions } from '../../../dist/compiler/index.js';
import { openCache } from '../../../dist/compiler/cache/cache.js';
import { fingerprint } from '../../../dist/compiler/hash.js';
import { settledStamp, stampAt } from '../../../dist/compiler/cache/file-stamp.js';
import { icon } from '../icon.ts';
import { folder, put } from '../source/icon-folder.ts';

const shape = (x: number) => icon(`<path d="M${x} 1h9v9z"/>`);
const cache = () => join(folder, '.cache');
const compileCold = () => compile({ from: folder, render: false });
const compileWarm = (more: Partial<CompileOptions> = {}) =>
  compile({ from: folder, render: false, cache: cache(), ...more });
const allResults = () => join(cache(), 'icons.json');
/** Waits until files are older than a tick of the disk's clock, so that their next change gives them another stamp. */
async function settle(...names: string[]) {
  const isSettled = (name: string) => settledStamp(stampAt(join(folder, name))!, Date.now()) !== null;
  while (!names.every(isSettled)) await delay(5);
}

describe('a build with a cache', () => {
  it('gives the same bytes as one without, whatever changed', async () => {
    await put({ 'a.svg': shape(1), 'b.svg': shape(2), 'bad.svg': '<svg', 'deep/c.svg': shape(3) });
    const steps: (() => unknown)[] = [
      () => {},
      () => put({ 'a.svg': shape(4) }),
      () => put({ 'new.svg': icon('<g id="a"/><use href="#a"/><path d="M2 2h9v9z"/>') }),
      () => rmSync(join(folder, 'b.svg')),
      () => put({ 'bad.svg': shape(5), 'deep/c.svg': '<svg' }),
      () => put({ 'icons.json': '{"a": {"flip": true, "title": "First"}}' }),
    ];
    for (const step of steps) {
      await step();
      const [warm, cold] = [await compileWarm(), await compileCold()];
      expect([...warm.files]).toEqual([...cold.files]);
      expect(warm.icons).toEqual(cold.icons);
      expect(warm.refused.map(({ message }) => message)).toEqual(cold.refused.map(({ message }) => message));
    }
  });

  it('prepares only files that changed; refused icons are cached too', async () => {
    await put({ 'a.svg': shape(1), 'bad.svg': '<svg' });
    expect((await compileWarm()).cached).toBe(0);
    expect((await compileWarm()).cached).toBe(3);
    await put({ 'a.svg': shape(2) });
    // The other two were written again with the same text.
    const { cached, refused } = await compileWarm();
    expect(cached).toBe(2);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/bad\.svg:\d+:\d+: not well-formed/),
    ]);
  });

  it('notices a change that keeps size and modification time', async () => {
    await put({ 'a.svg': shape(1) });
    const path = join(folder, 'a.svg');
    utimesSync(path, 1000, 1000);
    await settle('a.svg');
    await compileWarm();
    writeFileSync(path, shape(2));
    utimesSync(path, 1000, 1000);
    expect((await compileWarm()).files.get('icons/a.svg')).toContain('M2 1');
  });

  it('notices a change immediately after the build that read the file', async () => {
    for (let i = 1; i < 9; i++) {
      await put({ 'a.svg': shape(i) });
      expect((await compileWarm()).files.get('icons/a.svg')).toContain(`M${i} 1`);
    }
  });

  it('with `only` keeps the results of the other icons', async () => {
    await put({ 'a.svg': shape(1), 'b.svg': shape(2) });
    await compileWarm();
    await compileWarm({ only: ['a'] });
    expect((await compileWarm()).cached).toBe(3);
  });
});

describe('the cache', () => {
  it('has the flip of an icon whose file is unchanged', async () => {
    await put({ 'a.svg': shape(1), 'icons.json': '{"a": {"flip": true}}' });
    await settle('a.svg', 'good.svg');
    for (const flip of [true, false, true]) {
      await put({ 'icons.json': JSON.stringify({ a: { flip } }) });
      // Once with the text read again, and once by its stamp alone.
      for (const _ of [1, 2]) {
        await settle('good.svg');
        const glyph = (await compileWarm({ glyphs: true })).files.get('glyphs/a.ts')!;
        expect(glyph.includes('"flip":true')).toBe(flip);
      }
    }
  });

  it('does not keep a timeout or a crash, but does keep any other refusal', () => {
    const task = { name: 'a', id: 'icon-a', file: 'a.svg', svg: '<svg', flip: false };
    const options = { sanitize: false, render: false, glyphs: false };
    const stamp = [4, 1000.5, 1000.5, 7] as const;
    const stored = (transient: boolean) => {
      const error = new IconError('a.svg', 'why', 3, 4);
      error.transient = transient;
      const cache = openCache(join(folder, `.cache-${transient}`), options);
      cache.set(task, stamp, error);
      cache.save(new Set(['a.svg']));
      const reopened = openCache(join(folder, `.cache-${transient}`), options);
      return [reopened.findByStamp(task, false, stamp), reopened.findByText(task, stamp)];
    };
    expect(stored(true)).toEqual([undefined, undefined]);
    for (const found of stored(false))
      expect(found).toMatchObject({ message: 'a.svg:3:4: why', transient: false });
  });

  it('forgets a file that is gone, also where nothing else has changed', () => {
    const options = { sanitize: false, render: false, glyphs: false };
    const stamp = [4, 1000.5, 1000.5, 7] as const;
    const open = () => openCache(join(folder, '.cache-gone'), options);
    const task = (file: string) => ({ name: 'a', id: 'icon-a', file, svg: '<svg', flip: false });
    const first = open();
    for (const file of ['a.svg', 'b.svg']) first.set(task(file), stamp, new IconError(file, 'why', 3, 4));
    first.save(new Set(['a.svg', 'b.svg']));
    open().save(new Set(['a.svg']));
    const last = open();
    expect(last.findByStamp(task('a.svg'), false, stamp)).toBeDefined();
    expect(last.findByStamp(task('b.svg'), false, stamp)).toBeUndefined();
  });

  it('tries an icon that crashed the compiler again', async () => {
    // The renderer aborts on a filter of this size.
    const region = 'x="-1e9" y="-1e9" width="2e9" height="2e9" filterUnits="userSpaceOnUse"';
    const filter = `<filter id="f" ${region}><feComposite in2="SourceGraphic" operator="arithmetic" k1="1"/></filter>`;
    await put({ 'crash.svg': icon(`${filter}<path d="M2 2h20v20z" filter="url(#f)"/>`) });
    for (const cached of [0, 1]) {
      const result = await compileWarm({ render: true });
      expect(result.cached).toBe(cached);
      expect(result.refused).toMatchObject([{ transient: true }]);
    }
  });

  it('does not trust a stamp within a tick of now', () => {
    expect(settledStamp([1, 900.5, 900.5, 7], 1000)).not.toBeNull();
    expect(settledStamp([1, 990.5, 990.5, 7], 1000)).toBeNull();
    expect(settledStamp([1, 2000.5, 900.5, 7], 1000)).toBeNull();
    // A disk whose times are in seconds.
    expect(settledStamp([1, 9000, 9000, 7], 10_500)).toBeNull();
    expect(settledStamp([1, 8000, 8000, 7], 10_500)).not.toBeNull();
  });

  it('is ignored when it was written with other options', async () => {
    await put({ 'a.svg': shape(1) });
    await compileWarm();
    expect((await compileWarm({ prefix: 'my-' })).cached).toBe(0);
    expect((await compileWarm({ sanitize: true })).cached).toBe(0);
    expect((await compileWarm({ glyphs: true })).files.get('glyphs/a.ts')).toContain('M1 1');
    expect((await compileWarm()).cached).toBe(0);
  });

  it('is not changed with `cacheReadOnly`', async () => {
    await put({ 'a.svg': shape(1) });
    await compileWarm({ cacheReadOnly: true });
    expect(() => statSync(allResults())).toThrow('ENOENT');
    await compileWarm();
    const before = readFileSync(allResults(), 'utf8');
    await put({ 'a.svg': shape(2) });
    const { cached, files } = await compileWarm({ cacheReadOnly: true });
    expect(cached).toBe(1);
    expect(files.get('icons/a.svg')).toContain('M2 1');
    expect(readFileSync(allResults(), 'utf8')).toBe(before);
  });
});

describe('the cache of many icons', () => {
  const changes = () => join(cache(), 'icons-changes.json');
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`i${i}.svg`, shape(i)]));
  /** Expects builds with and without the cache to be equal; returns how many icons came from the cache. */
  async function cachedCount(): Promise<number> {
    const [warm, cold] = [await compileWarm(), await compileCold()];
    expect([...warm.files]).toEqual([...cold.files]);
    expect(warm.icons).toEqual(cold.icons);
    return warm.cached!;
  }

  it('stores a few changes in a file of their own, until there are many', async () => {
    await put(many(40));
    // The first build trusts the stamps of all, so the next ones write only changes.
    await settle(...Object.keys(many(40)), 'good.svg');
    await compileWarm();
    const before = readFileSync(allResults(), 'utf8');
    for (const [i, text] of ['<svg', shape(50), icon('<text>é€😀</text><path d="M3 3h9v9z"/>')].entries()) {
      writeFileSync(join(folder, 'i1.svg'), text);
      writeFileSync(join(folder, `new${i}.svg`), shape(60 + i));
      expect(await cachedCount()).toBe(39 + 1 + i);
      expect(await cachedCount()).toBe(42 + i);
      expect(readFileSync(allResults(), 'utf8')).toBe(before);
    }
    rmSync(join(folder, 'i2.svg'));
    expect(await cachedCount()).toBe(43);
    expect(readFileSync(allResults(), 'utf8')).toBe(before);
    for (let i = 10; i < 20; i++) writeFileSync(join(folder, `i${i}.svg`), shape(70 + i));
    expect(await cachedCount()).toBe(33);
    expect(readFileSync(allResults(), 'utf8')).not.toBe(before);
    expect(await cachedCount()).toBe(43);
  });

  it.each([
    ['damaged', () => writeFileSync(changes(), 'x')],
    ['based on other results', () => writeFileSync(allResults(), '')],
    ['deleted', () => rmSync(changes())],
  ])('ignores changes that are %s', async (_, spoil) => {
    await put(many(20));
    await settle(...Object.keys(many(20)), 'good.svg');
    await compileWarm();
    writeFileSync(join(folder, 'i1.svg'), shape(50));
    rmSync(join(folder, 'i2.svg'));
    await compileWarm();
    expect(statSync(changes()).size).toBeGreaterThan(0);
    spoil();
    await cachedCount();
    writeFileSync(join(folder, 'i1.svg'), shape(51));
    await cachedCount();
  });

  it('has the fingerprint of each single file, and no other', async () => {
    await put({ 'a.svg': icon('<path fill="var(--a, red)" d="M2 2h9v9z"/>'), 'b.svg': shape(2) });
    expect((await compileWarm()).fingerprints.size).toBe(0);
    const { files, fingerprints } = await compileWarm();
    expect([...fingerprints.keys()]).toEqual(['icons/a.svg', 'icons/b.svg', 'icons/good.svg']);
    for (const [path, print] of fingerprints) expect(print).toBe(fingerprint(files.get(path)!));
  });
});

describe('with `only`', () => {
  it('ignores the faults of other files', async () => {
    await put({
      'a.svg': shape(1),
      'bad.svg': '<svg',
      '图标.svg': shape(2),
      'Good.svg': shape(3),
      'x.svg': new Uint8Array([255]),
    });
    expect((await compile({ from: folder, render: false, only: ['a'] })).refused).toEqual([]);
    const { refused } = await compile({ from: folder, render: false, only: ['a', 'bad', 'good', 'x'] });
    expect(refused.map(({ file }) => file.slice(file.lastIndexOf('/') + 1))).toEqual([
      'good.svg',
      'x.svg',
      'bad.svg',
    ]);
  });
});

it('no file grows: its own text is kept where it is shorter than svgo’s; the sprite has relative positions', async () => {
  // Flags of arcs without spaces, which svgo separates.
  const d =
    'M3 4a11 11 0 008 4 4 4 0 017-4 7 7 0 003-1 4 4 0 01-2 3A8 8 0 0022 6a8 8 0 01-2 2A12 12 0 012 18z';
  await put({ 'a.svg': icon(`<path d="${d}"/>`) });
  const { icons, files } = await compile({ from: folder });
  expect(icons[0]!.after).toBeLessThanOrEqual(icons[0]!.before);
  expect(files.get('icons/a.svg')).toContain(`d="${d}"`);
  expect(files.get('sprite.svg')).toContain('d="M3 4a11 11 0 0 0 8 4');
  // From the cache too.
  await compile({ from: folder, cache: cache() });
  expect((await compile({ from: folder, cache: cache() })).files).toEqual(files);
});
