import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from '../../../dist/compiler/cache/cache.js';
import { readChecksummed, writeChecksummed } from '../../../dist/compiler/cache/checksummed-file.js';
import { sameStamp, settledStamp, stampAt, stampOf } from '../../../dist/compiler/cache/file-stamp.js';
import { folder } from '../source/icon-folder.ts';

describe('a stamp', () => {
  it.each([
    ['both times long ago', 900.5, 900.5, true],
    ['modified within a tick', 951.5, 900.5, false],
    ['changed within a tick, with an old time of modification', 900.5, 951.5, false],
    ['exactly a tick ago', 950, 949.5, false],
    ['changed exactly a tick ago', 900, 950, false],
    ['just before a tick', 949.5, 949.5, true],
    ['in the future', 900.5, 5000.5, false],
  ])('is trusted when %s', (_, mtime, ctime, trusted) => {
    // The change time decides how fine the clock is: these are not whole seconds.
    expect(settledStamp([1, mtime, ctime, 7], 1000) !== null).toBe(trusted);
  });

  it.each([
    [7000, 7000, true],
    [7999, 7000, true],
    [8000, 7000, false],
    [7000.5, 8000, false],
    [7000, 9000, false],
    [7000, 9000.5, true],
  ])(
    'of a disk that counts seconds (modified %d, changed %d) is trusted two seconds later',
    (mtime, ctime, trusted) => {
      expect(settledStamp([1, mtime, ctime, 7], 10_000) !== null).toBe(trusted);
    },
  );

  it('is the same only when all four parts are', () => {
    const stamp = [1, 2, 3, 4] as const;
    expect(sameStamp(stamp, [1, 2, 3, 4])).toBe(true);
    for (const [i] of stamp.entries()) {
      const other = [...stamp] as [number, number, number, number];
      other[i] = 9;
      expect(sameStamp(stamp, other)).toBe(false);
    }
    for (const missing of [undefined, null]) expect(sameStamp(stamp, missing)).toBe(false);
    expect(sameStamp(undefined, stamp)).toBe(false);
    expect(sameStamp(undefined, undefined)).toBe(false);
  });

  it('is made of size, times and inode, and missing without a file', () => {
    const path = join(folder, 'a');
    writeFileSync(path, 'abc');
    const stats = statSync(path);
    expect(stampOf(stats)).toEqual([3, stats.mtimeMs, stats.ctimeMs, stats.ino]);
    expect(stampAt(path)).toEqual(stampOf(stats));
    expect(stampAt(join(folder, 'gone'))).toBeUndefined();
  });
});

describe('a checksummed file', () => {
  it('has value and text, and counts as missing when a byte differs', () => {
    const path = join(folder, 'deep/a.json');
    writeChecksummed(path, { a: ['é'] }, 'one\ntwo\n');
    expect(readChecksummed(path)).toEqual({
      checksum: expect.any(String),
      value: { a: ['é'] },
      text: 'one\ntwo\n',
    });
    writeChecksummed(path, 1);
    expect(readChecksummed(path)).toMatchObject({ value: 1, text: '' });
    expect(readChecksummed(join(folder, 'gone'))).toBeUndefined();
  });

  it('that cannot be written is ignored', () => {
    writeFileSync(join(folder, 'a'), '');
    expect(() => writeChecksummed(join(folder, 'a/b'), 1)).not.toThrow();
  });
});

describe('the cache', () => {
  const options = { sanitize: false, render: false, glyphs: true };
  const stamp = [4, 1000.5, 1000.5, 7] as const;
  const task = { name: 'a', id: 'i-a', file: 'x/a.svg', svg: '<svg>', flip: false };
  const prepared = {
    name: 'a',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h2"/></svg>',
    symbol: '<symbol viewBox="0 0 9 9" id="i-a"><path d="M1 1h2"/></symbol>',
    viewBox: '0 0 9 9',
    before: 5,
  };
  const roundTrip = (result: Parameters<ReturnType<typeof openCache>['set']>[2], of = task) => {
    const where = mkdtempSync(join(tmpdir(), 'lede-cache-'));
    const cache = openCache(where, options);
    expect(cache.empty).toBe(true);
    cache.set(of, stamp, result);
    cache.save(new Set([of.file]));
    const again = openCache(where, options);
    expect(again.empty).toBe(false);
    rmSync(where, { recursive: true });
    return again;
  };

  it.each([
    ['of few parts', { level: 'full' as const, stripped: [], notes: [] }],
    [
      'of all parts',
      {
        level: 'mild' as const,
        stripped: ['a', 'b'],
        notes: [{ kind: 'attribute' as const, what: ['t'] }],
        glyph: { name: 'a', d: 'M1 1h2' },
      },
    ],
  ])('gives back an icon %s as it was', (_, more) => {
    const found = roundTrip({ ...prepared, ...more }).findByStamp(task, false, stamp);
    expect(found).toEqual({ ...prepared, ...more, fingerprint: expect.stringMatching(/^[\w-]{16}$/) });
  });

  it('has no result for another name, text, flip, file or stamp', () => {
    const cache = roundTrip({ ...prepared, level: 'full', stripped: [], notes: [] });
    expect(cache.findByText(task, stamp)).toBeDefined();
    for (const other of [{ name: 'b' }, { svg: '<svg >' }, { flip: true }, { file: 'y/a.svg' }])
      expect(cache.findByText({ ...task, ...other }, stamp)).toBeUndefined();
    expect(cache.findByStamp(task, true, stamp)).toBeUndefined();
    expect(cache.findByStamp({ ...task, file: 'a.svg' }, false, stamp)).toBeUndefined();
    expect(cache.findByStamp(task, false, [4, 1000.5, 1000.5, 8])).toBeUndefined();
    expect(cache.findByStamp(task, false, undefined)).toBeUndefined();
    const flipped = roundTrip(
      { ...prepared, level: 'full', stripped: [], notes: [] },
      { ...task, flip: true },
    );
    expect(flipped.findByStamp(task, true, stamp)).toBeDefined();
    expect(flipped.findByStamp(task, false, stamp)).toBeUndefined();
  });

  it('without a folder stores nothing', () => {
    const cache = openCache(undefined, options);
    cache.set(task, stamp, { ...prepared, level: 'full', stripped: [], notes: [] });
    cache.save(new Set());
    expect([cache.empty, cache.findByStamp(task, false, stamp), cache.findByText(task, stamp)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});
