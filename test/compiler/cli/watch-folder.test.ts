// Which events of the file system count as a change, with events and a clock of the test.
import { EventEmitter } from 'node:events';
import type * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders, type FolderWatcher } from '../../../dist/compiler/cli/watch-folder.js';

interface Watched extends EventEmitter {
  path: string;
  change: (event: string, name: string | null) => void;
  isClosed: boolean;
}
const opened: Watched[] = [];
let refuse: string | undefined;
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  watch: (path: string, change: Watched['change']) => {
    if (refuse) throw Object.assign(new Error('x'), { code: refuse });
    const watcher = Object.assign(new EventEmitter(), {
      path,
      change,
      isClosed: false,
      close: () => void (watcher.isClosed = true),
    });
    opened.push(watcher);
    return watcher;
  },
}));

let folder: string;
let watcher: FolderWatcher | undefined;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lede-watch-')));
  mkdirSync(join(folder, 'svg/deep/er'), { recursive: true });
  mkdirSync(join(folder, 'svg/made/icons'), { recursive: true });
  mkdirSync(join(folder, 'svg/.git'));
  mkdirSync(join(folder, 'svg/node_modules'));
  opened.length = 0;
  refuse = undefined;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  watcher?.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});
const start = async (from = 'svg', files: string[] = []) => {
  watcher = watchFolders(() => ({ folders: [join(folder, from)], skip: join(folder, 'svg/made'), files }));
  await watcher.arm();
  return watcher;
};
const live = () => opened.filter(({ isClosed }) => !isClosed);
const watched = () =>
  live()
    .map(({ path }) => path.slice(folder.length + 1))
    .sort();
const at = (path: string) => live().find((each) => each.path === join(folder, path))!;
/** Whether `next` has resolved by now. */
async function isAwake(of: FolderWatcher): Promise<boolean> {
  let awake = false;
  void of.next().then(() => (awake = true));
  for (let i = 0; i < 5; i++) await Promise.resolve();
  return awake;
}

describe('watching a folder', () => {
  it('watches each folder in it and the one above, but not output, hidden ones and node_modules', async () => {
    symlinkSync(join(folder, 'svg/deep'), join(folder, 'svg/link'));
    await start();
    expect(watched()).toEqual(['', 'svg', 'svg/deep', 'svg/deep/er']);
  });

  it.each([
    ['svg', 'a.svg', true],
    ['svg', null, true],
    ['svg/deep/er', 'a.svg', true],
    ['svg', '.a.svg', false],
    ['svg', 'made', false],
    ['svg/deep', 'made', true],
    ['', 'svg', true],
    ['', null, true],
    ['', 'other', false],
    ['', 'svg2', false],
  ])('in "%s" a change of %s counts: %s', async (path, name, counts) => {
    const of = await start();
    at(path).change('change', name);
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(counts);
  });

  it.each([
    ['lede.config.js', true],
    ['lede.config.ts', true],
    ['package.json', false],
  ])('beside the folder a change of %s counts: %s', async (name, counts) => {
    const files = ['lede.config.js', 'lede.config.ts'].map((file) => join(folder, 'app', file));
    mkdirSync(join(folder, 'app'));
    const of = await start('svg', files);
    expect(watched()).toEqual(['', 'app', 'svg', 'svg/deep', 'svg/deep/er']);
    at('app').change('change', name);
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(counts);
  });

  it('waits for 40 ms without a change', async () => {
    const of = await start();
    at('svg').change('change', 'a.svg');
    vi.advanceTimersByTime(39);
    at('svg').change('change', 'b.svg');
    vi.advanceTimersByTime(39);
    expect(await isAwake(of)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await isAwake(of)).toBe(true);
  });

  it('wakes up who waits already', async () => {
    const of = await start();
    const next = of.next();
    at('svg').change('change', 'a.svg');
    vi.advanceTimersByTime(40);
    await next;
  });

  it('an error of a watcher, such as of a folder that is deleted, counts as a change', async () => {
    const of = await start();
    at('svg/deep').emit('error', new Error('gone'));
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(true);
  });

  it('armed again, forgets the changes before, watches new folders, and closes the old watchers', async () => {
    const of = await start();
    at('svg').change('change', 'a.svg');
    mkdirSync(join(folder, 'svg/new'));
    await of.arm();
    vi.advanceTimersByTime(100);
    expect(await isAwake(of)).toBe(false);
    expect(watched()).toEqual(['', 'svg', 'svg/deep', 'svg/deep/er', 'svg/new']);
    at('svg/new').change('change', 'a.svg');
    vi.advanceTimersByTime(40);
    await of.arm();
    expect(await isAwake(of)).toBe(false);
  });

  it('watches the nearest folder above while the folder does not exist', async () => {
    const of = await start('gone/deep');
    expect(watched()).toEqual(['']);
    at('').change('rename', 'deep');
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(false);
    at('').change('rename', 'gone');
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(true);
  });

  it('closed, closes all watchers, wakes up who waits, and stays closed', async () => {
    const of = await start();
    expect(of.isClosed()).toBe(false);
    const next = of.next();
    of.close();
    await Promise.all([next, of.closed, of.next()]);
    expect(of.isClosed()).toBe(true);
    expect(live()).toEqual([]);
    await of.arm();
    expect(live()).toEqual([]);
  });

  it.each(['ENOSPC', 'EMFILE'])('tells when the system allows no more watchers (%s)', async (code) => {
    refuse = code;
    await expect(start()).rejects.toThrow(
      `${join(folder, 'svg')}: too many folders for this system to watch (${code})`,
    );
  });

  it.each([
    ['ENOENT', true],
    ['EACCES', false],
  ])('lists again when a folder was deleted meanwhile (%s: %s)', async (code, counts) => {
    refuse = code;
    const of = await start();
    vi.advanceTimersByTime(40);
    expect(await isAwake(of)).toBe(counts);
    expect(dirname(join(folder, 'svg'))).toBe(folder);
  });
});
