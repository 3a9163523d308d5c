import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeOthers, writeFiles } from '../../dist/compiler/index.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lede-write-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (files: Record<string, string>) => writeFiles(folder, new Map(Object.entries(files)));

it('writes files in new folders, and leaves no temporary file behind', async () => {
  await write({ 'deep/er/a.txt': 'one' });
  await write({ 'deep/er/a.txt': 'two' });
  expect(readFileSync(join(folder, 'deep/er/a.txt'), 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['a.txt']);
});

it('does not touch files with the same content', async () => {
  await write({ 'a.txt': 'one' });
  utimesSync(join(folder, 'a.txt'), 1, 1);
  await write({ 'a.txt': 'one' });
  expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(1000);
});

it('a file that cannot be written leaves no temporary file, and the files before it written', async () => {
  mkdirSync(join(folder, 'b.txt/in-the-way'), { recursive: true });
  await expect(write({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' })).rejects.toThrow(/EISDIR|EPERM/);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

it('removeOthers removes files with the extension that are not listed, and no others', async () => {
  await write({ 'a.svg': '', 'b.svg': '', 'c.txt': '', 'd/e.svg': '' });
  await removeOthers(folder, '.svg', new Set(['a.svg']));
  expect(readdirSync(folder).sort()).toEqual(['a.svg', 'c.txt', 'd']);
  expect(readdirSync(join(folder, 'd'))).toEqual(['e.svg']);
  await removeOthers(join(folder, 'gone'), '.svg', new Set());
});
