import { readdirSync, readlinkSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutputState } from '../../../dist/compiler/cli/output-state.js';
import { publish } from '../../../dist/compiler/cli/publish.js';
import { folder, has, put, read, snapshot } from './harness.ts';

describe('publishing', () => {
  const out = () => join(folder, 'out');
  const publishFiles = (files: Record<string, string>) =>
    publish(out(), new Map(Object.entries(files)), new Map(), openOutputState(out(), undefined));

  it.each([
    ['a new file', 'b.txt', 'new/deep/b.txt'],
    ['a changed file', 'a.txt', 'b.txt'],
  ])('undoes the first of several writes, %s, when a later one fails', (_, first, second) => {
    publishFiles({ 'a.txt': 'old a', 'z.txt': 'old z' });
    const old = snapshot('out');
    // A folder that is not empty cannot be replaced by a file.
    put({ [`out/${second}/in-the-way`]: '' });
    const blocked = snapshot('out');
    const files = { [first]: 'new', 'dir/c.txt': 'new', [second]: 'new', 'd.txt': 'new' };
    expect(() => publishFiles(files)).toThrow(`cannot write ${join(out(), second)}: `);
    expect(snapshot('out')).toEqual(blocked);
    expect(has('out/dir')).toBe(false);
    expect(stages()).toEqual([]);
    rmSync(join(out(), second.split('/')[0]!), { recursive: true });
    expect(snapshot('out')).toEqual(old);
    // Nothing prevents it any more.
    publishFiles(files);
    expect(read(`out/${first}`)).toBe('new');
    expect(has('out/z.txt')).toBe(false);
  });

  it('brings back a link that it replaced, when a later write fails', () => {
    publishFiles({ 'a.txt': 'old' });
    put({ 'elsewhere.txt': 'linked', 'out/c.txt/in-the-way': '' });
    rmSync(join(out(), 'a.txt'));
    symlinkSync(join(folder, 'elsewhere.txt'), join(out(), 'a.txt'));
    expect(() => publishFiles({ 'a.txt': 'new', 'c.txt': 'new' })).toThrow('cannot write');
    expect(readlinkSync(join(out(), 'a.txt'))).toBe(join(folder, 'elsewhere.txt'));
    expect(read('elsewhere.txt')).toBe('linked');
  });

  it('leaves no new folder behind when the first write fails', () => {
    put({ 'out/a.txt/in-the-way': '' });
    expect(() => publishFiles({ 'deep/er/b.txt': 'new', 'a.txt': 'new' })).toThrow('cannot write');
    expect(readdirSync(out())).toEqual(['a.txt']);
  });

  it('lets a signal wait until it is done', () => {
    const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = listeners();
    publishFiles({ 'a.txt': 'new' });
    put({ 'out/b.txt/in-the-way': '' });
    expect(() => publishFiles({ 'a.txt': 'newer', 'b.txt': 'new' })).toThrow('cannot write');
    expect(listeners()).toBe(before);
  });

  it('keeps the staging folder of a running build, and removes that of one that was killed', () => {
    const hoursAgo = (path: string, hours: number) => {
      const time = Date.now() / 1000 - hours * 3600;
      utimesSync(join(folder, path), time, time);
    };
    put({
      'out/.lede-runs01/0': 'staged',
      'out/.lede-slow02/0': 'staged',
      'out/.lede-dead03/0': 'staged',
      'out/.lede-mine/0': 'not a staging folder',
    });
    hoursAgo('out/.lede-slow02', 0.9);
    hoursAgo('out/.lede-dead03', 1.1);
    hoursAgo('out/.lede-mine', 100);
    publishFiles({ 'a.txt': 'new' });
    expect(stages()).toEqual(['.lede-mine', '.lede-runs01', '.lede-slow02']);
    expect(read('out/.lede-runs01/0')).toBe('staged');
  });

  const stages = () =>
    readdirSync(out())
      .filter((name) => name.startsWith('.lede-'))
      .sort();
});
