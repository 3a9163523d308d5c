import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { fingerprint } from '../../../dist/compiler/cache/hash.js';
import { settled, type Stamp } from '../../../dist/compiler/cache/file-stamp.js';
import { folder, icon, put } from '../source/robust-folder.ts';

const shape = (x: number) => icon(`<path d="M${x} 1h9v9z"/>`);
const compiled = (cache: boolean, more = {}) =>
  compile({ from: folder, render: false, ...(cache ? { cache: join(folder, '.cache') } : {}), ...more });
const index = () => join(folder, '.cache', 'icons.json');
/** Waits until the clock of the disk has left a file behind, so that its entry tells it from its next change. */
async function settle(...names: string[]) {
  const stamp = (name: string): Stamp => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
    return [size, mtimeMs, ctimeMs, ino];
  };
  while (names.some((name) => !settled(stamp(name), Date.now()))) await later(5);
}

describe('a rebuild', () => {
  it('gives the bytes of a build from nothing, whatever changed', async () => {
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
      const [warm, cold] = [await compiled(true), await compiled(false)];
      expect([...warm.files]).toEqual([...cold.files]);
      expect(warm.icons).toEqual(cold.icons);
      expect(warm.refused.map(({ message }) => message)).toEqual(cold.refused.map(({ message }) => message));
    }
  });

  it('prepares what changed, and nothing else: not what was refused either', async () => {
    await put({ 'a.svg': shape(1), 'bad.svg': '<svg' });
    expect((await compiled(true)).cached).toBe(0);
    expect((await compiled(true)).cached).toBe(3);
    await put({ 'a.svg': shape(2) });
    // The other two were written again, and hold the same.
    const { cached, refused } = await compiled(true);
    expect(cached).toBe(2);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/bad\.svg:\d+:\d+: not well-formed/),
    ]);
  });

  it('sees another file of the same size and time', async () => {
    await put({ 'a.svg': shape(1) });
    const path = join(folder, 'a.svg');
    utimesSync(path, 1000, 1000);
    await settle('a.svg');
    await compiled(true);
    writeFileSync(path, shape(2));
    utimesSync(path, 1000, 1000);
    expect((await compiled(true)).files.get('icons/a.svg')).toContain('M2 1');
  });

  it('sees a change right behind the build that read the file', async () => {
    for (let i = 1; i < 9; i++) {
      await put({ 'a.svg': shape(i) });
      expect((await compiled(true)).files.get('icons/a.svg')).toContain(`M${i} 1`);
    }
  });

  it('of some icons knows the others still', async () => {
    await put({ 'a.svg': shape(1), 'b.svg': shape(2) });
    await compiled(true);
    await compiled(true, { only: ['a'] });
    expect((await compiled(true)).cached).toBe(3);
  });
});

describe('the cache', () => {
  it('does not believe in a stamp within a tick of now', () => {
    expect(settled([1, 900.5, 900.5, 7], 1000)).not.toBeNull();
    expect(settled([1, 990.5, 990.5, 7], 1000)).toBeNull();
    expect(settled([1, 2000.5, 900.5, 7], 1000)).toBeNull();
    // A disk that counts seconds.
    expect(settled([1, 9000, 9000, 7], 10_500)).toBeNull();
    expect(settled([1, 8000, 8000, 7], 10_500)).not.toBeNull();
  });

  it('of other code, other peers or other options is ignored, though whole', async () => {
    await put({ 'a.svg': shape(1) });
    await compiled(true);
    expect((await compiled(true, { prefix: 'my-' })).cached).toBe(0);
    expect((await compiled(true, { sanitize: true })).cached).toBe(0);
    expect((await compiled(true, { glyphs: true })).files.get('glyphs/a.ts')).toContain('M1 1');
    expect((await compiled(true)).cached).toBe(0);
  });

  it('is left as it is where it may only be read', async () => {
    await put({ 'a.svg': shape(1) });
    await compiled(true, { cacheReadOnly: true });
    expect(() => statSync(index())).toThrow('ENOENT');
    await compiled(true);
    const before = readFileSync(index(), 'utf8');
    await put({ 'a.svg': shape(2) });
    const { cached, files } = await compiled(true, { cacheReadOnly: true });
    expect(cached).toBe(1);
    expect(files.get('icons/a.svg')).toContain('M2 1');
    expect(readFileSync(index(), 'utf8')).toBe(before);
  });
});

