import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutputState } from '../../../dist/compiler/cli/output-state.js';

describe('what is remembered of an output folder', () => {
  let folder: string;
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const open = (out = folder) => openOutputState(out, join(folder, 'cache'));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lede-state-'));
    put('a.txt', 'a');
    put('b.txt', 'b');
    // Files of this moment are not trusted: their next change could have the same time.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });
  const remember = (...names: string[]) => {
    const state = open();
    for (const name of names) state.remember(name, `hash-${name}`);
    state.save();
  };

  it('is the hash of each file, as long as the file is untouched', () => {
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(false);
    remember('a.txt');
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(true);
    expect(open().holds('a.txt', 'other')).toBe(false);
    expect(open().holds('b.txt', 'hash-a.txt')).toBe(false);
    expect(open().holds('gone.txt', 'hash-a.txt')).toBeUndefined();
    put('a.txt', 'changed');
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(false);
    rmSync(join(folder, 'a.txt'));
    expect(open().holds('a.txt', 'hash-a.txt')).toBeUndefined();
  });

  it('is nothing of files that were changed just now, or do not exist', () => {
    vi.setSystemTime(Date.now() - 10_000);
    remember('a.txt', 'gone.txt');
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(false);
  });

  it('is kept for files that are asked for again, and forgotten for others', () => {
    remember('a.txt', 'b.txt');
    const state = open();
    expect(state.holds('a.txt', 'hash-a.txt')).toBe(true);
    state.save();
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(true);
    expect(open().holds('b.txt', 'hash-b.txt')).toBe(false);
    const more = open();
    more.holds('a.txt', 'hash-a.txt');
    more.remember('b.txt', 'hash-b.txt');
    more.save();
    expect(open().holds('a.txt', 'hash-a.txt')).toBe(true);
    expect(open().holds('b.txt', 'hash-b.txt')).toBe(true);
  });

  it('is another for each output folder, and nothing without a cache', () => {
    remember('a.txt');
    const other = open(join(folder, 'out'));
    other.save();
    const files = readdirSync(join(folder, 'cache'));
    expect(files).toEqual([expect.stringMatching(/^output-[\w-]{12}\.json$/)]);
    const none = openOutputState(folder, undefined);
    none.remember('a.txt', 'hash-a.txt');
    none.save();
    expect(openOutputState(folder, undefined).holds('a.txt', 'hash-a.txt')).toBe(false);
  });
});