describe('of many icons, the cache', () => {
  const since = () => join(folder, '.cache', 'icons-since.json');
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`i${i}.svg`, shape(i)]));
  /** That a build with the cache gives what one from nothing does, and how many icons were known. */
  async function known(): Promise<number> {
    const [warm, cold] = [await compiled(true), await compiled(false)];
    expect([...warm.files]).toEqual([...cold.files]);
    expect(warm.icons).toEqual(cold.icons);
    return warm.cached!;
  }

  it('keeps what few changes came to beside the whole, until they are many', async () => {
    await put(many(40));
    await compiled(true);
    // Their stamps are kept, so that the next builds write nothing but changes.
    await settle(...Object.keys(many(40)), 'good.svg');
    await compiled(true);
    const whole = readFileSync(index(), 'utf8');
    for (const [i, text] of ['<svg', shape(50), icon('<text>é€😀</text><path d="M3 3h9v9z"/>')].entries()) {
      writeFileSync(join(folder, 'i1.svg'), text);
      writeFileSync(join(folder, `new${i}.svg`), shape(60 + i));
      expect(await known()).toBe(39 + 1 + i);
      expect(await known()).toBe(42 + i);
      expect(readFileSync(index(), 'utf8')).toBe(whole);
    }
    rmSync(join(folder, 'i2.svg'));
    expect(await known()).toBe(43);
    expect(readFileSync(index(), 'utf8')).toBe(whole);
    for (let i = 10; i < 20; i++) writeFileSync(join(folder, `i${i}.svg`), shape(70 + i));
    expect(await known()).toBe(33);
    expect(readFileSync(index(), 'utf8')).not.toBe(whole);
    expect(await known()).toBe(43);
  });

  it.each([
    ['broken', () => writeFileSync(since(), 'x')],
    ['of another whole', () => writeFileSync(index(), '')],
    ['gone', () => rmSync(since())],
  ])('takes nothing from changes that are %s', async (_, spoil) => {
    await put(many(20));
    await compiled(true);
    await settle(...Object.keys(many(20)), 'good.svg');
    await compiled(true);
    writeFileSync(join(folder, 'i1.svg'), shape(50));
    rmSync(join(folder, 'i2.svg'));
    await compiled(true);
    expect(statSync(since()).size).toBeGreaterThan(0);
    spoil();
    await known();
    writeFileSync(join(folder, 'i1.svg'), shape(51));
    await known();
  });

  it('knows the fingerprint of each single file, and no other', async () => {
    await put({ 'a.svg': icon('<path fill="var(--a, red)" d="M2 2h9v9z"/>'), 'b.svg': shape(2) });
    expect((await compiled(true)).fingerprints.size).toBe(0);
    const { files, fingerprints } = await compiled(true);
    expect([...fingerprints.keys()]).toEqual(['icons/a.svg', 'icons/b.svg', 'icons/good.svg']);
    for (const [path, print] of fingerprints) expect(print).toBe(fingerprint(files.get(path)!));
  });
});

describe('with `only`', () => {
  it('faults of other files do not count', async () => {
    await put({
      'a.svg': shape(1),
      'bad.svg': '<svg',
      '图标.svg': shape(2),
      'Good.svg': shape(3),
      'x.svg': new Uint8Array([255]),
    });
    expect((await compiled(false, { only: ['a'] })).refused).toEqual([]);
    const { refused } = await compiled(false, { only: ['a', 'bad', 'good', 'x'] });
    expect(refused.map(({ file }) => file.slice(file.lastIndexOf('/') + 1))).toEqual([
      'good.svg',
      'x.svg',
      'bad.svg',
    ]);
  });
});

it('no icon grows: where the source says it shorter than svgo, so do we', async () => {
  // Flags of arcs without blanks between, which svgo writes apart.
  const d =
    'M3 4a11 11 0 008 4 4 4 0 017-4 7 7 0 003-1 4 4 0 01-2 3A8 8 0 0022 6a8 8 0 01-2 2A12 12 0 012 18z';
  await put({ 'a.svg': icon(`<path d="${d}"/>`) });
  const { icons, files } = await compile({ from: folder });
  expect(icons[0]!.after).toBeLessThanOrEqual(icons[0]!.before);
  expect(files.get('sprite.svg')).toContain(`d="${d}"`);
});
